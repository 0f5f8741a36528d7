// @module-tag thorough
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  assets,
  madeCollection,
  madePublication,
  servedFile,
  startGovuk,
  type GovukServer,
  type MadeDocument,
} from '../../tests/support/govukServer.ts';
import type { MadeBlock } from '../../tests/support/reports/content.ts';
import { writeDocx } from '../../tests/support/reports/writeDocx.ts';
import { writeXlsx } from '../../tests/support/sheets/writeXlsx.ts';
import { collectionPath } from './walk/collection.ts';
import { main } from './index.ts';
import { usualManners } from './download/polite.ts';

// Some tests build the data several times, or start the update as a process of its own.
vi.setConfig({ testTimeout: 180_000 });

const collectionApi = `/api/content${collectionPath}`;
const reports: MadeDocument = {
  path: '/government/publications/mappa-reports-2025',
  title: 'MAPPA annual reports 2024 to 2025',
};
const tables: MadeDocument = {
  path: '/government/publications/mappa-tables-2025',
  title: 'MAPPA bulletin 2024 to 2025',
};

const report = (area: string, category1: string): MadeBlock[] => [
  { kind: 'paragraph', text: `${area} MAPPA Annual Report` },
  {
    kind: 'table',
    rows: [
      ['MAPPA-eligible offenders on 31 March 2025'],
      ['', 'Category 1:', 'Category 2:', 'Category 3:', 'Total'],
      ['Total', category1, '464', '7', String(Number(category1) + 471)],
    ].map((row) => row.map((text) => ({ text }))),
  },
];
const sheetRows = [
  ['Table 1: MAPPA-eligible offenders on 31 March 2025, by area'],
  ['Area', 'Category 1', 'Category 2'],
  ['Norfolk', 1100, 464],
  ['Kent', 2000, '[c]'],
  ['Surrey', 900, 100],
];

let server: GovukServer;
let root = '';
let out = '';
let told = '';

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'update-'));
  cpSync('data', join(root, 'data'), { recursive: true });
  writeFileSync(join(root, 'data/area-tables.csv'), 'year_ending,address,note\n');
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((told += String(text)), true));
  server = await startGovuk({
    [collectionApi]: madeCollection([reports, tables]),
    [`/api/content${reports.path}`]: madePublication(reports.title, [
      { title: 'Norfolk', url: `${assets}/media/1/Norfolk.docx` },
      { title: 'Kent', url: `${reports.path}/kent`, type: 'html' },
    ]),
    [`/api/content${reports.path}/kent`]: {
      body: JSON.stringify({
        title: 'Kent',
        details: {
          body: '<p>Kent MAPPA</p><table><tr><td>SHPO</td><td>31</td></tr></table>',
        },
      }),
    },
    [`/api/content${tables.path}`]: madePublication(tables.title, [
      { title: 'MAPPA tables', url: `${assets}/media/2/tables.xlsx` },
    ]),
    '/media/1/Norfolk.docx': servedFile(writeDocx(report('Norfolk', '1100'))),
    '/media/2/tables.xlsx': servedFile(writeXlsx([{ name: 'Table 1', rows: sheetRows }])),
  });
});

afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const update = async (...args: string[]): Promise<number> => {
  out = '';
  told = '';
  const manners = { ...usualManners, wait: () => Promise.resolve(), tries: 2 };
  return main(root, ['--base-url', server.baseUrl, ...args], manners);
};
const cacheName = (): string => `govuk-${new URL(server.baseUrl).host.replace(':', '-')}`;
/** The list of areas and years that a run leaves beside its downloads. */
const areaList = (): string => readFileSync(join(root, '.cache', cacheName(), 'areas.txt'), 'utf8');
const figuresCsv = (): string => readFileSync(join(root, 'data/figures.csv'), 'utf8');
/** The rows of an area in 2025, as `figures.csv` holds them. */
const rowsOf = (area: string): string[] =>
  figuresCsv()
    .split('\n')
    .filter((line) => line.startsWith(`${area},2025,`));
const assetPaths = (): string[] => server.paths().filter((path) => path.startsWith('/media/'));

