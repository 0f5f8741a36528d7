import { describe, expect, it } from 'vitest';
import { pageTitles } from '../../src/vocabulary/pages.ts';
import { setting } from './support/setting.ts';
import { withOwnFigure } from './support/ownFigure.ts';
import { engineReady, firstChart, pageReady } from './support/visit.ts';
import { bytesBeforeFirstChart } from './support/wire.ts';

const compressedBudget = 120_000;
/** The page with its opening view is more than this; fewer bytes would mean that they were not counted. */
const pageItself = 10_000;
const largestFile = 25 * 1024 * 1024;

describe('opening the page', () => {
  const { open, address } = setting();

  it('draws the first chart from the published comparison before the engine is fetched', async () => {
    const { page, requests, end } = await open('', { prepare: withOwnFigure });
    await firstChart(page);
    const chartAt = await page.evaluate(
      () => performance.getEntriesByName('first-chart')[0]?.startTime ?? 0,
    );
    expect(await page.locator('[data-chart="lines"] svg path.mark').count()).toBeGreaterThan(3);
    await engineReady(page);
    const engineAt = await page.evaluate(() =>
      Math.min(
        ...performance
          .getEntriesByType('resource')
          .filter((entry) => /engine/.test(entry.name))
          .map((entry) => entry.startTime),
      ),
    );
    expect(chartAt).toBeGreaterThan(0);
    expect(engineAt).toBeGreaterThan(chartAt);
    expect(requests.some((url) => url.endsWith('duckdb-eh.wasm'))).toBe(true);
    await end();
  });

  it('never fetches the engine for a reader who looks at every view', async () => {
    const { page, requests, end } = await open();
    await pageReady(page);
    for (const title of Object.values(pageTitles)) {
      await page
        .getByRole('navigation', { name: 'Views' })
        .getByRole('link', { name: title, exact: true })
        .click();
      await page.locator(`nav a[aria-current="page"]`, { hasText: title }).waitFor();
      await page.waitForLoadState('networkidle');
    }
    expect(requests.filter((url) => /\.wasm|\.worker\.js/.test(url))).toEqual([]);
    await end();
  });

  it('changes nothing on the screen when the engine takes over', async () => {
    const { page, end } = await open('?measure=category_1_rate&areas=all&year=2020', {
      prepare: withOwnFigure,
    });
    await firstChart(page);
    const parts = [
      '[data-chart="lines"] svg[role="application"]',
      '[data-chart="sorted"] svg[role="application"]',
    ];
    const shown = () => Promise.all(parts.map((part) => page.locator(part).textContent()));
    const drawn = () => page.locator('[data-chart="lines"] svg[role="application"]').innerHTML();
    const [before, drawnBefore] = [await shown(), await drawn()];
    await engineReady(page);
    expect(await shown()).toEqual(before);
    expect(await drawn()).toBe(drawnBefore);
    await end();
  });

  it('needs at most 120 kB over the wire before the first chart, everything counted', async () => {
    const { context, end } = await open('robots-none');
    const before = await bytesBeforeFirstChart(context, address());
    expect(before).toBeGreaterThan(pageItself);
    expect(before).toBeLessThanOrEqual(compressedBudget);
    await end(/404/);
  });

  it('ships no file that a host with a limit of 25 MiB would refuse', async () => {
    const { readdirSync, statSync } = await import('node:fs');
    const dist = new URL('../../dist/', import.meta.url);
    for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      expect(statSync(`${entry.parentPath}/${entry.name}`).size, entry.name).toBeLessThanOrEqual(
        largestFile,
      );
    }
  });

  it('carries a strict policy in the page itself', async () => {
    const { page, end } = await open();
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    const scripts = /script-src ([^;]+)/.exec(policy ?? '')?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(scripts).toBe("'self' 'wasm-unsafe-eval'");
    await end();
  });

  it('says how many of the 42 areas have a figure', async () => {
    const { page, end } = await open('?measure=category_1_rate&year=2020');
    await firstChart(page);
    const sentence = await page.locator('.coverage').innerText();
    const held = await page
      .locator('[data-chart="sorted"] svg g.chosen, [data-chart="sorted"] svg text.name')
      .count();
    expect(sentence).toMatch(/^\d+ of 42 areas have a figure for 2020$/);
    expect(held).toBeGreaterThan(0);
    const rows = await page.locator('[data-chart="sorted"] svg text.name').count();
    expect(sentence).toContain(`${rows} of 42`);
    await end();
  });
});
