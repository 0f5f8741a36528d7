import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ChangedFigure } from '../../src/data/changedFigure.ts';
import { panel } from './support/panel.ts';
import { setting } from './support/setting.ts';
import { pageReady, firstChart, type Visit } from './support/visit.ts';
import { release } from './support/release.ts';

const view = '?measure=category_1_rate&areas=E23000024&years=2019-2021&year=2020';
const readable = '?measure=category-1-rate&areas=norfolk&years=2019-2021&year=2020';

const copied = (page: Visit['page']): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

const change = (area_code: string, year_ending: number): ChangedFigure => ({
  ...{ measure: 'category_1_rate', area_code, year_ending },
  kind: 'changed',
  before: 110,
  after: 112,
});

/** A site with three releases, and figures that changed since the first. */
const withReleases = async (context: BrowserContext): Promise<void> => {
  const json = (value: unknown) => ({
    contentType: 'application/json',
    body: JSON.stringify(value),
  });
  await context.route('**/data/releases.json', (route) =>
    route.fulfill(json([1, 2, 3].map((number) => ({ number, date: `202${5 + number}-11-21` })))),
  );
  await context.route('**/data/releases/1/changes.json', (route) =>
    route.fulfill(
      json([change('E23000032', 2020), change('E23000024', 2021), change('E23000024', 2010)]),
    ),
  );
  await context.route('**/data/releases/2/changes.json', (route) => route.fulfill(json([])));
};

describe('copying a link', () => {
  const { open, address } = setting();

  it('names areas in words and the data release, for the view, a chart and a figure', async () => {
    const { page, context, end } = await open(`${view}&figure=E23000024.2020`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await pageReady(page);
    await page.getByRole('button', { name: 'Copy a link to this figure' }).click();
    await page.getByText('The link was copied.').waitFor();
    expect(await copied(page)).toBe(
      `${address()}${readable}&figure=norfolk.2020&release=${release.number}`,
    );
    await page.getByRole('button', { name: 'Close', exact: true }).click();

    const sorted = panel(page, 'sorted');
    await sorted.getByRole('radio', { name: 'Download' }).check();
    await sorted.getByRole('button', { name: 'Copy a link to this chart' }).click();
    await sorted.getByText('The link was copied.').waitFor();
    expect(await copied(page)).toBe(`${address()}${readable}&release=${release.number}#sorted`);

    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.getByText('The link was copied. It opens').waitFor();
    expect(await copied(page)).toBe(`${address()}${readable}&release=${release.number}`);
    await end();
  });

  it('opens the same view at the chart', async () => {
    const phone = { viewport: { width: 390, height: 844 } };
    const { page, end } = await open(`${readable}&release=${release.number}#sorted`, phone);
    await pageReady(page);
    await page.getByRole('heading', { name: 'All areas, 2020' }).waitFor();
    const top = await page
      .locator('#sorted-heading')
      .evaluate((heading) => heading.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(phone.viewport.height / 2);
    expect(await page.locator('.notice').count()).toBe(0);
    await end();
  });
});

describe('a link of an earlier data release', () => {
  const { open } = setting();

  it('says after the first chart which of the figures it shows have changed', async () => {
    const { page, requests, end } = await open(`${view}&release=1`, { prepare: withReleases });
    await firstChart(page);
    const asked = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => /releases|ReleaseNotice/.test(name))
        .every(
          ({ startTime }) =>
            startTime > (performance.getEntriesByName('first-chart')[0]?.startTime ?? Infinity),
        ),
    );
    expect(asked).toBe(true);
    const notice = page.locator('.notice');
    await notice.waitFor();
    expect(await notice.innerText()).toContain(
      'This link was made with data release 1 of 21 November 2026. Since then, of the figures it shows, 2 have changed.',
    );
    await notice.getByText('What changed').click();
    expect(await notice.locator('li').allInnerTexts()).toEqual([
      'Norfolk, 31 March 2021, Category 1 rate: 112, was 110',
      'Kent, 31 March 2020, Category 1 rate: 112, was 110',
    ]);
    expect(requests.some((url) => url.endsWith('releases/1/changes.json'))).toBe(true);
    await pageReady(page);
    expect(page.url()).toContain('release=1');
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await notice.waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('release');
    expect(page.url()).toContain('areas=E23000024');
    await end();
  });

  it('is quiet where nothing has changed, and forgotten with the next choice', async () => {
    const { page, end } = await open(`${view}&release=2`, { prepare: withReleases });
    await pageReady(page);
    expect(await page.locator('.notice').count()).toBe(0);
    expect(page.url()).toContain('release=2');
    await page.getByRole('radio', { name: /^2019/ }).check({ force: true });
    await page.getByRole('heading', { name: 'All areas, 2019' }).waitFor();
    expect(page.url()).not.toContain('release');
    await end();
  });

  it('says that a newer release is not here, and what is wrong with one that is none', async () => {
    const newer = await open(`${view}&release=9`, { prepare: withReleases });
    await newer.page.locator('.notice').waitFor();
    expect(await newer.page.locator('.notice').innerText()).toContain(
      'data release 9, which is not here yet: the newest here is data release 3 of 21 November 2028',
    );
    await newer.end();
    const wrong = await open(`${view}&release=latest`);
    await pageReady(wrong.page);
    expect(await wrong.page.locator('.notice').innerText()).toContain('the data release “latest”');
    await wrong.end();
  });
});