describe('update', () => {
  it('lists with --dry-run and downloads nothing', async () => {
    expect(await update('--dry-run')).toBe(0);
    expect(out.split('\n')).toHaveLength(4);
    expect(out).toContain(
      `to download: ${reports.title}: Norfolk (${assets}/media/1/Norfolk.docx)`,
    );
    expect(out).toContain(`https://www.gov.uk${reports.path}/kent`);
    expect(assetPaths()).toEqual([]);
    expect(existsSync(join(root, '.cache'))).toBe(false);
  });

  it('reads reports, pages and spreadsheets, and sums up by area and year', async () => {
    const before = figuresCsv();
    await update();
    expect(areaList()).toContain('Surrey\n  2025: 2 figures\n');
    expect(areaList()).toMatch(/Kent\n {2}2025: 2 figures, 1 not published, \d+ doubts\n/);
    expect(areaList()).toContain('Essex\n  2025: missing\n');
    expect(areaList()).toContain(
      'year ending March 2025: 1 read, 2 doubted, 0 not read, 39 missing',
    );
    expect(told).toMatch(/^.*: 3 areas, 2025; 2 of 2 measures, 5 figures, 1 not published\.$/m);
    expect(figuresCsv() === before).toBe(true);
  });

  it('says on one page what is held before and after, what is in doubt and what to type next', async () => {
    const page = (): string => readFileSync(join(root, '.cache', cacheName(), 'page.txt'), 'utf8');
    await update();
    expect(out).toBe(page());
    expect(out.split('\n').length).toBeLessThan(60);
    expect(out).toMatch(
      /^Before: {7}\d+ of 42 areas x \d+ years x \d+ of \d+ measures, \d+ values\n/,
    );
    expect(out).toMatch(
      /\nWith --write: 40 of 42 areas x \d+ years x \d+ of \d+ measures, \d+ values/,
    );
    expect(out).toMatch(/\n2025 +0 → 3 +0 → 4 +0 → 10\n/);
    expect(out).toContain('\nTo write: 5 new figures,');
    expect(out).toMatch(
      /\nIn doubt: \d+ doubts in 2 files, about 2 areas and years; 2 of these wait/,
    );
    const command = `npm run --silent update -- --base-url ${server.baseUrl}`;
    expect(out).toContain(`\n  To take the new figures in: ${command} --write\n`);
    await update('--write');
    expect(out).toContain(`${command} --write --accept\n`);
    expect(out).toMatch(/^Now: {4}40 of 42 areas x /m);
    expect(out).toContain('\nWritten: 5 new figures,');
  });

  it('asks again only whether files have changed', async () => {
    await update();
    expect(assetPaths()).toHaveLength(2);
    await update();
    expect(told).not.toContain('new: ');
    const again = server.asked.slice(-1)[0];
    expect(again?.headers['if-none-match']).toBeDefined();
    server.routes['/media/1/Norfolk.docx'] = servedFile(writeDocx(report('Norfolk', '1101')));
    await update();
    expect(told).toContain('changed: Norfolk');
  });

  it('writes with the title and address that GOV.UK gives, and doubts only when accepted', async () => {
    await update('--write');
    expect(rowsOf('Surrey')).toContain(
      `Surrey,2025,eligible,1,all,900,bulletin,MAPPA tables,${assets}/media/2/tables.xlsx`,
    );
    expect(rowsOf('Norfolk').every((row) => row.includes(',bulletin,'))).toBe(true);
    await update('--write', '--accept');
    expect(rowsOf('Norfolk')).toContain(
      `Norfolk,2025,eligible,1,all,1100,report,${reports.title}: Norfolk,${assets}/media/1/Norfolk.docx`,
    );
    server.routes['/media/1/Norfolk.docx'] = servedFile(writeDocx(report('Norfolk', '1102')));
    await update('--write', '--accept');
    expect(told).toContain('1102 read, 1100 held');
    await update('--write', '--accept', '--replace');
    expect(rowsOf('Norfolk').join('\n')).toContain('eligible,1,all,1102,report');
  });

  it('explains its options and refuses wrong ones', async () => {
    expect(await update('--help')).toBe(0);
    expect(out).toContain('--dry-run');
    expect(await update('--replace')).toBe(2);
    expect(await update('--dry-run', '--write')).toBe(2);
    expect(await main(root, ['--base-url', 'gov.uk'])).toBe(2);
    expect(server.asked).toEqual([]);
  });
});

