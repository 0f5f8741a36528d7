import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ruleApplies } from '../../scripts/build-data/cellRules.ts';
import { readSources } from '../../scripts/build-data/readSources.ts';
import type { FigureKey } from '../../scripts/build-data/types.ts';
import { usualManners } from '../../scripts/update/download/polite.ts';
import { main } from '../../scripts/update/index.ts';
import { coverageOf, type Coverage } from '../../scripts/update/summary/coverage.ts';
import { readAddressList } from '../../scripts/update/walk/addressList.ts';
import { collectionPath } from '../../scripts/update/walk/collection.ts';
import { areaCount } from '../../src/vocabulary/areas.ts';
import { areaTables, countryFigures, hasCountry } from '../support/country/madeCountry.ts';
import { linkTo, sentPage, type SentPage } from '../support/govukPages.ts';
import { assets, servedFile, startGovuk, type GovukServer } from '../support/govukServer.ts';
import { writeXlsx } from '../support/sheets/writeXlsx.ts';

/*
 * From nothing but an address to the whole country: a workbook a year of invented figures, served
 * as GOV.UK serves the Ministry's, one command, and the comparison that is built of it. It needs
 * the made-up country beside the checkout.
 */
const minute = 60_000;
const figures = hasCountry ? countryFigures() : [];
const years = [...new Set(figures.map(({ yearEnding }) => yearEnding))].sort((a, b) => a - b);

const pageOf = (year: number): SentPage => ({
  path: `/government/statistics/mappa-annual-report-${year}`,
  title: `MAPPA annual report ${year - 1} to ${year}`,
  documentType: 'official_statistics',
  attachments: [
    { title: `Area tables ${year - 1} to ${year}`, url: `${assets}/media/${year}/tables.xlsx` },
    { title: 'Report', url: `${assets}/media/${year}/report.pdf` },
  ],
});

describe.skipIf(!hasCountry)('npm run update -- --tables --write', () => {
  let server: GovukServer;
  let root = '';
  let out = '';
  let status = -1;
  let after: Coverage;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'country-'));
    cpSync('data', join(root, 'data'), { recursive: true });
    const listed = readAddressList('.');
    const pages = years.map(pageOf);
    const collection: SentPage = {
      path: collectionPath,
      title: 'MAPPA annual reports',
      documentType: 'document_collection',
      links: { documents: pages.map((page) => linkTo(page)) },
    };
    server = await startGovuk({});
    for (const page of [collection, ...pages]) {
      server.routes[`/api/content${page.path}`] = sentPage(page);
    }
    for (const year of years) {
      const address = listed.find(({ yearEnding }) => yearEnding === year)?.address;
      const path = new URL(address ?? `${assets}/media/${year}/tables.xlsx`).pathname;
      server.routes[path] = servedFile(writeXlsx(areaTables(figures, year)));
    }
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    const manners = { ...usualManners, wait: () => Promise.resolve() };
    // The invented figures contradict the real ones that are held.
    const decided = ['--write', '--replace', '--accept'];
    const args = ['--base-url', server.baseUrl, '--tables', ...decided];
    status = await main(root, args, manners);
    vi.restoreAllMocks();
    after = await coverageOf(root);
  }, 10 * minute);

  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });

  it('asks for the collection, the pages of the years that the list does not have, and a workbook a year', () => {
    const listed = readAddressList('.').length;
    expect(status).toBe(0);
    expect(server.asked).toHaveLength(1 + (years.length - listed) + years.length);
  });

  it('holds every figure of every area and year as it stood in the workbooks', () => {
    const idOf = (...parts: (string | number | undefined)[]): string => parts.join(',');
    const held = new Set(
      csvParse(readFileSync(join(root, 'data/figures.csv'), 'utf8'))
        .filter((row) => row['quality'] === 'bulletin')
        .map((row) =>
          idOf(
            row['area'],
            row['year_ending'],
            row['measure'],
            row['category'],
            row['level'],
            row['value'],
          ),
        ),
    );
    // Cells that do not exist in a year are invented too; the rules keep them out.
    const { cellRules } = readSources('.');
    const wanted = figures
      .filter(({ area, yearEnding, key }) => {
        const [measure = '', category = '', level = ''] = key.split(',');
        const cell = { area, year_ending: yearEnding, measure, category, level };
        return !cellRules.some((rule) => ruleApplies(rule, cell as FigureKey));
      })
      .map(({ area, yearEnding, key, value }) => idOf(area, yearEnding, key, value));
    expect(wanted.length).toBeGreaterThan(25_000);
    expect(wanted.filter((id) => !held.has(id))).toEqual([]);
  });

  it('builds a comparison with all areas in every year', () => {
    const own = after.years.filter(({ yearEnding }) => years.includes(yearEnding));
    expect(own.map(({ yearEnding }) => yearEnding)).toEqual(years);
    expect(own.map(({ areas }) => areas)).toEqual(years.map(() => areaCount));
    expect(Math.min(...own.map(({ measures }) => measures))).toBeGreaterThan(35);
  });

  it('says so on its page', () => {
    expect(out).toContain(
      `Now:      ${areaCount} of ${areaCount} areas x `.replace('      ', '    '),
    );
    expect(out).toMatch(/\n2024 +10 → 42 /);
  });
});
