import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as Prerender from '../../src/prerender.ts';
import { stopUnlessBuilt } from './inputs.ts';
import { withoutScript } from './withoutScript.ts';

/**
 * Draws the opening view into the built page, from the published comparison, so that the first
 * chart is there before the page's code is.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const work = join(root, '.cache', 'prerender');
const place = '<div id="app">';

stopUnlessBuilt('index.html', 'data/release.json');
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
    throw new Error(`dist/index.html has no ${part}; run \`npm run build\`.`);
}

// The page's code is fetched by opening.js: at once, or after the opening view has been painted.
const codeTag = /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g;
const codeTags = html.match(codeTag) ?? [];
if (codeTags.length === 0) throw new Error('The built page has no code; check index.html.');

// The styles of the opening view stand in the page, so that the first paint waits for no second
// file; those of the other views come with their code.
const styleTag = /<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+\.css)"[^>]*>/g;
const style = [...html.matchAll(styleTag)]
  .map(([, name = '']) => readFileSync(join(dist, name), 'utf8'))
  .join('');
if (style === '') throw new Error('The built page links no style sheet; check vite.config.ts.');

// Marks of the renderer, which only a page that takes over its elements one by one would need.
const comments = /<!--.*?-->/gs;
// The table lies below the fold: only a page without scripts reads it from here.
const table = /<section class="table.*?<\/section>/s;
const opening = page.openingHtml(rows, breaks).replaceAll(comments, '');
if (!table.test(opening)) throw new Error('The opening view has no table; check OpeningPage.');
const drawn = opening.replace(table, (found) => `<noscript>${found}</noscript>`);

writeFileSync(
  file,
  html
    .replaceAll(codeTag, '')
    .replaceAll(styleTag, '')
    .replace('</template>', () => `${codeTags.join('\n      ')}\n    </template>`)
    .replace('</head>', () => `<style>${style}</style>\n  </head>`)
    .replace(place, () => `${withoutScript}${place}<div data-prerendered>${drawn}</div>`),
);
rmSync(work, { recursive: true, force: true });
