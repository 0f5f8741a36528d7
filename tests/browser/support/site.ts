import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startSite, type Site } from '../../../scripts/site/server.ts';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** Serves the production build under a sub-path, as many hosts do. */
export function serveBuild(path = '/some/path/'): Promise<Site> {
  if (!existsSync(`${dist}/index.html`))
    throw new Error('There is no built page. Run `npm run build` first.');
  return startSite({ directory: dist, port: 0, path });
}
