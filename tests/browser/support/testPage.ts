import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { startSite, type Site } from '../../../scripts/site/server.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The policy of the real page, so that what is tested runs under the same one. */
function policy(): string {
  const page = readFileSync(join(root, 'index.html'), 'utf8');
  const found = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1];
  if (!found) throw new Error('index.html has no Content-Security-Policy.');
  return found;
}

/**
 * Builds and serves a page that holds one part of the dashboard and nothing else.
 * @param name folder of the page in `tests/browser`
 * @param prepare puts further files into the folder that is served
 */
export async function serveTestPage(
  name: string,
  prepare: (directory: string) => void = () => undefined,
): Promise<Site> {
  const directory = mkdtempSync(join(tmpdir(), 'test-page-'));
  await build({
    configFile: false,
    root: join(root, 'tests', 'browser', name),
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [{ name: 'policy', transformIndexHtml: (html) => html.replace('%POLICY%', policy()) }],
    build: { outDir: directory, target: 'es2022', modulePreload: { polyfill: false } },
  });
  prepare(directory);
  const site = await startSite({ directory, port: 0, path: '/some/path/' });
  return {
    address: site.address,
    close: async () => {
      await site.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
