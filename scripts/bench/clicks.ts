import type { Browser, Page } from 'playwright-core';
import { nearlyAllOf } from './summary.ts';

const viewport = { width: 1440, height: 900 };
const allAreas = '?measure=category_1_rate&areas=all&year=2020&years=2010-2024';
const startPatience = 180_000;
const rounds = 3;
const areaClicks = 6;
/** A person does not click faster than this; the table follows the charts meanwhile. */
const betweenClicks = 250;

const measureTitles = [
  'Returns to custody per 100 managed at Level 2 or 3',
  'Share of all eligible managed at Level 2 or 3',
  'Category 1 as a share of all eligible',
  'Notification breaches per 1,000 Category 1 individuals',
  'Category 1 individuals per 100,000 people',
  'All MAPPA-eligible individuals per 100,000 people',
] as const;

/** Waits until the page has all that it waits for, the engine where it is wanted included. */
const isWhole = (page: Page) =>
  page.waitForFunction(
    () => /^(resting|ready)$/.test(document.documentElement.dataset['engine'] ?? ''),
    null,
    { timeout: startPatience },
  );

/** Milliseconds from a click on an element to the paint of the change it makes in another. */
async function clickToPaint(
  page: Page,
  clicked: string,
  changed: string,
  text = '',
): Promise<number> {
  await page.waitForTimeout(betweenClicks);
  return page.evaluate(
    ([clicked, changed, text]) =>
      new Promise<number>((resolve, reject) => {
        const found = [...document.querySelectorAll<HTMLElement>(clicked)];
        const target = found.find((one) => one.textContent.trim().startsWith(text));
        const place = document.querySelector(changed);
        if (!target || !place) return reject(new Error(`There is no ${clicked} or no ${changed}.`));
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve(performance.now() - start);
            channel.port2.postMessage(null);
          });
        });
        observer.observe(place, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
        const start = performance.now();
        target.click();
      }),
    [clicked, changed, text] as const,
  );
}

/**
 * The 95th percentile of the time from a click to the painted change, all 42 areas in view.
 * @param kept what the browser holds in its storage for the page
 */
export async function measureClicks(
  browser: Browser,
  address: string,
  kept?: { key: string; text: string },
): Promise<{ years: number; measures: number; areas: number; clicks: number }> {
  const page = await browser.newPage({ viewport, serviceWorkers: 'block' });
  if (kept) {
    await page.addInitScript(({ key, text }) => window.localStorage.setItem(key, text), kept);
  }
  await page.goto(address + allAreas);
  await isWhole(page);
  const [years, measures, areas]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const year of [2019, 2021, 2022, 2023, 2024, 2020]) {
      years.push(
        await clickToPaint(page, `fieldset.strip input[value="${year}"]`, '[data-chart="sorted"]'),
      );
    }
    for (const title of measureTitles) {
      await page.locator('[data-picker="measure"]').click();
      // A pointer is over what it clicks: the page may get ready while it is pointed at.
      await page.locator('dialog[open] [data-command-item]', { hasText: title }).first().hover();
      measures.push(
        await clickToPaint(page, 'dialog[open] [data-command-item] > span:last-child', 'h1', title),
      );
    }
    await page.locator('details summary', { hasText: 'areas chosen' }).click();
    for (let left = areaClicks; left > 0; left -= 1) {
      areas.push(await clickToPaint(page, '.chips button', '[data-chart="lines"]'));
    }
    await page.goto(address + allAreas);
    await isWhole(page);
  }
  await page.close();
  return {
    years: nearlyAllOf(years),
    measures: nearlyAllOf(measures),
    areas: nearlyAllOf(areas),
    clicks: years.length + measures.length + areas.length,
  };
}