describe('the walk through the collection', () => {
  it('turns pages, whether a header or the answer names the next', async () => {
    const second = `${collectionApi}?page=2`;
    server.routes[collectionApi] = {
      ...madeCollection([reports]),
      headers: { Link: `<https://www.gov.uk${second}>; rel="next"` },
    };
    const next = `https://www.gov.uk${collectionApi}?page=3`;
    server.routes[second] = madeCollection([], { next_page_url: next });
    // The last page names itself as the next: it is asked for once.
    server.routes[`${collectionApi}?page=3`] = madeCollection([tables], { next_page_url: next });
    await update('--dry-run');
    expect(out).toContain('Norfolk.docx');
    expect(out).toContain('tables.xlsx');
    expect(server.paths().filter((path) => path === `${collectionApi}?page=3`)).toHaveLength(1);
  });

  it('follows documents that have moved, in either way', async () => {
    const [moved, renamed] = ['/government/publications/a', '/government/publications/b'];
    server.routes[collectionApi] = madeCollection([
      { path: moved, title: 'Moved' },
      { path: renamed, title: 'Renamed' },
    ]);
    server.routes[`/api/content${moved}`] = {
      status: 301,
      headers: { Location: `https://www.gov.uk/api/content${reports.path}` },
    };
    server.routes[`/api/content${renamed}`] = {
      body: JSON.stringify({
        schema_name: 'redirect',
        redirects: [{ path: renamed, type: 'exact', destination: tables.path }],
      }),
    };
    expect(await update('--dry-run')).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(3);
  });

  it('leaves out withdrawn documents unless told, and tells of missing ones', async () => {
    server.routes[collectionApi] = madeCollection([
      { ...reports, withdrawn: true },
      tables,
      { path: '/government/publications/gone', title: 'Gone' },
      { path: '/government/publications/missing', title: 'Missing' },
    ]);
    const notice = { withdrawn_notice: { withdrawn_at: '2024-01-01T00:00:00Z', explanation: 'x' } };
    server.routes[`/api/content${tables.path}`] = madePublication(
      tables.title,
      [{ title: 'MAPPA tables', url: `${assets}/media/2/tables.xlsx` }],
      notice,
    );
    const gone = { status: 410, body: JSON.stringify({ schema_name: 'gone' }) };
    server.routes['/api/content/government/publications/gone'] = gone;
    expect(await update('--dry-run')).toBe(1);
    expect(out).toBe('');
    expect(told).toContain(`withdrawn, left out: ${reports.title}`);
    expect(told).toContain(`withdrawn, left out: ${tables.title}`);
    expect(told).toContain('left out: Gone: ');
    expect(told).toContain('left out: Missing: ');
    await update('--dry-run', '--withdrawn');
    expect(out).toContain('tables.xlsx');
    expect(out).toContain('Norfolk.docx');
  });

  it('names attachments of other kinds, and never asks other hosts', async () => {
    server.routes[`/api/content${reports.path}`] = madePublication(reports.title, [
      { title: 'Data', url: `${assets}/media/3/data.zip` },
      { title: 'Elsewhere', url: 'https://example.org/report.pdf' },
    ]);
    expect(await update()).toBe(2);
    expect(told).toContain('“Data” is of a kind that is not read');
    expect(told).toContain('example.org is neither GOV.UK nor');
  });

  it('reads the lists of files that older publications have', async () => {
    server.routes[`/api/content${reports.path}`] = {
      body: JSON.stringify({
        title: reports.title,
        details: {
          documents: [
            `<section><a href="${assets}/media/1/Norfolk.docx"><span>Norfolk</span></a></section>`,
          ],
        },
      }),
    };
    await update('--dry-run');
    expect(out).toContain(`${reports.title}: Norfolk (${assets}/media/1/Norfolk.docx)`);
  });

  it('stops with a clear word when the collection itself cannot be had', async () => {
    for (const [answer, words] of [
      [{ status: 404 }, 'not there'],
      [{ status: 503 }, 'busy'],
      [{ type: 'text/html', body: '<html></html>' }, 'not JSON'],
      [{ body: '{"title": "MAP' }, 'not whole JSON'],
      [{ body: '{"title": "MAPPA"}', cutAfter: 5 }, 'broke off'],
    ] as const) {
      server.routes[collectionApi] = answer;
      expect(await update()).toBe(2);
      expect(told).toContain(words);
    }
  });

  it('goes on after a busy server and an answer that broke off', async () => {
    const whole = madeCollection([tables]);
    server.routes[collectionApi] = (_, time) =>
      time % 2 === 1 ? { ...whole, cutAfter: 40 } : whole;
    const publication = server.routes[`/api/content${tables.path}`];
    server.routes[`/api/content${tables.path}`] = (request, time) => {
      if (time === 1) return { status: 429, headers: { 'Retry-After': '1' } };
      return typeof publication === 'function' ? publication(request, time) : (publication ?? {});
    };
    expect(await update('--dry-run')).toBe(0);
    expect(out).toContain('tables.xlsx');
  });
});

