import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { startSite, type Site } from '../../../scripts/site/server.ts';
import type { Engine } from '../../../src/data/engine/engine.ts';
import type { EnginePage } from '../enginePage/page.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The policy of the real page, so that the engine is tested under the same one. */
function policy(): string {
  const page = readFileSync(join(root, 'index.html'), 'utf8');
  const found = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1];
  if (!found) throw new Error('index.html has no Content-Security-Policy.');
  return found;
}

/** Builds and serves a page with nothing but the client of the engine, and the engine itself. */
export async function serveEnginePage(): Promise<Site> {
  const directory = mkdtempSync(join(tmpdir(), 'engine-page-'));
  await build({
    configFile: false,
    root: join(root, 'tests', 'browser', 'enginePage'),
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [{ name: 'policy', transformIndexHtml: (html) => html.replace('%POLICY%', policy()) }],
    build: { outDir: directory, target: 'es2022', modulePreload: { polyfill: false } },
  });
  symlinkSync(join(root, 'public', 'engine'), join(directory, 'engine'), 'junction');
  const site = await startSite({ directory, port: 0, path: '/some/path/' });
  return {
    address: site.address,
    close: async () => {
      await site.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** What stands on the window of that page. */
export interface EngineWindow {
  engineClient: EnginePage;
  /** The running engine, once `startOn` has resolved. */
  engine: Engine;
}

/** Starts the engine on that page; rejects with the engine's message if it does not start. */
export const startOn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const scope = window as unknown as EngineWindow;
    scope.engine = await scope.engineClient.startEngine(document.baseURI);
  });
