import type { Browser } from 'playwright-core';
import { firstChart } from '../../tests/browser/support/visit.ts';

/** Bytes over the wire until the first chart, compressed, headers and everything counted. */
export async function measureBytes(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  const finished: { at: number; bytes: number }[] = [];
  client.on('Network.loadingFinished', ({ encodedDataLength }) =>
    finished.push({ at: Date.now(), bytes: encodedDataLength }),
  );
  await page.goto(address);
  await firstChart(page);
  const chartAt = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('first-chart')[0]?.startTime ?? 0),
  );
  await context.close();
  return finished.filter(({ at }) => at <= chartAt).reduce((sum, { bytes }) => sum + bytes, 0);
}