describe('a run that does not get everything', () => {
  it('goes on where it was killed, while it walked or downloaded, and takes its lock over', async () => {
    const { routes } = server;
    const requests = 6;
    let asked = 0;
    let onRequest = (_: number): void => undefined;
    for (const [path, route] of Object.entries(routes)) {
      routes[path] = (request, time) => {
        asked += 1;
        onRequest(asked);
        return typeof route === 'function' ? route(request, time) : route;
      };
    }
    for (const kill of [1, 3, 4, requests]) {
      rmSync(join(root, '.cache'), { recursive: true, force: true });
      asked = 0;
      const program = ['--import', 'tsx', 'tests/support/updateProcess.ts', root];
      const child = spawn(process.execPath, [...program, '--base-url', server.baseUrl]);
      onRequest = (count) => {
        if (count === kill) child.kill('SIGKILL');
      };
      await once(child, 'exit');
      expect(existsSync(join(root, '.cache', cacheName(), 'lock.json'))).toBe(true);
      onRequest = () => undefined;
      server.paths();
      await update();
      expect({ kill, requests: server.paths().length }).toEqual({
        kill,
        requests: requests - kill + 1,
      });
      expect(areaList()).toContain('Surrey\n  2025: 2 figures\n');
      expect(existsSync(join(root, '.cache', cacheName(), 'lock.json'))).toBe(false);
    }
  });

  it('reads the rest, and the next run fetches only what is missing', async () => {
    const docx = server.routes['/media/1/Norfolk.docx'];
    server.routes['/media/1/Norfolk.docx'] = { status: 503 };
    expect(await update()).toBe(2);
    expect(areaList()).toContain('2025: 2 figures, not read: Norfolk');
    server.paths();
    server.routes['/media/1/Norfolk.docx'] = docx ?? {};
    await update();
    expect(told).toContain('new: Norfolk');
    expect(told).not.toContain('new: MAPPA tables');
  });

  it('reads the copy of before while the server is busy, and then bothers it no more', async () => {
    await update();
    server.paths();
    for (const path of ['/media/1/Norfolk.docx', '/media/2/tables.xlsx']) {
      server.routes[path] = { status: 503 };
    }
    server.routes[`/api/content${reports.path}/kent`] = { status: 503 };
    const more = ['a', 'b', 'c'].map((name) => ({
      title: name,
      url: `${assets}/media/${name}.pdf`,
    }));
    server.routes['/media/a.pdf'] = { status: 503 };
    server.routes[`/api/content${tables.path}`] = madePublication(tables.title, [
      ...more,
      { title: 'MAPPA tables', url: `${assets}/media/2/tables.xlsx` },
    ]);
    expect(await update()).toBe(2);
    expect(areaList()).toContain('Surrey\n  2025: 2 figures\n');
    expect(told).toContain('The copy fetched before is read.');
    expect(assetPaths()).not.toContain('/media/b.pdf');
  });

  it('fetches a damaged file anew the next time', async () => {
    const docx = writeDocx(report('Norfolk', '1100'));
    server.routes['/media/1/Norfolk.docx'] = servedFile(docx.slice(0, docx.length / 2));
    expect(await update()).toBe(2);
    server.paths();
    await update();
    const again = server.asked.filter(({ path }) => path === '/media/1/Norfolk.docx').at(-1);
    expect(again?.headers['if-none-match']).toBeUndefined();
  });
});
