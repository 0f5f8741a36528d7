import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { areas } from '../../src/vocabulary/areas.ts';
import type { MadeSheetRow } from '../support/sheets/content.ts';
import { writeOds } from '../support/sheets/writeOds.ts';
import { writeXls } from '../support/sheets/writeXls.ts';
import { writeXlsx } from '../support/sheets/writeXlsx.ts';
import { axeFindings } from './support/axe.ts';
import { setting } from './support/setting.ts';
import { pageReady } from './support/visit.ts';

const year = 2030;
const rows: MadeSheetRow[] = [
  [`Table 1: MAPPA-eligible offenders on 31 March ${year}, by area`],
  [],
  ['Area', 'Category 1', 'Category 2', 'Category 3', 'Total', 'Number of seagulls'],
  ...areas.map(({ name }, place) => [name, 1000 + place, 200, 3, 1203 + place, place]),
];
const placeOfKent = areas.findIndex(({ name }) => name === 'Kent');
const sheets = [{ name: 'Table 1', rows }];
const file = (name: string, bytes: Uint8Array | string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});
const xlsx = file('tables.xlsx', writeXlsx(sheets));
const csvOf = (...lines: string[]): string =>
  ['area,year_ending,measure,category,level,value', ...lines].join('\n');

const choose = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.getByLabel('Choose files').setInputFiles(files);
const matrix = (page: Page) => page.getByRole('region', { name: /^What was read from/ });
const addForNow = (page: Page) =>
  page.getByRole('button', { name: 'Add these figures for this visit only' }).click();
const saveAs = async (page: Page, button: string): Promise<string> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await download).path(), 'utf8');
};

