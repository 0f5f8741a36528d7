import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Site } from '../../../scripts/site/server.ts';
import { launch } from './browser.ts';
import { serveBuild } from './site.ts';
import { visit, type Visit } from './visit.ts';

/** Opens a browser and serves the build for the tests of one file. */
export function setting(): {
  open: (search?: string, options?: Parameters<typeof visit>[2]) => Promise<Visit>;
  address: () => string;
} {
  let browser: Browser | undefined;
  let site: Site | undefined;
  const started = () => {
    if (!browser || !site) throw new Error('The browser has not started yet.');
    return { browser, site };
  };
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serveBuild()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    open: (search = '', options = {}) => {
      const { browser, site } = started();
      return visit(browser, site.address + search, options);
    },
    address: () => started().site.address,
  };
}
