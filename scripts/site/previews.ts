import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import type * as Previews from '../../src/previews.ts';
import { measures } from '../../src/vocabulary/measures.ts';
import { stopUnlessBuilt } from './inputs.ts';
import { readPreviewData } from './previewData.ts';
import { sitemapOf } from './sitemap.ts';

/**
 * Writes a page for each area and each measure that can be read without JavaScript, with a picture
 * for link previews. SITE_ADDRESS is the address at which the site will stand.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const work = join(root, '.cache', 'previews');

function siteAddress(): string | null {
  const given = process.env['SITE_ADDRESS'];
  if (!given) return null;
  if (!/^https?:\/\//.test(given) || !URL.canParse(given)) {
    throw new Error(`SITE_ADDRESS is "${given}"; write it like https://example.org/mappa/`);
  }
  return given.endsWith('/') ? given : `${given}/`;
}

stopUnlessBuilt('index.html', 'data/release.json');
const page = readFileSync(join(dist, 'index.html'), 'utf8');
/** What stands in the built page of the app. */
function partOf(pattern: RegExp, what: string): string {
  const found = pattern.exec(page)?.[1];
  if (!found) throw new Error(`dist/index.html has no ${what}; run \`npm run build\`.`);
  return found;
}
const style = partOf(/<style>(.*?)<\/style>/s, 'style');
const styles = readdirSync(join(dist, 'assets'))
  .filter((name) => name.endsWith('.css'))
  .filter((name) => style.includes(readFileSync(join(dist, 'assets', name), 'utf8')))
  .map((name) => `assets/${name}`);
if (styles.length === 0)
  throw new Error('The style sheet of the built page is not in dist/assets.');

await build({
  root,
  logLevel: 'warn',
  build: { ssr: 'src/previews.ts', outDir: work, emptyOutDir: true, copyPublicDir: false },
});
const made = (await import(pathToFileURL(join(work, 'previews.js')).href)) as typeof Previews;
const site = siteAddress();
const pages = made.previewPages(await readPreviewData(join(dist, 'data'), measures), {
  site,
  policy: partOf(/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/, 'policy'),
  styles,
  install: partOf(/<template id="to-install">(.*?)<\/template>/s, 'template of what to install'),
  needed: partOf(/<template id="needed-to-start">(.*?)<\/template>/s, 'template'),
});
for (const { path, html } of pages) {
  mkdirSync(join(dist, path), { recursive: true });
  writeFileSync(join(dist, path, 'index.html'), html);
}

/** Draws its share of the pictures in a thread of its own. */
const draw = (pictures: { svg: string; file: string }[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./pictureWorker.mjs', import.meta.url), {
      workerData: pictures,
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error('The pictures of link previews could not be drawn.'));
    });
  });
const pictures = pages.flatMap(({ path, picture: svg }) =>
  svg === null ? [] : [{ svg, file: join(dist, path, made.pictureName) }],
);
const threads = availableParallelism();
await Promise.all(
  Array.from({ length: threads }, (_, thread) =>
    draw(pictures.filter((_, place) => place % threads === thread)),
  ),
);
if (site !== null) {
  writeFileSync(
    join(dist, 'sitemap.xml'),
    sitemapOf(['', ...pages.map(({ path }) => path)].map((path) => site + path)),
  );
}
rmSync(work, { recursive: true, force: true });
