import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeOfflineBuild } from '../../scripts/site/offlineBuild.ts';
import { startSite, type Site } from '../../scripts/site/server.ts';
import { axeFindings } from './support/axe.ts';
import { sharedBrowser } from './support/browser.ts';
import { pageReady, firstChart, visit, type Visit } from './support/visit.ts';
import { release } from './support/release.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const path = '/some/path/';
const view = '?measure=category_1_rate&areas=E23000024&year=2020';
/** What a browser logs while the server is not there. */
const noServer = /net::ERR|Failed to (fetch|load|update)|503|404/;

/** The build as a folder of its own, as another release: all files are equal but for two. */
async function copyOfBuild(number: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  cpSync(dist, folder, {
    recursive: true,
    filter: (name) => !/\.(br|gz)$|downloads$/.test(name),
  });
  for (const [file, change] of [
    [
      'data/release.json',
      (text: string) => text.replace(`"number": ${release.number}`, `"number": ${number}`),
    ],
    ['data/CHANGES.md', (text: string) => `${text}\nRelease ${number}\n`],
  ] as const) {
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  }
  await makeOfflineBuild(folder);
  return folder;
}

const isKept = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset['kept'] === 'yes');
const releaseOf = (page: Page) =>
  page.evaluate(
    async () => ((await (await fetch('data/release.json')).json()) as { number: number }).number,
  );
const buildsKept = (page: Page) =>
  page.evaluate(
    async () => (await caches.keys()).filter((name) => name.includes(' build ')).length,
  );
const buildOf = (page: Page) => page.locator('meta[name="build"]').getAttribute('content');
/** Looks for a new version, and waits until it is kept or given up. */
const lookForNew = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const worker = registration?.installing;
    if (!worker) return 'nothing new';
    return new Promise<string>((resolve) =>
      worker.addEventListener('statechange', () => {
        if (worker.state === 'activated' || worker.state === 'redundant') resolve(worker.state);
      }),
    );
  });
const shown = (page: Page) =>
  Promise.all(
    ['lines', 'sorted'].map((chart) =>
      page.locator(`[data-chart="${chart}"] svg[role="application"]`).textContent(),
    ),
  );
/** The release after the one that the page shows. */
const next = release.number + 1;
const newVersion = `A new version (data release ${next}) is ready`;

