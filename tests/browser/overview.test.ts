import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { setting } from './support/setting.ts';
import { pageReady, firstChart } from './support/visit.ts';

const rates2020 = '?view=overview&measure=category_1_rate&areas=E23000013,E23000024&year=2020';
const map = '[data-chart="tiles"] svg[role="application"]';
const spoken = (page: Page) => page.locator('p.visually-hidden[role="status"]').innerText();
/** Points at the tile with this short name. */
const tile = (page: Page, shortName: string) =>
  page.locator(`${map} text`, { hasText: new RegExp(`^${shortName}$`) });

describe('the overview', () => {
  const { open } = setting();

  it('shows all 42 areas as tiles, the sorted list, the nation, and says it in words', async () => {
    const { page, end } = await open(rates2020);
    await pageReady(page);
    expect(await page.locator(`${map} rect.tile`).count()).toBe(42);
    expect(await page.locator(`${map} rect.held`).count()).toBe(23);
    expect(await page.locator(`${map} rect.published_rate`).count()).toBe(2);
    expect(await page.locator('[data-chart="sorted"] .mark.published').count()).toBe(2);
    expect(await page.locator(`${map} rect.not_held`).count()).toBe(17);
    expect(await page.locator('[data-chart="sorted"] .mark').count()).toBe(25);
    expect(await page.locator('h1 ~ .finding').innerText()).toMatch(
      /^Cleveland 163 and Norfolk 137 on 31 March 2020; England and Wales 119\. Cleveland is higher, by \d+ to \d+\.$/,
    );
    expect(await page.locator('.legend').innerText()).toContain('England and Wales: 119');
    await end();
  });

  it('lights the same area in the list, and a click opens its source', async () => {
    const { page, end } = await open(rates2020);
    await pageReady(page);
    await tile(page, 'Herts').hover();
    expect(await page.locator('[data-chart="sorted"] g.lit').textContent()).toContain(
      'Hertfordshire',
    );
    await tile(page, 'Kent').click();
    expect(page.url()).not.toContain('figure=');
    await tile(page, 'Herts').click();
    await page.locator('aside.detail', { hasText: 'Hertfordshire, 31 March 2020' }).waitFor();
    expect(page.url()).toContain('figure=E23000027.2020');
    await end();
  });

  it('walks the tiles in four directions by keyboard and opens a source', async () => {
    const { page, end } = await open(rates2020);
    await pageReady(page);
    await page.locator(map).focus();
    await page.keyboard.press('Home');
    expect(await spoken(page)).toContain('Northumbria, 31 March 2020');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await spoken(page)).toContain('Cleveland, 31 March 2020');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await spoken(page)).toMatch(/^Nottinghamshire, .* not held\.$/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.locator('aside.detail', { hasText: 'South Yorkshire' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('aside.detail').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('svg');
    await end();
  });

  it('plays the years that have figures, stops at the end, and goes back in one step', async () => {
    const { page, end } = await open('?view=overview&measure=category_1_rate&areas=none&year=2021');
    await pageReady(page);
    await page.getByRole('button', { name: 'Play the years' }).click();
    await page.getByRole('heading', { name: 'The map, 2022' }).waitFor();
    expect(await spoken(page)).toBe('18 of 42 areas have a figure for 2022');
    await page.getByRole('heading', { name: 'The map, 2024' }).waitFor();
    await page.getByRole('button', { name: 'Play the years' }).waitFor();
    await expect.poll(() => page.url()).toContain('year=2024');
    await page.goBack();
    await page.getByRole('heading', { name: 'The map, 2021' }).waitFor();
    await end();
  });

  it('stops playing at Escape, and at any choice of a year', async () => {
    const { page, end } = await open('?view=overview&measure=category_1_rate&areas=none&year=2024');
    await pageReady(page);
    await page.getByRole('button', { name: 'Play the years' }).click();
    await page.getByRole('heading', { name: 'The map, 2010' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Play the years' }).click();
    await page.getByRole('radio', { name: /^2019/ }).check({ force: true });
    await page.getByRole('button', { name: 'Play the years' }).waitFor();
    await page.waitForTimeout(1200);
    await page.getByRole('heading', { name: 'The map, 2019' }).waitFor();
    await end();
  });

  it('lets colours fade over, but not for readers who want less motion', async () => {
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      const { page, end } = await open(rates2020, { reducedMotion });
      await firstChart(page);
      const fades = await page
        .locator(`${map} rect.held`)
        .first()
        .evaluate((rect) => getComputedStyle(rect).transitionProperty);
      expect(fades).toBe(reducedMotion === 'reduce' ? 'none' : 'fill');
      await end();
    }
  });

  it('keeps the names of all tiles inside a phone', async () => {
    const { page, end } = await open(rates2020, { viewport: { width: 390, height: 844 } });
    await pageReady(page);
    await page.locator(map).focus();
    for (const name of ['Devon&C', 'Hants', 'Norfolk', 'N Wales', 'Humber', 'Avon&S', 'Notts']) {
      await tile(page, name).hover();
      await page.locator('[data-chart="tiles"] .tooltip').waitFor();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        name,
      ).toBeLessThanOrEqual(390);
    }
    await end();
  });

  it('says what is true where few areas have figures', async () => {
    const { page, end } = await open('?view=overview&measure=recall_ratio&year=2023');
    await pageReady(page);
    expect(await page.locator('.few').innerText()).toBe(
      'Only 4 of 42 areas have a figure for 2023: the map shows these 4, not the country.',
    );
    expect(await page.locator(`${map} rect.held`).count()).toBe(4);
    expect(await page.locator('.legend').innerText()).toContain('Median of 4 areas');
    await end();
  });

  it('has three questions whose links show what they promise', async () => {
    const { page, end } = await open(rates2020);
    await pageReady(page);
    const links = page.locator('section', { has: page.locator('#questions-heading') }).locator('a');
    expect(await links.count()).toBe(3);
    await links.nth(0).click();
    await page.getByRole('heading', { level: 3, name: /^Since when\?/ }).waitFor();
    expect(await page.locator('.trends').innerText()).toContain('Norfolk');
    await page.goBack();
    await links.nth(1).click();
    await page.locator('[data-chart="lines"] .break-number').first().waitFor();
    await page.goBack();
    await links.nth(2).click();
    await page.locator('[data-chart="funnel"]').waitFor();
    await page.getByRole('heading', { name: 'Cleveland beside its peers' }).waitFor();
    await end();
  });

  it('is first in the menu and keeps the choice of measure and year', async () => {
    const { page, end } = await open('?measure=category_1_count&areas=none&year=2019');
    await firstChart(page);
    const first = page.getByRole('navigation', { name: 'Views' }).getByRole('link').first();
    expect(await first.innerText()).toBe('Overview');
    await first.click();
    await page.getByRole('heading', { name: 'The map, 2019' }).waitFor();
    expect(page.url()).toContain('view=overview&measure=category_1_count');
    await end();
  });
});
