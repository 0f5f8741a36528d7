import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as Prerender from '../../src/prerender.ts';

/**
 * Draws the opening view into the built page, from the published comparison, so that the first
 * chart is there before the page's code is.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const work = join(root, '.cache', 'prerender');
const place = '<div id="app">';

await build({
  root,
  logLevel: 'warn',
  build: { ssr: 'src/prerender.ts', outDir: work, emptyOutDir: true, copyPublicDir: false },
});
const page = (await import(pathToFileURL(join(work, 'prerender.js')).href)) as typeof Prerender;

const read = async (name: string, columns: readonly string[]) => {
  const bytes = readFileSync(join(dist, 'data', `${name}.parquet`));
  const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  return (await page.readRows(name, whole as ArrayBuffer, columns)).rows;
};
const rows = page.decodeComparison(
  await read(`comparison/${page.openingMeasureId}`, page.comparisonColumns),
);
// Checked by the data build, which wrote them.
const breaks = (await read('breaks', ['measure', 'area', 'year_ending'])) as unknown as Parameters<
  typeof page.openingHtml
>[1];

const file = join(dist, 'index.html');
const html = readFileSync(file, 'utf8');
for (const part of [place, '</template>']) {
  if (!html.includes(part))
    throw new Error(`dist/index.html has no ${part}; build the page first.`);
}

interface Chunk {
  file: string;
  imports?: string[];
}
const manifestFile = join(dist, 'manifest.json');
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, Chunk>;
rmSync(manifestFile);

/** The files of a chunk and of everything that it imports. */
function filesOf(name: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`The build has no ${name}; check src/start.ts.`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) filesOf(imported, seen);
  return seen;
}

// Any other view needs the page's code at once; the opening view is painted before it is fetched.
const preload = [...filesOf('src/main.ts')]
  .filter((name) => !html.includes(name))
  .map((name) => `<link rel="preload" as="script" crossorigin href="./${name}">`)
  .join('\n    ');

// The style sheet stands in the page, so that the first paint waits for no second file.
const styleLink = /<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+\.css)"[^>]*>/;
const styleFile = styleLink.exec(html)?.[1];
if (!styleFile) throw new Error('The built page links no style sheet; check vite.config.ts.');
const style = readFileSync(join(dist, styleFile), 'utf8');

writeFileSync(
  file,
  html
    .replace(styleLink, () => `<style>${style}</style>`)
    .replace('</template>', () => `  ${preload}\n    </template>`)
    .replace(place, () => `${place}<div data-prerendered>${page.openingHtml(rows, breaks)}</div>`),
);
rmSync(work, { recursive: true, force: true });