describe('without a connection', () => {
  let browser: Browser;
  let second: string;
  let site: Site;
  let opened: Visit;
  const port = () => Number(new URL(site.address).port);
  const serve = async (directory: string, at = 0) => {
    site = await startSite({ directory, port: at, path });
  };
  const restart = async (directory: string) => {
    const same = port();
    await site.close();
    await serve(directory, same);
  };
  const open = (search = '') => visit(browser, site.address + search, { serviceWorkers: 'allow' });

  beforeAll(async () => {
    [browser, second] = await Promise.all([sharedBrowser(), copyOfBuild(next)]);
  });
  afterAll(async () => {
    rmSync(second, { recursive: true, force: true });
  });
  beforeEach(() => serve(dist));
  afterEach(async () => {
    await opened.end(noServer).finally(() => site.close());
  });

  it('a page once visited opens again whole: charts, engine, every view, any link', async () => {
    opened = await open(view);
    const { page } = opened;
    await pageReady(page);
    await isKept(page);
    const online = await shown(page);
    await site.close();

    await page.reload();
    await firstChart(page);
    await pageReady(page);
    expect(await shown(page)).toEqual(online);
    for (const [search, part] of [
      ['?view=overview', '[data-chart="tiles"] svg[role="application"]'],
      [
        '?view=benchmark&measure=category_1_rate&year=2020',
        '[data-chart="funnel"] svg[role="application"]',
      ],
      ['?view=area&area=E23000024', 'table'],
      ['?view=data', '#coverage table'],
      ['?view=methods', 'h1'],
      ['?measure=recall_ratio&year=2023', '[data-chart="sorted"] svg[role="application"]'],
      ['', '[data-chart="lines"] svg[role="application"]'],
    ] as const) {
      await page.goto(site.address + search);
      await page.locator(part).first().waitFor();
    }
    await pageReady(page);
  });

  it('keeps the engine too, and no file to download', async () => {
    opened = await open(view);
    const { page } = opened;
    await pageReady(page);
    await isKept(page);
    const addresses = await page.evaluate(async () => {
      const name = (await caches.keys()).find((one) => one.includes(' build '));
      const keys = await (await caches.open(name ?? '')).keys();
      return keys.map(({ url }) => url);
    });
    expect(addresses.some((url) => url.endsWith('duckdb-eh.wasm'))).toBe(true);
    expect(addresses.filter((url) => /downloads|\.(br|gz)$/.test(url))).toEqual([]);
  });

  it('says that it is offline, and no longer when the connection is back', async () => {
    opened = await open(view);
    const { page, context } = opened;
    await pageReady(page);
    await isKept(page);
    await context.setOffline(true);
    await page.getByText('You are offline. This page and all its figures are kept').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    // A view that this page has never fetched, without a reload in between.
    await page.getByRole('link', { name: 'Data', exact: true }).click();
    await page.locator('#coverage table').waitFor();
    await context.setOffline(false);
    await page.getByText('You are offline').waitFor({ state: 'detached' });
  });

  it('announces a new version, and lets every open page finish with the one it began with', async () => {
    opened = await open(view);
    const { page, context } = opened;
    await pageReady(page);
    await isKept(page);
    await page.reload();
    await pageReady(page);
    const other = await context.newPage();
    await other.goto(`${site.address}?view=overview`);
    await pageReady(other);
    const first = await buildOf(page);

    await restart(second);
    expect(await lookForNew(page)).toBe('activated');
    await Promise.all([page, other].map((one) => one.getByText(newVersion).waitFor()));
    expect(await Promise.all([page, other].map(releaseOf))).toEqual([
      release.number,
      release.number,
    ]);
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole('button', { name: 'Reload' }).click();
    await page.waitForFunction(
      (build) => document.querySelector('meta[name="build"]')?.getAttribute('content') !== build,
      first,
    );
    await pageReady(page);
    expect(page.url()).toContain('areas=E23000024');
    expect(await Promise.all([page, other].map(releaseOf))).toEqual([next, release.number]);
    expect(await page.getByText(newVersion).count()).toBe(0);
    expect(await buildOf(other)).toBe(first);

    // The old page goes on with old files that it has not opened yet, engine included.
    await site.close();
    await other.evaluate(() => document.querySelector<HTMLElement>('nav a[href*="data"]')?.click());
    await other.locator('#coverage table').waitFor();
    expect(await other.locator('#changes').innerText()).not.toContain(`Release ${next}`);
    expect(await buildsKept(page)).toBe(2);
    await other.reload();
    expect(await releaseOf(other)).toBe(next);
  });

  it('keeps the old version whole when a file of the new one is missing or another', async () => {
    opened = await open(view);
    const { page } = opened;
    await pageReady(page);
    await isKept(page);
    const broken = mkdtempSync(join(tmpdir(), 'build-'));
    cpSync(second, broken, { recursive: true });
    writeFileSync(join(broken, 'data', 'CHANGES.md'), 'of a third release');
    await restart(broken);
    expect(await lookForNew(page)).toBe('redundant');
    expect(await buildsKept(page)).toBe(1);
    expect(await page.getByText('A new version').count()).toBe(0);
    await page.reload();
    await pageReady(page);
    expect(await releaseOf(page)).toBe(release.number);
    rmSync(broken, { recursive: true, force: true });
  });

  it('says so where the browser has no room, and works on', async () => {
    opened = await visit(browser, site.address + view, {
      serviceWorkers: 'allow',
      prepare: async (context) => {
        const page = await context.newPage();
        const client = await context.newCDPSession(page);
        const origin = new URL(site.address).origin;
        await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 5_000_000 });
      },
    });
    const { page } = opened;
    await page.getByText('This browser has no room to keep the page').waitFor();
    expect(await buildsKept(page)).toBe(0);
    await page.reload();
    await pageReady(page);
  });
});
