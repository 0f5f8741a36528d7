import type { Browser } from 'playwright-core';
import { withOwnFigure } from '../../tests/browser/support/ownFigure.ts';

const startPatience = 180_000;

/** Milliseconds from opening the page, with one kept figure of one's own, until the engine answers. */
export async function measureEngineReady(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await withOwnFigure(context);
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.dataset['engine'] === 'ready', null, {
    timeout: startPatience,
  });
  const ready = await page.evaluate(
    () => performance.getEntriesByName('engine-ready')[0]?.startTime ?? Number.NaN,
  );
  await context.close();
  return ready;
}