describe('adding all areas at once', () => {
  const { open } = setting();

  it.each([
    ['tables.xlsx', xlsx.buffer],
    ['tables.xls', Buffer.from(writeXls(sheets))],
    ['tables.ods', Buffer.from(writeOds(sheets))],
  ])(
    'reads %s into a matrix of areas and kinds, and lists what it did not read',
    async (name, bytes) => {
      const { page, end } = await open('?view=reports');
      await choose(page, file(name, bytes));
      await page.getByRole('heading', { name: `${name}: 168 figures read` }).waitFor();
      expect(await matrix(page).locator('tbody tr').count()).toBe(42);
      expect(await page.getByText('seagulls').count()).toBeGreaterThan(0);
      expect(await axeFindings(page)).toEqual([]);
      await end();
    },
  );

  it('adds a workbook by one press, after which every view is national', async () => {
    const { page, end } = await open('?view=reports&measure=category_1_share');
    await pageReady(page);
    await choose(page, xlsx);
    await addForNow(page);
    await page.getByText(`168 figures of 42 areas, ${year} were added.`).waitFor();
    await page.getByRole('link', { name: 'See them on the overview' }).click();
    await expect.poll(() => page.locator('[data-chart="tiles"] .tile.own').count()).toBe(42);
    expect(await page.locator('[data-chart="sorted"] .mark').count()).toBeGreaterThanOrEqual(42);
    await expect.poll(() => page.url()).toContain(`year=${year}`);
    await page.getByRole('link', { name: 'Benchmark' }).click();
    await expect
      .poll(() => page.locator('[data-chart="funnel"] .mark').count())
      .toBeGreaterThanOrEqual(42);
    await end();
  });

  it('opens the figures of a cell with the wording read, by keyboard too, and doubts what no longer fits', async () => {
    const { page, end } = await open('?view=reports', { viewport: { width: 390, height: 800 } });
    await choose(page, xlsx);
    const table = matrix(page);
    await table
      .getByRole('button', { name: /^Bedfordshire, MAPPA-eligible: 4 figures read$/ })
      .waitFor();
    await table.locator('button[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Category 1').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const field = dialog.getByRole('textbox', { name: /Category 1, to be added$/ });
    await field.fill('5');
    await field.press('Tab');
    await dialog.getByText('its parts').waitFor();
    await page.keyboard.press('Escape');
    const cell = table.getByRole('button', {
      name: 'Bedfordshire, MAPPA-eligible: 4 figures read, 1 doubt',
    });
    expect(await cell.innerText()).toBe('⚑ 4');
    expect(await cell.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByText('Totals that do not fit their parts: 1').waitFor();
    // The page itself never scrolls sideways; the names of the areas stay in sight.
    await table.evaluate((one) => one.scrollTo({ left: 1_000 }));
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true);
    const name = await table.getByRole('rowheader').first().boundingBox();
    expect(name?.x).toBeGreaterThanOrEqual(0);
    await end();
  });

  it('saves what was added as one file, from which a colleague has the very same figures', async () => {
    const { page, end } = await open('?view=reports');
    await pageReady(page);
    await choose(page, xlsx);
    await addForNow(page);
    await choose(page, file('more.csv', csvOf(`Kent,${year},shpo,1,all,7`)));
    await addForNow(page);
    const saved = await saveAs(page, 'Save all as one CSV');
    expect(saved).toContain(
      `Kent,${year},eligible,1,all,${1000 + placeOfKent},bulletin,tables.xlsx\n`,
    );
    expect(saved).toContain(`Kent,${year},shpo,1,all,7,report,more.csv\n`);
    const colleague = await open('?view=reports');
    await pageReady(colleague.page);
    await choose(colleague.page, file('mappa-added.csv', saved));
    await addForNow(colleague.page);
    expect(await saveAs(colleague.page, 'Save as CSV')).toBe(saved);
    await colleague.end();
    await end();
  });

  it('reads a folder: pictures are passed over, a broken file loses no other, all are added at once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mappa-'));
    try {
      for (let picture = 0; picture < 490; picture += 1) {
        writeFileSync(join(folder, `picture-${picture}.png`), 'no report');
      }
      writeFileSync(join(folder, 'broken.xlsx'), xlsx.buffer.subarray(0, 2_000));
      for (const [place, area] of ['Kent', 'Surrey', 'Essex'].entries()) {
        const line = `${area},${year},eligible,1,all,${place}`;
        writeFileSync(join(folder, `${area}.csv`), csvOf(line));
      }
      const { page, end } = await open('?view=reports');
      await pageReady(page);
      await page.getByLabel('Choose a folder').setInputFiles(folder);
      await page.getByRole('heading', { name: '3 files are ready to be added' }).waitFor();
      await page.getByText('490 files were passed over').waitFor();
      await page.getByRole('heading', { name: '1 file was not read' }).waitFor();
      await page.getByRole('button', { name: 'Add all of them for this visit only' }).click();
      await page.getByText(`3 figures of 3 areas, ${year} were added.`).waitFor();
      await end();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('can be stopped and gone on with', async () => {
    const { page, end } = await open('?view=reports');
    const many = Array.from({ length: 12 }, (_, place) =>
      file(`${place}.csv`, csvOf(`Kent,${2000 + place},eligible,1,all,5`)),
    );
    await choose(page, ...many);
    await page.getByRole('progressbar', { name: 'Files read' }).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText(/^You stopped:/).waitFor();
    await page.getByRole('button', { name: 'Read them now' }).click();
    await page.getByRole('heading', { name: '12 files are ready to be added' }).waitFor();
    await end();
  });

  it.each([
    ['a CSV of another shape', 'region,count\nNorth,4', 'lacks the columns area, year_ending'],
    [
      'a CSV of an unknown area',
      csvOf('Atlantis,2025,eligible,1,all,4'),
      '“Atlantis” is not one of the 42',
    ],
    [
      'a CSV with a formula for a number',
      csvOf('Kent,2025,eligible,1,all,=1+1'),
      '“=1+1” is not a number',
    ],
    ['a spreadsheet that is cut off', xlsx.buffer.subarray(0, 900), 'Fetch it again'],
  ])('says of %s what is wrong and what to do', async (_what, content, said) => {
    const { page, end } = await open('?view=reports');
    await choose(page, file('bad.csv', content));
    await page.getByRole('heading', { name: '1 file was not read' }).waitFor();
    expect(await page.locator('.problem').innerText()).toContain(said);
    await end();
  });

  it('shows hostile text as text, and takes the good rows of a file that has bad ones', async () => {
    const { page, end } = await open('?view=reports');
    const hostile = '<img src=x onerror=alert(1)>';
    await choose(
      page,
      file(
        `${hostile}.csv`,
        csvOf('Kent,2025,eligible,1,all,4', `${hostile},2025,eligible,1,all,4`, 'Kent,20'),
      ),
    );
    await page.getByRole('heading', { name: `${hostile}.csv: 1 figure read` }).waitFor();
    await page.getByText('2 parts of the file were not read').waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    await end();
  });
});
