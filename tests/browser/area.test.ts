import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { areas } from '../../src/vocabulary/areas.ts';
import { measures } from '../../src/vocabulary/measures.ts';
import { setting } from './support/setting.ts';
import { pageReady } from './support/visit.ts';
import { areaFinder, chooseArea } from './support/chooseArea.ts';

const leicestershire = '?view=area&area=E23000021&year=2023';
const norfolk = '?view=area&area=E23000024&year=2019';

const isRead = (page: Page) => page.locator('.sheet').waitFor({ state: 'attached' });
const answers = (pattern: string, status: number) => (context: BrowserContext) =>
  context.route(pattern, (route) => route.fulfill({ status, body: '' }));

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('an area', () => {
  const { open } = setting();

  it('shows every measure with interval, rank, peers and change, under its own name', async () => {
    const { page, end } = await open(leicestershire);
    await isRead(page);
    expect(await page.title()).toBe('Leicestershire – MAPPA compared');
    expect(await page.locator('h1').innerText()).toBe('Leicestershire, 2023');
    expect(await page.locator('.figures tbody tr:not(.family)').count()).toBe(40);
    const rate = page.locator('.figures tbody tr', { hasText: /^\s*Category 1 rate/ });
    expect((await rate.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /Category 1 rate 113 106 to 120 \d+–\d+ of \d+ \S (above|below|inside) the spread of peers, mean \d+ ▼ lower than \d+ no earlier figure/,
    );
    const said = await page.locator('main').innerText();
    expect(said).toContain('What stands out');
    expect(said).toMatch(
      /Leicestershire (stands out in \w+ of the \d+ measures that|does not stand out|stands out from)/,
    );
    expect(said).toContain('Category 4 is not published by area');
    await page.getByRole('link', { name: 'Leicestershire MAPPA annual report 2022-23' }).waitFor();
    await end();
  });

  it('opens the source of a value in Compare, and goes back', async () => {
    const { page, end } = await open(leicestershire);
    await pageReady(page);
    await page.locator('.figures').getByRole('link', { name: '25.0', exact: true }).click();
    const detail = page.locator('aside.detail');
    await detail.waitFor();
    expect(await detail.innerText()).toContain('Leicestershire, year to 31 March 2023');
    expect(page.url()).toMatch(/measure=recall_ratio&areas=.*E23000021.*figure=E23000021\.2023/);
    await page.goBack();
    await isRead(page);
    await end();
  });

  it('keeps area, year and peers in the address, and a copied link says the same', async () => {
    const { page, end } = await open('?view=area&areas=E23000013');
    await pageReady(page);
    await isRead(page);
    await chooseArea(page, 'Norwich');
    await page.getByRole('combobox', { name: /^Year/ }).selectOption('2020');
    await page.getByRole('radio', { name: 'All other areas' }).check();
    await expect.poll(() => page.url()).toMatch(/view=area.*year=2020&area=E23000024&peers=all/);
    expect(await page.locator('h1').innerText()).toBe('Norfolk, 2020');
    const said = await page.locator('main').innerText();
    expect(said).toContain('are of an earlier year than 2020');
    const copy = await open(new URL(page.url()).search);
    await pageReady(copy.page);
    await expect.poll(() => copy.page.locator('main').innerText()).toBe(said);
    await copy.end();
    await end();
  });

  it('says that nothing is held where nothing is, and marks such areas in the list', async () => {
    const { page, end } = await open('?view=area&area=E23000032');
    await isRead(page);
    const said = await page.locator('main').innerText();
    expect(said).toContain('Kent: too few areas have figures to say what stands out.');
    expect(said).toMatch(/\d+ measures, not held:/);
    expect(await page.locator('.figures').count()).toBe(0);
    expect(await areaFinder(page).getByRole('button').first().innerText()).toContain(
      'Kent (no figure)',
    );
    await end();
  });

  it('says how far it has read, names what it could not read, and shows the rest', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { page, end } = await open(leicestershire, {
      prepare: async (context) => {
        await answers('**/*.wasm', 404)(context);
        await answers('**/comparison/recall_ratio.parquet', 404)(context);
        await context.route('**/comparison/turnover.parquet', async (route) => {
          await held;
          await route.continue();
        });
      },
    });
    await page
      .getByText(`Reading ${measures.length - 1} of ${measures.length} measures…`)
      .waitFor();
    release();
    await isRead(page);
    expect(await page.getByRole('alert').innerText()).toContain(
      `1 measure of ${measures.length} could not be read: Recall ratio. The others are shown.`,
    );
    expect(await page.locator('.figures tbody tr:not(.family)').count()).toBe(39);
    await end(/404/);
  });
});

describe('the page to print', () => {
  const { open } = setting();

  it.each([
    ['a full report', leicestershire, 'light'],
    ['a full report in a dark window', norfolk, 'dark'],
    ['figures of several years', '?view=area&area=E23000024&year=2023', 'light'],
    ['no figure', '?view=area&area=E23000032', 'light'],
  ] as const)('is one A4 page: %s', async (_, search, colorScheme) => {
    const { page, end } = await open(search, { colorScheme });
    await pageReady(page);
    await isRead(page);
    const before = await page.locator('main').innerText();
    const pdf = await page.pdf({ format: 'A4' });
    expect(pagesOf(pdf)).toBe(1);
    expect(await page.locator('main').innerText()).toBe(before);
    await end();
  });

  it('fits for every area, whatever the year', async () => {
    const { page, end } = await open(leicestershire);
    await pageReady(page);
    await isRead(page);
    const room = 281;
    const millimetres = 25.4 / 96;
    for (const year of ['2024', '2020', '2010']) {
      await page.getByRole('combobox', { name: /^Year/ }).selectOption(year);
      for (const { name } of areas) {
        await chooseArea(page, name);
        const title = `${name}: MAPPA figures, year to 31 March ${year}`;
        await expect.poll(() => page.locator('.sheet h2').textContent()).toBe(title);
        const height = await page
          .locator('.sheet')
          .evaluate((sheet) => (sheet as HTMLElement).offsetHeight);
        expect(height * millimetres, title).toBeLessThan(room);
      }
    }
    await end();
  });

  it('holds figures, peers, words, caveats, sources and date, and no navigation', async () => {
    const { page, end } = await open(leicestershire);
    await pageReady(page);
    await isRead(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const printed = await page.locator('body').innerText();
    for (const part of [
      'Leicestershire: MAPPA figures, year to 31 March 2023',
      'stands out',
      'The 10 areas whose resident population is nearest',
      'Recall ratio per 100 managed at Level 2 or 3',
      'What cannot be said',
      'one person can be returned to custody twice',
      'Leicestershire MAPPA annual report 2022-23',
      String(new Date().getFullYear()),
      page.url(),
    ]) {
      expect(printed.replaceAll(/\s+/g, ' ')).toContain(part);
    }
    expect(printed).not.toContain('Benchmark');
    expect(printed).not.toContain('Print or save');
    // The signs differ in shape, so that the page can be read in grey.
    expect(printed).toContain('▼');
    expect(await page.locator('.sheet').evaluate((sheet) => getComputedStyle(sheet).color)).toBe(
      'rgb(0, 0, 0)',
    );
    await end();
  });
});
