import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { firstChart } from '../../tests/browser/support/visit.ts';
import { middleOf } from './summary.ts';

const runs = 11;
const viewport = { width: 1440, height: 900 };
const staticFolder = 'bench-static';

/** Time of the first chart in a window without any cache, in milliseconds from the navigation. */
async function timeOf(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address);
  await firstChart(page);
  const time = await page.evaluate(
    () => performance.getEntriesByName('first-chart')[0]?.startTime ?? Number.NaN,
  );
  await context.close();
  return time;
}

/** Puts a page beside the build that holds the same chart as plain inline SVG and nothing else. */
export async function writeStaticPage(
  browser: Browser,
  address: string,
  directory: string,
): Promise<void> {
  const page = await browser.newPage({ viewport, serviceWorkers: 'block' });
  await page.goto(address);
  await firstChart(page);
  const svg = await page.locator('[data-chart="lines"] svg').evaluate((chart) => chart.outerHTML);
  await page.close();
  const ours = readFileSync(join(directory, 'index.html'), 'utf8');
  const style = /<style>([\s\S]*?)<\/style>/.exec(ours)?.[1];
  if (!style) throw new Error('The built page has no styles.');
  mkdirSync(join(directory, staticFolder), { recursive: true });
  // The server sends the page's own policy, which allows no inline script.
  writeFileSync(
    join(directory, staticFolder, 'mark.js'),
    "requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = () => performance.mark('first-chart'); c.port2.postMessage(null); });",
  );
  writeFileSync(
    join(directory, staticFolder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Static</title><style>${style}</style><div class="chart" data-chart="lines">${svg}</div><script src="mark.js"></script>`,
  );
}

/** Medians of the first chart: ours, and the same chart as a static page. Runs are interleaved. */
export async function measureFirstChart(
  browser: Browser,
  address: string,
): Promise<{ ours: number; plain: number }> {
  const plainAddress = `${address}${staticFolder}/`;
  const ours: number[] = [];
  const plain: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await timeOf(browser, address));
    plain.push(await timeOf(browser, plainAddress));
  }
  return { ours: middleOf(ours), plain: middleOf(plain) };
}
