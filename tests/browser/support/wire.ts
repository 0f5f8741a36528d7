import type { BrowserContext } from 'playwright-core';
import { firstChart } from './visit.ts';

/**
 * Bytes over the wire until the first chart of a page opened without any cache: compressed, headers
 * and everything counted.
 */
export async function bytesBeforeFirstChart(
  context: BrowserContext,
  address: string,
): Promise<number> {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  const finished: { at: number; bytes: number }[] = [];
  client.on('Network.loadingFinished', ({ encodedDataLength }) =>
    finished.push({ at: Date.now(), bytes: encodedDataLength }),
  );
  await page.goto(address);
  await firstChart(page);
  const chartAt = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('first-chart')[0]?.startTime ?? 0),
  );
  await page.close();
  return finished.filter(({ at }) => at <= chartAt).reduce((sum, { bytes }) => sum + bytes, 0);
}
