import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeReports } from '../support/reports/madeReports.ts';
import { writeDocx } from '../support/reports/writeDocx.ts';
import { panel } from './support/panel.ts';
import { setting } from './support/setting.ts';
import { pageReady, firstChart } from './support/visit.ts';
import { release } from './support/release.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Saves what a press of a button gives. */
async function saved(page: Page, act: () => Promise<void>): Promise<[string, string]> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return [download.suggestedFilename(), await readFile(await download.path(), 'latin1')];
}
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Presses Tab until something with this name has the focus. */
async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
      return element?.getAttribute('aria-label') ?? (label ?? element)?.textContent ?? '';
    });
    if (name.test(focused.trim())) return;
  }
  throw new Error(`No stop of the Tab key is called ${String(name)}.`);
}

describe('a journalist with a phone, before a deadline', () => {
  const { open } = setting();

  it('leaves with a true sentence, a picture with its source, a link and a CSV', async () => {
    const { page, context, end } = await open('', phone);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await firstChart(page);
    await pageReady(page);
    await page.locator('[data-picker="areas"]').tap();
    await page.locator('dialog[open]').getByRole('combobox').fill('gwent');
    await page.getByRole('option', { name: 'Gwent' }).tap();
    await page
      .locator('dialog[open]')
      .getByRole('button', { name: /done|close/i })
      .tap();
    for (const name of ['Northumbria', 'North Wales', 'Devon and Cornwall']) {
      await page.locator('.chips li', { hasText: name }).getByRole('button').tap();
    }
    const words = page.locator('header .paragraphs');
    await page.getByText('How sure is this?').tap();
    await expect.poll(() => words.innerText()).toContain('Gwent stood at 188 (awaits a check)');
    expect(await words.innerText()).toMatch(/could be \d+\w\w to \d+\w\w of the 16 areas/);
    const years = panel(page, 'years');
    await years.getByRole('radio', { name: 'Download' }).check();
    const [picture] = await saved(page, () => years.getByRole('button', { name: 'PNG' }).tap());
    expect(picture).toMatch(/\.png$/);
    const [, svg] = await saved(page, () => years.getByRole('button', { name: 'SVG' }).tap());
    expect(svg).toMatch(new RegExp(`Source: MAPPA.*data release ${release.number}`, 's'));
    await years.getByRole('button', { name: 'Copy a link to this chart' }).tap();
    await years.getByText('The link was copied').waitFor();
    const [name, csv] = await saved(page, () =>
      years.getByRole('button', { name: 'CSV', exact: true }).tap(),
    );
    expect(name).toMatch(/^mappa_category-1-rate_england-and-wales-gwent_/);
    const gwent = csvParse(csv).find(
      (row) => row['area'] === 'Gwent' && row['year_ending'] === '2024',
    );
    // Lines stand on one population base.
    expect(Math.round(Number(gwent?.['value']))).toBe(187);
    expect(gwent?.['denominator_basis']).toContain('2023');
    expect(Math.round(Number(gwent?.['published_value']))).toBe(188);
    expect(gwent?.['source_titles']).not.toBe('');
    expect(gwent?.['flag']).toContain('a large step');
    const copy = await open(new URL(await copied(page)).search);
    await expect
      .poll(() => copy.page.locator('h1 ~ .finding').innerText())
      .toContain('Gwent 188 (awaits a check) on 31 March 2024');
    await copy.end();
    await end();
  });
});

