// @module-tag thorough
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkTo, sentPage, type SentPage } from '../../tests/support/govukPages.ts';
import {
  assets,
  servedFile,
  startGovuk,
  type GovukServer,
} from '../../tests/support/govukServer.ts';
import { Cache } from './download/cache.ts';
import { Journal } from './download/journal.ts';
import { Asker, usualManners } from './download/polite.ts';
import { gather, type Gathered } from './gather.ts';
import { collectionPath } from './walk/collection.ts';
import type { ListedWorkbook } from './walk/addressList.ts';

let server: GovukServer;
let folder = '';
let told: string[] = [];

beforeEach(async () => {
  server = await startGovuk({});
  folder = mkdtempSync(join(tmpdir(), 'plan-'));
  told = [];
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const workbook = new TextEncoder().encode('PK a workbook');
const addressOf = (year: number): string => `${assets}/media/${year}/area-tables.xlsx`;
const list: ListedWorkbook[] = [2021, 2022, 2023].map((yearEnding, place) => ({
  yearEnding,
  address: addressOf(yearEnding),
  line: place + 2,
}));

const pageOf = (year: number, url = addressOf(year)): SentPage => ({
  path: `/government/statistics/mappa-${year}`,
  title: `MAPPA annual report ${year - 1} to ${year}`,
  documentType: 'official_statistics',
  body: '<a href="/government/publications/mappa-area-reports">area reports</a>',
  attachments: [
    { title: 'Area tables', url },
    { title: 'Bulletin', url: `${assets}/media/${year}/bulletin.pdf` },
  ],
});

/** Serves the pages of years, with the files that hang on them. */
const serve = (pages: readonly SentPage[], files: readonly string[]): void => {
  const collection: SentPage = {
    path: collectionPath,
    title: 'MAPPA annual reports',
    documentType: 'document_collection',
    links: { documents: pages.map((page) => linkTo(page)) },
  };
  for (const page of [collection, ...pages]) {
    server.routes[`/api/content${page.path}`] = sentPage(page);
  }
  for (const url of files) server.routes[new URL(url).pathname] = servedFile(workbook);
};

const run = (tables: boolean): Promise<Gathered> => {
  const asker = new Asker(server.baseUrl, { ...usualManners, wait: () => Promise.resolve() });
  const screen = { write: (text: string) => told.push(text) };
  const options = { tables, withdrawn: false, list, screen };
  return gather(asker, new Cache(folder), new Journal(folder, Date.now()), options);
};
const taken = ({ fetched }: Gathered): string[] =>
  fetched.map(({ attachment }) => new URL(attachment.url).pathname.slice('/media/'.length));

describe('workbooks alone', () => {
  it('are had with a request for the collection, one for each later page and one for each file', async () => {
    const later = pageOf(2024);
    serve(
      [pageOf(2012), pageOf(2021), pageOf(2022), pageOf(2023), later],
      [2021, 2022, 2023, 2024].map(addressOf),
    );
    const gathered = await run(true);
    expect(gathered.failed).toEqual([]);
    expect(taken(gathered).sort()).toEqual(
      [2021, 2022, 2023, 2024].map((year) => `${year}/area-tables.xlsx`),
    );
    expect(server.paths()).toHaveLength(2 + 4);
    expect(told).toContainEqual(expect.stringContaining('1 reports and pages are left aside'));
    expect(told).toContainEqual(expect.stringContaining('4 pages are not asked for'));
  });

  it('that have gone from their address are looked for on the page of their year', async () => {
    const moved = `${assets}/media/new/area-tables-2022.xlsx`;
    serve([pageOf(2021), pageOf(2022, moved)], [addressOf(2021), addressOf(2023), moved]);
    const gathered = await run(true);
    expect(taken(gathered)).toEqual([
      '2021/area-tables.xlsx',
      '2023/area-tables.xlsx',
      'new/area-tables-2022.xlsx',
    ]);
    expect(gathered.failed).toEqual([]);
    expect(gathered.plan.found.problems).toEqual([
      expect.stringMatching(/not there any more.*data\/area-tables\.csv:3 .*new address/),
    ]);
    expect(server.paths()).not.toContain(`/api/content${pageOf(2021).path}`);
  });

  it('that have gone for good are told with what to do, and stop nothing else', async () => {
    serve([], [addressOf(2021), addressOf(2023)]);
    server.routes['/media/2022/area-tables.xlsx'] = { status: 410 };
    const gathered = await run(true);
    expect(taken(gathered)).toHaveLength(2);
    expect(gathered.failed.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /area-tables\.xlsx: status 410.*data\/area-tables\.csv:3 .*year ending March 2022.*https:\/\/www\.gov\.uk\/government\/collections\/.*npm run --silent import -- --write FILE/,
      ),
    ]);
  });
});

describe('the list of the area tables', () => {
  it('is tried even when the collection cannot be had', async () => {
    serve(
      [],
      list.map(({ address }) => address),
    );
    server.routes[`/api/content${collectionPath}`] = { status: 404 };
    const gathered = await run(true);
    expect(taken(gathered)).toHaveLength(3);
    expect(gathered.plan.found.problems).toEqual([expect.stringContaining('status 404')]);
    await expect(run(false)).rejects.toThrow('status 404');
  });

  it('is tried for what the whole walk does not come upon', async () => {
    serve([pageOf(2022)], [2021, 2022, 2023].map(addressOf));
    server.routes['/media/2022/bulletin.pdf'] = servedFile(new TextEncoder().encode('%PDF-1.7'));
    server.routes['/api/content/government/publications/mappa-area-reports'] = sentPage({
      path: '/government/publications/mappa-area-reports',
      title: 'MAPPA area reports',
    });
    const gathered = await run(false);
    expect(taken(gathered)).toEqual([
      '2022/area-tables.xlsx',
      '2022/bulletin.pdf',
      '2021/area-tables.xlsx',
      '2023/area-tables.xlsx',
    ]);
    expect(server.paths().filter((path) => path === '/media/2022/area-tables.xlsx')).toHaveLength(
      1,
    );
  });

  it('is not tried for a year whose area tables have a new address, which is told', async () => {
    const moved = `${assets}/media/new/area-tables-2022.xlsx`;
    serve([pageOf(2022, moved)], [addressOf(2021), addressOf(2023), moved]);
    const gathered = await run(false);
    expect(taken(gathered)).not.toContain('2022/area-tables.xlsx');
    expect(server.paths()).not.toContain('/media/2022/area-tables.xlsx');
    expect(told).toContainEqual(
      expect.stringMatching(/not tried: data\/area-tables\.csv:3.*put its address there: .*new/),
    );
  });
});
