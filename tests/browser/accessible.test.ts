import { describe, expect, it } from 'vitest';
import { pageIds } from '../../src/vocabulary/pages.ts';
import { axeFindings } from './support/axe.ts';
import { setting } from './support/setting.ts';
import { pageReady } from './support/visit.ts';

const sizes = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1440, height: 900 },
} as const;
const views = {
  opening: '',
  'all areas': '?measure=category_1_count&areas=all&year=2023',
  'no area': '?measure=recall_ratio&areas=none&year=2023',
  'no figures': '?measure=foreign_travel_order_count&areas=none&year=2005&years=2002-2006',
  overview: '?view=overview&measure=category_1_rate&year=2020',
  'overview of few figures': '?view=overview&measure=recall_ratio&areas=none&year=2023',
  area: '?view=area&area=E23000021&year=2023',
  'area without a figure': '?view=area&area=E23000032',
  benchmark: '?view=benchmark&measure=category_1_rate&year=2020',
  'benchmark of too few areas': '?view=benchmark&measure=recall_ratio&areas=none&year=2023',
  relationship:
    '?view=relationship&measure=category_1_rate&against=lifetime_notification_revoked_rate&year=2020',
  'relationship of few areas':
    '?view=relationship&measure=recall_ratio&against=level_2_3_share&areas=none&year=2023',
  tables: '?tabs=years.table,sorted.table&measure=category_1_rate&year=2020',
  'files and explanations': '?tabs=years.about,sorted.download&measure=category_1_rate&year=2020',
  'index beside counts': '?scale=index&companion=on&sorted=ranks&measure=category_1_rate',
  methods: '?view=methods',
  data: '?view=data',
  query: '?view=query&sql=SELECT%201%20AS%20one',
  'add a report': '?view=reports',
  'heat map': '?chart=heat&measure=category_1_rate&year=2020',
  'small multiples': '?chart=multiples&measure=category_1_rate&areas=all&year=2020',
  'open source': '?measure=category_1_rate&areas=E23000013&figure=E23000013.2021',
} as const;

describe('axe', () => {
  const { open } = setting();
  it.each(Object.entries(views))(
    'finds nothing, on a phone and a desktop, light and dark: %s',
    async (_, search) => {
      const { page, end } = await open(search, { viewport: sizes.desktop });
      await pageReady(page);
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await axeFindings(page), `${size}, ${colorScheme}`).toEqual([]);
        }
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
          size,
        ).toBeLessThanOrEqual(viewport.width);
      }
      await end();
    },
  );

  for (const picker of ['measure', 'areas']) {
    it(`finds nothing in the open list: ${picker}`, async () => {
      const { page, end } = await open('', { viewport: sizes.phone });
      await pageReady(page);
      await page.locator(`[data-picker="${picker}"]`).click();
      await page.locator('dialog[open]').getByRole('combobox').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await end();
    });
  }
});

describe('axe in an answer', () => {
  const { open } = setting();

  it.each([
    ['rows and a chart', 'Where were the Category 1 rates highest in 2020?'],
    ['lines', 'How did the Category 1 count of three areas and the nation change?'],
    ['a table alone', 'Where do sources contradict each other, and which figures look odd?'],
  ])('finds nothing: %s', async (_, name) => {
    const { page, end } = await open('?view=query', { viewport: sizes.desktop });
    await page.getByRole('button', { name }).click();
    await page.locator('.answer table').waitFor();
    for (const viewport of Object.values(sizes)) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFindings(page), colorScheme).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        viewport.width,
      );
    }
    await end();
  });
});

describe('the keyboard alone', () => {
  const { open } = setting();

  it('chooses a measure, areas and a year, and opens a source', async () => {
    const { page, end } = await open('?measure=category_1_rate&areas=none&year=2020');
    await pageReady(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Skip to');
    // The menu has one stop for each view.
    for (let stop = 0; stop <= pageIds.length; stop += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').getByRole('combobox').fill('shpo rate');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').getByRole('combobox').fill('norfolk');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.locator('li', { hasText: 'Norfolk' }).first().waitFor();
    await page.getByRole('radio', { name: /^2020/ }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('heading', { name: 'All areas, 2019' }).waitFor();
    await page.locator('[data-chart="sorted"] svg[role="application"]').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.locator('aside.detail').waitFor();
    expect(page.url()).toContain('figure=');
    await end();
  });
});
