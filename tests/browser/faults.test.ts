import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { setting } from './support/setting.ts';
import { withOwnFigure } from './support/ownFigure.ts';
import { engineFailed, pageReady, firstChart } from './support/visit.ts';

const published = readFileSync(
  new URL('../../public/data/comparison/category_1_rate.parquet', import.meta.url),
);
const otherTable = readFileSync(new URL('../../public/data/areas.parquet', import.meta.url));
const answers =
  (pattern: string, status: number, body: Buffer | string = '') =>
  (context: BrowserContext) =>
    context.route(pattern, (route) => route.fulfill({ status, body }));

describe('when the engine cannot be had', () => {
  const { open } = setting();
  const blocked: [string, (context: BrowserContext) => Promise<void>, RegExp][] = [
    ['its module is missing', answers('**/*.wasm', 404), /404|Failed to load/],
    ['its worker is missing', answers('**/*.worker.js', 404), /404|Failed to load/],
    [
      'WebAssembly is off',
      (context) => context.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly')),
      /^$/,
    ],
    ['its module is no module', answers('**/*.wasm', 200, 'nothing'), /./],
  ];

  it.each(blocked)('the published comparison still works: %s', async (_, prepare, expected) => {
    const { page, end } = await open('?measure=category_1_rate&year=2020', {
      prepare: async (context) => {
        await prepare(context);
        await withOwnFigure(context);
      },
    });
    await firstChart(page);
    await engineFailed(page);
    expect(await page.locator('.notice').innerText()).toMatch(
      /published figures, charts, table and sources .* work/,
    );
    await page.locator('[data-picker="measure"]').click();
    await page
      .getByRole('option', { name: /^Returns to custody per 100 managed at Level 2 or 3/ })
      .click();
    await page.getByRole('heading', { level: 1, name: /Returns to custody/ }).waitFor();
    expect(await page.locator('[data-chart="sorted"] svg text.name').count()).toBeGreaterThan(0);
    await end(expected);
  });
});

describe('when a published file cannot be read', () => {
  const { open } = setting();
  const comparison = '**/comparison/category_1_rate.parquet';
  it.each([
    ['is missing', answers(comparison, 404), /category_1_rate\.parquet is missing on the server/],
    ['is empty', answers(comparison, 200, ''), /category_1_rate\.parquet is broken or cut short/],
    [
      'is cut short',
      answers(comparison, 200, published.subarray(0, published.length / 2)),
      /category_1_rate\.parquet is broken or cut short/,
    ],
    [
      'is no Parquet',
      answers(comparison, 200, '<html>'),
      /category_1_rate\.parquet is broken or cut short/,
    ],
    [
      'lacks a column',
      answers(comparison, 200, otherTable),
      /category_1_rate\.parquet has no column measure/,
    ],
  ])(
    'says so and what to do, and opens other measures: the file %s',
    async (_, prepare, message) => {
      const { page, end } = await open('', { prepare });
      const alert = page.locator('[role="alert"]');
      await alert.waitFor();
      expect(await alert.innerText()).toMatch(message);
      expect(await alert.innerText()).toMatch(/Try again/);
      await pageReady(page);
      await end(/404|Failed to load/);
    },
  );

  it('draws the charts without breaks, and says so, when only the breaks are missing', async () => {
    const { page, end } = await open('', { prepare: answers('**/breaks.parquet', 404) });
    await firstChart(page);
    expect(await page.locator('[data-chart="lines"] svg path.mark').count()).toBeGreaterThan(3);
    await page.locator('.notice').first().waitFor();
    expect(await page.locator('.notice').first().innerText()).toContain(
      'breaks in comparability are not marked',
    );
    await end(/404|Failed to load/);
  });

  it('works where the browser refuses to store anything', async () => {
    const { page, end } = await open('', {
      prepare: (context) =>
        context.addInitScript(() => {
          for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
            Object.defineProperty(globalThis, store, {
              get() {
                throw new DOMException('refused', 'SecurityError');
              },
            });
          }
        }),
    });
    await pageReady(page);
    await end();
  });
});
