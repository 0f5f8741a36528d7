import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A page that is being watched: everything it asks for and everything it complains of. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Addresses of all requests so far, those of workers among them. */
  requests: string[];
  /** Warnings, errors and policy violations so far. */
  complaints: string[];
  /** Closes the page; fails on a request to another host or a complaint that was not expected. */
  end: (expected?: RegExp) => Promise<void>;
}

/** What a context without service workers says when the page asks for one. */
const workerBlocked = 'Service Worker registration blocked';

/** Ends what hangs: a machine that does other work as well may take its time. */
const patience = 120_000;

/** Opens a window on a served build and watches it. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions & { prepare?: (context: BrowserContext) => Promise<void> } = {},
): Promise<Visit> {
  const { prepare, ...contextOptions } = options;
  // What a service worker fetches cannot be intercepted or counted; a test of it allows it.
  const context = await browser.newContext({
    locale: 'en-GB',
    serviceWorkers: 'block',
    ...contextOptions,
  });
  context.setDefaultTimeout(patience);
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await prepare?.(context);
  const page = await context.newPage();
  page.on('console', (message) => {
    const isOfTests = message.text().includes(workerBlocked);
    if (!isOfTests && (message.type() === 'warning' || message.type() === 'error')) {
      complaints.push(`${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  const origin = new URL(address).origin;
  const end = async (expected?: RegExp) => {
    await context.close();
    const foreign = requests.filter(
      (url) => !/^(data|blob):/.test(url) && new URL(url).origin !== origin,
    );
    expect(foreign, 'requests to other hosts').toEqual([]);
    expect(
      complaints.filter((text) => !expected?.test(text)),
      'complaints',
    ).toEqual([]);
  };
  return { page, context, requests, complaints, end };
}

/** Waits until the first marks of real data have been painted. */
export const firstChart = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => performance.getEntriesByName('first-chart').length > 0);

/** Waits until the page has all that it waits for, the engine where it is wanted included. */
export const pageReady = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    /^(resting|ready)$/.test(document.documentElement.dataset['engine'] ?? ''),
  );

/** Waits until the engine answers. */
export const engineReady = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.documentElement.dataset['engine'] === 'ready');

/** Waits until the engine has been given up. */
export const engineFailed = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.documentElement.dataset['engine'] === 'failed');
