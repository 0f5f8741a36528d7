import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  servedFile,
  startGovuk,
  type GovukServer,
  type Route,
} from '../../../tests/support/govukServer.ts';
import { limits } from '../../../src/report/limits.ts';
import { Cache } from './cache.ts';
import { checkContents } from './contentChecks.ts';
import { download, type Downloaded } from './download.ts';
import { addressFor, govuk } from './hosts.ts';
import { Asker, usualManners } from './polite.ts';

let server: GovukServer;
let folder = '';
let waits: number[] = [];

beforeEach(async () => {
  server = await startGovuk({});
  folder = mkdtempSync(join(tmpdir(), 'update-'));
  waits = [];
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const path = '/media/norfolk.pdf';
const address = `https://assets.publishing.service.gov.uk${path}`;
const pdf = new TextEncoder().encode(`%PDF-1.7 ${'figures '.repeat(50_000)}`);

const fetchIt = (route?: Route): Promise<Downloaded> => {
  if (route !== undefined) server.routes[path] = route;
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  const asker = new Asker(server.baseUrl, { ...usualManners, wait });
  const wanted = { address, request: address, ending: '' };
  return download(asker, new Cache(folder), wanted);
};
const isWhole = ({ path: file }: Downloaded): boolean =>
  Buffer.compare(readFileSync(file), pdf) === 0;

describe('a file is downloaded', () => {
  it('once, and then only when it has changed', async () => {
    expect(await fetchIt(servedFile(pdf))).toMatchObject({ state: 'new' });
    const again = await fetchIt();
    expect(again.state).toBe('unchanged');
    expect(isWhole(again)).toBe(true);
    expect(server.asked[1]?.headers['if-none-match']).toMatch(/^"/);
    expect((await fetchIt(servedFile(pdf.slice(0, 900)))).state).toBe('changed');
  });

  it('by its date where it has no other mark', async () => {
    const date = 'Thu, 26 Oct 2023 08:30:00 GMT';
    const dated: Route = ({ headers }) =>
      headers['if-modified-since'] === date
        ? { status: 304 }
        : { type: 'application/pdf', body: pdf, headers: { 'Last-Modified': date } };
    await fetchIt(dated);
    expect((await fetchIt()).state).toBe('unchanged');
  });

  it('anew when the copy was damaged on the disk', async () => {
    const { path: file } = await fetchIt(servedFile(pdf));
    rmSync(file);
    const again = await fetchIt();
    expect(isWhole(again)).toBe(true);
    expect(server.asked[1]?.headers['if-none-match']).toBeUndefined();
  });

  it('with the rest alone after it broke off', async () => {
    const whole = servedFile(pdf);
    const got = await fetchIt((request, time) =>
      time === 1 ? { ...whole(request), cutAfter: 100_000 } : whole(request),
    );
    expect(isWhole(got)).toBe(true);
    const range = Number(/\d+/.exec(server.asked[1]?.headers.range ?? '')?.[0]);
    expect(range).toBeGreaterThan(0);
    expect(range).toBeLessThanOrEqual(100_000);
  });

  it('with the rest alone by the next run', async () => {
    const whole = servedFile(pdf);
    const cut: Route = (request) => ({ ...whole(request), cutAfter: 10_000 });
    await expect(fetchIt(cut)).rejects.toThrow('broke off');
    const before = server.asked.length;
    expect(isWhole(await fetchIt(whole))).toBe(true);
    expect(server.asked[before]?.headers.range).toBeDefined();
  });

  it('from its beginning where the server knows no parts, or the file has changed', async () => {
    const plain = servedFile(pdf, { hasParts: false });
    const got = await fetchIt((request, time) =>
      time === 1 ? { ...plain(request), cutAfter: 5000 } : plain(request),
    );
    expect(isWhole(got)).toBe(true);
    rmSync(got.path);
    const old = servedFile(pdf, { etag: '"old"' });
    const changed = servedFile(pdf, { etag: '"new"' });
    const other = await fetchIt((request, time) =>
      time === 3 ? { ...old(request), cutAfter: 5000 } : changed(request),
    );
    expect(isWhole(other)).toBe(true);
  });
});

describe('the server is asked politely', () => {
  it('waits as long as a busy server asks, and longer with every try otherwise', async () => {
    const whole = servedFile(pdf);
    await fetchIt((request, time) => {
      if (time === 1) return { status: 429, headers: { 'Retry-After': '7' } };
      return time < 4 ? { status: 503 } : whole(request);
    });
    expect(waits).toEqual([7000, 1000, 4000, 1000, 8000, 1000]);
  });

  it('gives up after five tries, or when it should wait too long', async () => {
    await expect(fetchIt({ status: 503 })).rejects.toThrow('busy');
    expect(server.asked).toHaveLength(5);
    const busy = { status: 429, headers: { 'Retry-After': '3600' } };
    await expect(fetchIt(busy)).rejects.toThrow('run the command again later');
    expect(server.asked).toHaveLength(6);
  });

  it('does not ask again for what is missing', async () => {
    await expect(fetchIt({ status: 404 })).rejects.toThrow('not there');
    await expect(fetchIt({ status: 410 })).rejects.toThrow('not there');
    expect(server.asked).toHaveLength(2);
  });

  it('follows redirects to GOV.UK, not without end, and to no other host', async () => {
    const to = (location: string): Route => ({ status: 302, headers: { Location: location } });
    server.routes['/moved.pdf'] = servedFile(pdf);
    const target = 'https://assets.publishing.service.gov.uk/moved.pdf';
    expect(isWhole(await fetchIt(to(target)))).toBe(true);
    await expect(fetchIt(to(path))).rejects.toThrow('without end');
    await expect(fetchIt(to('https://example.org/norfolk.pdf'))).rejects.toThrow('example.org');
  });
});

describe('what cannot be a report is refused', () => {
  it('a web page in the place of a file, another kind, and nothing', async () => {
    await expect(fetchIt({ type: 'text/html', body: '<html></html>' })).rejects.toThrow(
      'text/html',
    );
    const zip = { type: 'application/pdf', body: 'PK' };
    await expect(fetchIt(zip)).rejects.toThrow('not of the kind');
    await expect(fetchIt({ type: 'application/pdf', body: '' })).rejects.toThrow('not of the kind');
    expect(new Cache(folder).entry(address)).toBeUndefined();
  });

  it('but not an old Excel workbook, whichever program wrote it', () => {
    const beginning = (...bytes: number[]): Uint8Array => new Uint8Array([...bytes, 0, 0]);
    for (const bytes of [
      beginning(0xd0, 0xcf, 0x11, 0xe0),
      beginning(0x09, 0x08),
      beginning(0x50, 0x4b),
    ]) {
      expect(() => {
        checkContents('/media/1/tables.xls', bytes);
      }).not.toThrow();
    }
    expect(() => {
      checkContents('/media/1/tables.xls', new TextEncoder().encode('<html>'));
    }).toThrow('not of the kind');
  });

  it('more bytes than a report has, announced or not', async () => {
    const large = { 'Content-Length': String(limits.fileBytes + 1) };
    const announced: Route = { type: 'application/pdf', headers: large, body: pdf, cutAfter: 10 };
    await expect(fetchIt(announced)).rejects.toThrow('larger than');
  });

  it('every host but the two of GOV.UK', () => {
    expect(addressFor('/a', govuk).href).toBe('https://www.gov.uk/a');
    expect(addressFor('http://www.gov.uk/a', govuk).href).toBe('https://www.gov.uk/a');
    expect(() => addressFor('https://www.gov.uk.example.org/a', govuk)).toThrow('not GOV.UK');
    expect(() => addressFor('https://www.gov.uk:8080/a', govuk)).toThrow('not GOV.UK');
    expect(() => addressFor('file:///etc/hosts', govuk)).toThrow('not GOV.UK');
    const local = 'http://127.0.0.1:9';
    expect(addressFor(address, local).href).toBe(`${local}${path}`);
    expect(() => addressFor('http://127.0.0.1:10/a', local)).toThrow('nothing is fetched');
  });
});
