import type * as realFs from 'node:fs';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linkTo, sentPage, type SentPage } from '../../../tests/support/govukPages.ts';
import {
  assets,
  servedFile,
  startGovuk,
  type GovukServer,
} from '../../../tests/support/govukServer.ts';
import { gather, type Gathered } from '../gather.ts';
import { collectionPath } from '../walk/collection.ts';
import { Cache } from './cache.ts';
import { Journal } from './journal.ts';
import { Asker, usualManners } from './polite.ts';

/** How many more times the disk can be written to before the run dies. */
const disk = vi.hoisted(() => ({ left: Infinity, writes: 0 }));

/*
 * A disk that dies with the run: the last write is done by half, a file that was to be moved,
 * made or deleted is not, and nothing is written after it, whatever the code still tries.
 */
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof realFs>();
  const spend = (half?: () => void): void => {
    disk.writes += 1;
    disk.left -= 1;
    if (disk.left === 0) half?.();
    if (disk.left <= 0) throw new Error('The run was killed.');
  };
  type Content = string | Uint8Array;
  const halved =
    (write: (path: string, content: Content, options?: object) => void) =>
    (path: string, content: Content, options?: object): void => {
      spend(() => {
        write(path, content.slice(0, content.length / 2), options);
      });
      write(path, content, options);
    };
  const whole =
    <Parameters extends unknown[]>(act: (...parameters: Parameters) => unknown) =>
    (...parameters: Parameters): unknown => {
      spend();
      return act(...parameters);
    };
  return {
    ...fs,
    writeFileSync: halved(fs.writeFileSync),
    appendFileSync: halved(fs.appendFileSync),
    renameSync: whole(fs.renameSync),
    mkdirSync: whole(fs.mkdirSync),
    rmSync: whole(fs.rmSync),
  };
});

const bytesOf = (name: string): Uint8Array => new TextEncoder().encode(`PK ${name} `.repeat(2000));
const files = ['norfolk.docx', 'kent.docx', 'tables.xlsx'];
const publication: SentPage = {
  path: '/government/publications/mappa-reports',
  title: 'MAPPA reports 2024 to 2025',
  attachments: [
    ...files.map((name) => ({ title: name, url: `${assets}/media/1/${name}` })),
    { title: 'Essex', url: '/government/publications/mappa-reports/essex', type: 'html' },
  ],
};
const essex: SentPage = {
  path: '/government/publications/mappa-reports/essex',
  title: 'Essex',
  body: '<p>MAPPA</p>',
};
const collection: SentPage = {
  path: collectionPath,
  title: 'MAPPA annual reports',
  documentType: 'document_collection',
  links: { documents: [linkTo(publication)] },
};
const requests = 6;

let server: GovukServer;
let folder = '';

beforeEach(async () => {
  disk.left = Infinity;
  folder = mkdtempSync(join(tmpdir(), 'kill-'));
  server = await startGovuk({});
  for (const page of [collection, publication, essex]) {
    server.routes[`/api/content${page.path}`] = sentPage(page);
  }
  for (const name of files) server.routes[`/media/1/${name}`] = servedFile(bytesOf(name));
});

afterEach(async () => {
  disk.left = Infinity;
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = async (): Promise<Gathered> => {
  const asker = new Asker(server.baseUrl, {
    ...usualManners,
    wait: () => Promise.resolve(),
    tries: 2,
  });
  const screen = { write: () => undefined };
  const options = { tables: false, withdrawn: false, list: [], screen };
  return gather(asker, new Cache(folder), new Journal(folder, Date.now()), options);
};

/** The files in the folder that count as whole, by name, with their bytes. */
const wholeFiles = (): [string, string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(docx|xlsx|html)$/.test(entry.name))
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]);

const notedAnswers = (): number => new Journal(folder, Date.now()).size;

describe('a run that is killed', () => {
  it('at any write leaves no half file, and the next one asks for the rest alone', async () => {
    disk.writes = 0;
    await run();
    const writes = disk.writes;
    const right = new Map(wholeFiles());
    expect(right.size).toBe(files.length + 1);
    for (const name of files) expect(right.get(name)).toBe(new TextDecoder().decode(bytesOf(name)));
    expect(writes).toBeGreaterThan(requests * 2);
    for (let kill = 1; kill <= writes; kill += 1) {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      disk.left = kill;
      await run().catch(() => undefined);
      disk.left = Infinity;
      for (const [name, text] of wholeFiles()) expect(text).toBe(right.get(name));
      const noted = notedAnswers();
      server.paths();
      const { fetched, failed } = await run();
      const asked = server.paths();
      // A file that had come whole without being entered is asked for twice: there is no rest of it.
      expect([requests - noted, requests - noted + 1]).toContain(asked.length);
      expect(new Set(asked).size).toBe(requests - noted);
      expect(failed).toEqual([]);
      expect(fetched).toHaveLength(files.length + 1);
      expect(new Map(wholeFiles())).toEqual(right);
    }
  });

  it('in the middle of a file goes on with the rest of its bytes', async () => {
    const path = `/media/1/${files[1] ?? ''}`;
    const route = servedFile(bytesOf(files[1] ?? ''));
    server.routes[path] = (request) => ({ ...route(request), cutAfter: 9000 });
    expect((await run()).failed).toHaveLength(1);
    server.routes[path] = route;
    server.paths();
    expect((await run()).failed).toEqual([]);
    expect(server.paths()).toEqual([path]);
    expect(server.asked.at(-1)?.headers.range).toMatch(/^bytes=\d{4,}-$/);
  });

  it('more than a day ago has its answers asked for anew', async () => {
    await run();
    const day = 86_400_000;
    expect(new Journal(folder, Date.now() + day - 60_000).size).toBe(requests);
    expect(new Journal(folder, Date.now() + day + 60_000).size).toBe(0);
    expect(new Journal(folder, Date.now()).size).toBe(0);
  });
});
