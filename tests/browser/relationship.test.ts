import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOfName } from '../../src/vocabulary/areas.ts';
import { madeReports } from '../support/reports/madeReports.ts';
import { writeDocx } from '../support/reports/writeDocx.ts';
import { panel } from './support/panel.ts';
import { setting } from './support/setting.ts';
import { pageReady, firstChart } from './support/visit.ts';

const rates2020 =
  '?view=relationship&measure=category_1_rate&against=lifetime_notification_revoked_rate&areas=E23000024,E23000013&year=2020';
const spoken = 'p.visually-hidden[role="status"]';

describe('two measures against each other', () => {
  const { open } = setting();

  it('draws a cross for every area with both figures and says it in sober words', async () => {
    const { page, end } = await open(rates2020);
    await pageReady(page);
    const chart = page.locator('[data-chart="scatter"]');
    expect(await chart.locator('.mark').count()).toBe(10);
    expect(await chart.locator('path.cross').count()).toBe(10);
    expect(await chart.locator('.mark.zero').count()).toBe(2);
    expect(await chart.locator('line.nation').count()).toBe(1);
    const said = await page.locator('.heading').innerText();
    expect(said).toContain('Only 10 of 42 areas have both figures for 2020');
    expect(said).toMatch(/rank correlation is 0\.37 \(95% interval −0\.\d\d to \d\.\d\d\)/);
    expect(said).toContain('both are divided by the same residents aged 10 and over');
    expect(said).toContain('Areas are not people');
    expect(await page.title()).toMatch(/^Category 1 .*, Lifetime .*, Relationship – /);
    await panel(page, 'relationship').getByRole('radio', { name: 'Table' }).check();
    const rows = panel(page, 'relationship').locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(43);
    expect(await rows.filter({ hasText: 'Norfolk' }).innerText()).toContain('0.74');
    expect(await rows.filter({ hasText: 'Cleveland' }).innerText()).toContain('not held');
    await end();
  });

  it('walks the areas by keyboard, opens the sources of both figures and closes them', async () => {
    const { page, end } = await open(rates2020);
    await pageReady(page);
    await page.locator('[data-chart="scatter"] svg[role="application"]').focus();
    await page.keyboard.press('End');
    expect(await page.locator(spoken).innerText()).toMatch(
      /^Lancashire, 2020: Category 1 rate 169 .* 95% interval 162 to 176; Revocation rate 0\.68/,
    );
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator(spoken).innerText()).toContain('West Yorkshire');
    await page.keyboard.press('Enter');
    const detail = page.locator('aside.detail');
    await detail.waitFor();
    expect(await detail.locator('h3').allInnerTexts()).toEqual([
      'Category 1 rate',
      'Revocation rate',
    ]);
    expect(await detail.locator('a').count()).toBeGreaterThan(1);
    expect(page.url()).toContain('figure=');
    await page.keyboard.press('Escape');
    await detail.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('svg');
    await end();
  });

  it('keeps measures, pooling and years in the address, and a copied link opens the same view', async () => {
    const { page, end } = await open(rates2020);
    await pageReady(page);
    await page.locator('[data-picker="measure"]').nth(1).click();
    await page.getByRole('option', { name: /^Notification breaches per 100,000/ }).click();
    await page.getByRole('heading', { level: 1, name: /Notification breaches/ }).waitFor();
    await page.getByRole('radio', { name: 'years pooled' }).check();
    await page.getByRole('combobox', { name: 'Last year' }).selectOption('2023');
    await expect
      .poll(() => page.url())
      .toMatch(/years=\d{4}-2023.*against=notification_breach_rate&pooled=yes/);
    const main = page.locator('main');
    await expect.poll(() => main.innerText()).toContain('are on one population base');
    await page.getByRole('checkbox', { name: 'Same population base for all years' }).uncheck();
    await expect.poll(() => main.innerText()).toContain('crosses a break in comparability (2022');
    expect(await main.innerText()).toContain('to 2021 pooled');
    const said = await main.innerText();
    const copy = await open(new URL(page.url()).search);
    await pageReady(copy.page);
    await expect.poll(() => copy.page.locator('main').innerText()).toBe(said);
    await copy.end();
    await end();
  });

  it('finds an area by name, and it stays chosen in the other views', async () => {
    const { page, end } = await open(rates2020);
    await pageReady(page);
    await page.locator('[data-picker="areas"]').click();
    await page.locator('dialog[open]').getByRole('combobox').fill('cumbria');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const named = page.locator('[data-chart="scatter"] .chosen text.name:not(.outline)');
    await expect.poll(() => named.allTextContents()).toContain('Cumbria');
    await page.getByRole('button', { name: 'Swap the two measures' }).click();
    await page.getByRole('heading', { level: 1, name: /^Lifetime notifications/ }).waitFor();
    await page.getByRole('link', { name: 'Benchmark' }).click();
    await page.locator('[data-chart="funnel"]').waitFor();
    expect(await page.locator('.chips li').allInnerTexts()).toContainEqual(
      expect.stringContaining('Cumbria'),
    );
    await page.goBack();
    await page.locator('[data-chart="scatter"]').waitFor();
    await end();
  });

  it('lets an added report take part in both measures, with a ring', async () => {
    const [made] = fc.sample(madeReports, { seed: 20, numRuns: 1 });
    if (!made) throw new Error('No report was made.');
    const search = `measure=category_1_count&against=eligible_count&areas=none&year=${made.yearEnding}`;
    const { page, end } = await open(`?view=relationship&${search}`);
    await pageReady(page);
    const marks = page.locator('[data-chart="scatter"] .mark');
    const before = await marks.count();
    await page.getByRole('link', { name: 'Add a report' }).click();
    await page.getByLabel('Choose files').setInputFiles({
      name: 'report.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(writeDocx(made.blocks)),
    });
    await page.getByRole('button', { name: 'Add these figures' }).first().click();
    await page.locator('#added-heading').waitFor();
    await page.getByRole('link', { name: 'Relationship' }).click();
    const own = page.locator('[data-chart="scatter"] .mark.own');
    await expect.poll(() => own.count()).toBe(1);
    expect(await marks.count()).toBeGreaterThanOrEqual(before);
    const scatter = panel(page, 'relationship');
    await scatter.getByRole('radio', { name: 'Table' }).check();
    const row = scatter.locator('tbody tr', { hasText: made.area }).first();
    await row.getByRole('button').first().click();
    const detail = page.locator('aside.detail');
    expect(await detail.innerText()).toContain('Added by you: report.docx');
    expect(new URL(page.url()).searchParams.get('figure')).toContain(
      areaOfName(made.area)?.code ?? 'none',
    );
    await end();
  });

  it('saves the chart as a picture with the finding on it, and both measures in one file', async () => {
    const { page, end } = await open(rates2020);
    await pageReady(page);
    await panel(page, 'relationship').getByRole('radio', { name: 'Download' }).check();
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG' }).click(),
    ]);
    const svg = await readFile(await picture.path(), 'utf8');
    const words = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    expect(words).toContain('Spearman’s rank correlation is');
    expect(words).toContain('West Yorkshire');
    expect(words).toContain('Areas are not people');
    expect(picture.suggestedFilename()).toContain('category-1-rate-and-revocation-rate-2020');
    const [table] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    ]);
    const figures = await readFile(await table.path(), 'utf8');
    expect(figures).toContain('lifetime_notification_revoked_rate');
    expect(figures).toContain('category_1_rate');
    await end();
  });

  it('says what is true where there is nothing to relate, and what to do', async () => {
    for (const [search, words] of [
      ['against=category_1_rate', 'Both are the same measure'],
      ['against=category_4_count', 'No area has a figure of “Category 4 individuals”'],
      ['against=recall_ratio&year=2023', 'too few for a correlation'],
    ] as const) {
      const { page, end } = await open(`?view=relationship&measure=category_1_rate&${search}`);
      await pageReady(page);
      await expect.poll(() => page.locator('main').innerText()).toContain(words);
      await end();
    }
    const { page, end } = await open(rates2020.replace('year=2020', 'year=2012'));
    await firstChart(page);
    await page.getByRole('button', { name: 'Show 2020' }).click();
    await expect.poll(() => page.locator('[data-chart="scatter"] .mark').count()).toBe(10);
    await end();
  });
});
