import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Site } from '../../../scripts/site/server.ts';
import { sharedBrowser } from './browser.ts';
import { serveBuild } from './site.ts';
import { visit, type Visit } from './visit.ts';

/** Serves the build for the tests of one file, and opens windows on it, a context for each. */
export function setting(): {
  open: (search?: string, options?: Parameters<typeof visit>[2]) => Promise<Visit>;
  address: () => string;
} {
  let site: Site | undefined;
  let opened: Visit[] = [];
  const started = (): Site => {
    if (!site) throw new Error('The site is not served yet.');
    return site;
  };
  beforeAll(async () => {
    site = await serveBuild();
  });
  // What a failed test leaves open would go on working in the browser of the tests after it.
  afterEach(async () => {
    await Promise.all(opened.map(({ context }) => context.close()));
    opened = [];
  });
  afterAll(() => site?.close());
  return {
    open: async (search = '', options = {}) => {
      const one = await visit(await sharedBrowser(), started().address + search, options);
      opened.push(one);
      return one;
    },
    address: () => started().address,
  };
}