describe('a researcher with a question on trends', () => {
  const { open } = setting();

  it('leaves with the whole table, a query, a file with its provenance and a citation', async () => {
    const { page, context, end } = await open();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await pageReady(page);
    await page
      .getByRole('link', { name: 'Did the rates of all areas change after a break?' })
      .click();
    await page.getByRole('radio', { name: 'Heat map' }).check();
    const years = panel(page, 'years');
    await years.getByRole('radio', { name: 'Table' }).check();
    await years.getByRole('button', { name: /^Show 100 more of 258/ }).waitFor();
    await page.getByRole('link', { name: 'Query' }).click();
    await page
      .getByRole('button', { name: 'Where were the Category 1 rates highest in 2020?' })
      .click();
    await page.locator('.answer tbody tr').first().waitFor();
    const [file, text] = await saved(page, () =>
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    );
    expect(file).toMatch(/\.csv$/);
    expect(csvParse(text).length).toBeGreaterThan(5);
    expect(page.url()).toContain('sql=');
    await page.getByRole('link', { name: 'Compare' }).click();
    await panel(page, 'years').getByRole('radio', { name: 'Download' }).check();
    await page.getByRole('button', { name: 'Copy a citation' }).click();
    await page.getByText(/^Copied: MAPPA compared/).waitFor();
    expect(await copied(page)).toMatch(
      new RegExp(`Data release ${release.number}, .* Accessed \\d+ \\w+ \\d{4}\\.$`),
    );
    await end();
  });
});

describe('a Strategic Management Board before its meeting', () => {
  const { open } = setting();

  it('leaves with one A4 page of its own new figures, its peers and what cannot be compared', async () => {
    const [made] = fc.sample(madeReports, { seed: 20, numRuns: 1 });
    if (!made) throw new Error('No report was made.');
    const { page, end } = await open();
    await pageReady(page);
    await page.getByRole('link', { name: 'Add a report' }).click();
    await page.getByLabel('Choose files').setInputFiles({
      name: 'report.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(writeDocx(made.blocks)),
    });
    await page.getByRole('button', { name: 'Add these figures' }).first().click();
    await page.locator('#added-heading').waitFor();
    await page.getByRole('link', { name: 'Area', exact: true }).click();
    // The area just added is the one that is opened.
    await page.getByRole('heading', { level: 1, name: made.area }).waitFor();
    await expect
      .poll(() => page.getByText('added by you', { exact: true }).count())
      .toBeGreaterThan(5);
    expect(await page.locator('main').innerText()).toContain('What stands out');
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(pages).toHaveLength(1);
    await end();
  });
});

describe('a reader without a mouse', () => {
  const { open } = setting();

  it('goes from the first page to a table, its filter and a file by Tab, arrows and Enter', async () => {
    const { page, end } = await open('?measure=category_1_rate&areas=E23000024&year=2020');
    await pageReady(page);
    await tabTo(page, /^Chart$/);
    await page.keyboard.press('ArrowRight');
    await tabTo(page, /^Filter the rows/);
    await page.keyboard.type('2020');
    await expect.poll(() => panel(page, 'years').locator('tbody tr').count()).toBe(4);
    await tabTo(page, /^Copy the table$/);
    await tabTo(page, /^Area/);
    await page.keyboard.press('Enter');
    expect(await panel(page, 'years').locator('th[aria-sort="ascending"]').textContent()).toContain(
      'Area',
    );
    await tabTo(page, /^Category 1 individuals per 100,000 people, chosen areas/);
    await tabTo(page, /^137$/);
    await page.keyboard.press('Enter');
    await page.locator('aside.detail').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('aside.detail').waitFor({ state: 'detached' });
    await end();
  });

  it('goes through overview, benchmark and relationship, and every chart says what is under the keys', async () => {
    const { page, end } = await open(
      '?view=overview&measure=category_1_rate&areas=E23000024&year=2020',
    );
    await pageReady(page);
    const spoken = page.locator('p.visually-hidden[role="status"]');
    for (const [view, chart] of [
      ['Overview', /^Category 1 individuals.*tiles/i],
      ['Benchmark', /^Category 1 individuals.*funnel/i],
      ['Relationship', /^Category 1 individuals.*arrow keys/i],
    ] as const) {
      await page.getByRole('link', { name: view, exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.locator('svg[role="application"]').first().waitFor();
      await tabTo(page, chart);
      await page.keyboard.press('Home');
      await expect.poll(() => spoken.innerText()).toMatch(/2020/);
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.locator('aside.detail').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('aside.detail').waitFor({ state: 'detached' });
    }
    await end();
  });
});
