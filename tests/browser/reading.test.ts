import { describe, expect, it } from 'vitest';
import { setting } from './support/setting.ts';
import { panel } from './support/panel.ts';
import { pageReady, firstChart } from './support/visit.ts';

describe('reading a figure', () => {
  const { open } = setting();

  it('shows the source of a mark after one key', async () => {
    const { page, end } = await open('?measure=recall_ratio&areas=E23000021&year=2023');
    await pageReady(page);
    await page.locator('[data-chart="lines"] svg[role="application"]').focus();
    await page.keyboard.press('ArrowLeft');
    expect(
      await page
        .locator('main > [role="status"].visually-hidden, p.visually-hidden[role="status"]')
        .innerText(),
    ).toContain('Leicestershire, year to 31 March 2023: Recall ratio 25.0');
    await page.keyboard.press('Enter');
    const detail = page.locator('aside.detail');
    await detail.waitFor();
    const text = await detail.innerText();
    expect(text).toContain('Leicestershire, year to 31 March 2023');
    expect(text).toContain('25.0');
    expect(text).toContain('read in a table of the area’s annual report');
    expect(
      await detail
        .getByRole('link', { name: 'Leicestershire MAPPA annual report 2022-23' })
        .getAttribute('href'),
    ).toMatch(/^https:\/\/www\.gov\.uk\//);
    await page.keyboard.press('Escape');
    await detail.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('svg');
    await end();
  });

  it('shows the source of a mark after one click, in either chart', async () => {
    const { page, end } = await open('?measure=category_1_rate&areas=E23000013&year=2021');
    await pageReady(page);
    for (const chart of ['lines', 'sorted']) {
      const mark = page.locator(`[data-chart="${chart}"] svg path.mark`).first();
      await mark.click({ force: true });
      await page.locator('aside.detail').waitFor();
      expect(await page.locator('aside.detail').innerText()).toContain('Cleveland');
      await page.getByRole('button', { name: 'Close' }).click();
    }
    await end();
  });

  it('shows it after one touch on a phone', async () => {
    const { page, end } = await open('?measure=category_1_rate&areas=E23000013&year=2021', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await pageReady(page);
    await page.locator('[data-chart="sorted"] svg path.mark').first().tap();
    await page.locator('aside.detail').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    await end();
  });

  it('tells zero, not applicable, not published and not held apart', async () => {
    const { page, end } = await open(
      '?measure=shpo_breach_count&areas=all&year=2023&tabs=sorted.table',
    );
    await firstChart(page);
    await page.locator('tbody').waitFor();
    const cells = async () =>
      (await page.locator('tbody td.value').allInnerTexts()).map((text) => text.trim());
    expect(new Set(await cells())).toContain('0');
    expect(new Set(await cells())).toContain('not held');
    await page.goto(page.url().replace('shpo_breach_count', 'category_4_count'));
    await page.getByRole('heading', { level: 1, name: 'Category 4 individuals' }).waitFor();
    await page.locator('tbody').waitFor();
    expect(new Set(await cells())).toContain('not published');
    await page.goto(
      page
        .url()
        .replace('year=2023', 'year=2019')
        .replace(/years=\d+-\d+/, 'years=2015-2025'),
    );
    await page.getByRole('heading', { name: 'All areas, 2019' }).waitFor();
    await page.locator('tbody').waitFor();
    expect(new Set(await cells())).toContain('not applicable');
    await end();
  });

  it('shows in the table what the charts show', async () => {
    const { page, end } = await open(
      '?measure=category_1_rate&areas=E23000013,E23000024&years=2019-2021&year=2020',
    );
    await pageReady(page);
    const drawn = await page.locator('[data-chart="sorted"] svg text.name').allTextContents();
    const values = await page.locator('[data-chart="sorted"] svg text.value').allTextContents();
    await panel(page, 'sorted').getByRole('radio', { name: 'Table' }).check();
    await page.locator('tbody').waitFor();
    const rows = await page
      .locator('tbody tr:not(.without)')
      .evaluateAll((found) =>
        found.map((row) => [
          row.querySelector('th')?.textContent.trim(),
          row.querySelector('td.value button')?.textContent.trim(),
        ]),
      );
    const pairs = drawn.map((name, place) => [name.trim(), values[place]?.trim()]);
    expect(rows.filter(([name]) => name !== 'England and Wales')).toEqual(
      expect.arrayContaining(pairs),
    );
    expect(rows).toHaveLength(pairs.length + 1);
    await panel(page, 'years').getByRole('radio', { name: 'Table' }).check();
    await expect.poll(() => panel(page, 'years').locator('tbody tr').count()).toBe(3 * 3);
    await end();
  });
});
