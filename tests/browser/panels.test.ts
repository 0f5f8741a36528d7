import { describe, expect, it } from 'vitest';
import { panel } from './support/panel.ts';
import { setting } from './support/setting.ts';
import { pageReady } from './support/visit.ts';

const rates = '?measure=category_1_rate&areas=E23000013,E23000024&years=2012-2023&year=2020';

describe('the panel of a chart', () => {
  const { open } = setting();

  it('shows chart, table, files and explanation by keyboard, and a link opens the same', async () => {
    const { page, end } = await open(rates);
    await pageReady(page);
    const sorted = panel(page, 'sorted');
    await sorted.getByRole('radio', { name: 'Chart' }).focus();
    await page.keyboard.press('ArrowRight');
    await sorted.locator('tbody').waitFor();
    expect(await sorted.locator('[data-chart]').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await sorted.getByRole('button', { name: 'CSV', exact: true }).waitFor();
    await page.keyboard.press('ArrowRight');
    await sorted.getByRole('heading', { name: 'Sources of these figures' }).waitFor();
    expect(page.url()).toContain('tabs=sorted.about');
    const copy = await open(new URL(page.url()).search);
    await panel(copy.page, 'sorted')
      .getByRole('heading', { name: 'Sources of these figures' })
      .waitFor();
    await copy.end();
    await page.goBack();
    await page.goBack();
    await sorted.locator('tbody').waitFor();
    await end();
  });

  it('has a table that sorts, filters, and copies into a spreadsheet with whole numbers', async () => {
    const { page, context, end } = await open(`${rates}&tabs=sorted.table`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await pageReady(page);
    const sorted = panel(page, 'sorted');
    const names = sorted.locator('tbody th');
    await expect.poll(() => names.first().textContent()).toContain('Lancashire');
    await sorted.getByRole('button', { name: 'Area' }).click();
    expect(await names.first().textContent()).toContain('Avon and Somerset');
    await sorted.getByRole('searchbox').fill('norf');
    await expect.poll(() => names.count()).toBe(1);
    expect(await sorted.getByRole('status').innerText()).toBe('1 of 43 rows');
    await sorted.getByRole('button', { name: 'Copy the table' }).click();
    await sorted.getByText(/^Copied 1 row/).waitFor();
    const [heading = '', row = ''] = (
      await page.evaluate(() => navigator.clipboard.readText())
    ).split('\n');
    const cells = new Map(heading.split('\t').map((name, at) => [name, row.split('\t')[at]]));
    expect(cells.get('Area')).toBe('Norfolk');
    expect(Number(cells.get('Value'))).toBeCloseTo(136.6, 0);
    expect(cells.get('Value')).toMatch(/\.\d{5,}/);
    await sorted.getByRole('searchbox').fill('no such area');
    await sorted.getByText('No row has these words').waitFor();
    await end();
  });

  it('says in its table and its sources exactly what the chart shows', async () => {
    const { page, end } = await open(`${rates}&tabs=sorted.about`);
    await pageReady(page);
    const sorted = panel(page, 'sorted');
    await sorted
      .getByText('43 cells: 24 held, 2 published without its count, 17 not held.')
      .waitFor();
    const listed = await sorted.locator('.about ul').last().locator('li').allInnerTexts();
    const titles = listed.map((text) => text.replace(/( \(no address known\))?: \d+ cells?$/, ''));
    await sorted.getByRole('radio', { name: 'Table' }).check();
    await sorted.locator('tbody').waitFor();
    const used = await sorted.locator('tbody .source .one').allInnerTexts();
    expect(new Set(used.map((text) => text.replace(' (no address known)', '')))).toEqual(
      new Set(titles),
    );
    await end();
  });
});

describe('lines over the years', () => {
  const { open } = setting();

  it('can be set to a first year, in the chart and in the table', async () => {
    const { page, end } = await open(rates);
    await pageReady(page);
    const years = panel(page, 'years');
    await years.getByRole('radio', { name: 'First year = 100' }).check();
    await years.getByText(/Every line is 100 in 2019/).waitFor();
    expect(await years.locator('.baseline').count()).toBe(1);
    expect(page.url()).toContain('scale=index');
    await years.getByRole('radio', { name: 'Table' }).check();
    await years.getByRole('button', { name: 'Index, 2019 = 100' }).waitFor();
    await years.getByRole('searchbox').fill('Norfolk 2019');
    const firstYear = years.locator('tbody tr', {
      has: page.locator('td.year', { hasText: /^2019$/ }),
    });
    await expect.poll(() => firstYear.locator('td.index').allInnerTexts()).toEqual(['100']);
    await end();
  });

  it('stand beside the counts behind them, and follow the same areas and years', async () => {
    const { page, end } = await open(`${rates}&companion=on`);
    await pageReady(page);
    const counts = panel(page, 'counts');
    await counts.getByRole('heading', { name: 'Category 1 individuals' }).waitFor();
    await expect
      .poll(() => counts.locator('.line-name').allTextContents())
      .toEqual(['Cleveland', 'Norfolk']);
    await counts.locator('path.mark').last().click({ force: true });
    await page.getByRole('heading', { level: 1, name: 'Category 1 individuals' }).waitFor();
    await page.locator('aside.detail').waitFor();
    expect(page.url()).toContain('measure=category_1_count');
    await panel(page, 'counts').getByRole('heading', { name: 'Category 1 rate' }).waitFor();
    await end();
  });

  it('are cut to the years that are drawn over, in every chart, and go back in one step', async () => {
    const { page, end } = await open(`${rates}&companion=on`);
    await pageReady(page);
    const chart = panel(page, 'years').locator('[data-chart="lines"] svg[role="application"]');
    await chart.scrollIntoViewIfNeeded();
    const box = await chart.boundingBox();
    if (!box) throw new Error('There is no chart.');
    const at = (part: number): [number, number] => [box.x + box.width * part, box.y + 200];
    await page.mouse.move(...at(0.35));
    await page.mouse.down();
    await page.mouse.move(...at(0.5), { steps: 4 });
    await panel(page, 'years').locator('rect.brush').waitFor();
    await page.mouse.up();
    const range = () => /years=(\d{4})-(\d{4})/.exec(page.url())?.slice(1).map(Number) ?? [];
    await expect.poll(() => (range()[1] ?? 0) - (range()[0] ?? 0)).toBeLessThan(8);
    const [first = 0, last = 0] = range();
    expect(last).toBeGreaterThan(first);
    expect(await page.locator('aside.detail').count()).toBe(0);
    expect(await page.getByRole('combobox', { name: 'First year' }).inputValue()).toBe(
      String(first),
    );
    await page.goBack();
    await expect.poll(range).toEqual([2012, 2023]);
    await end();
  });
});
