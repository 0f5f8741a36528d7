import { run } from './run.mjs';

/** Makes what the page needs beside its code: the published data and the engine. */
export function buildDataAndEngine() {
  run('Building the data', 'tsx', ['scripts/build-data/index.ts']);
  run('Preparing the engine', 'tsx', ['scripts/build-engine/index.ts']);
}

/** Makes the production build in `dist`, compressed for the server. */
export function buildSite() {
  run('Building the page', 'vite', ['build', '--logLevel', 'warn']);
  run('Drawing the opening view', 'tsx', ['scripts/site/prerender.ts']);
  run('Writing the pages of areas and measures', 'tsx', ['scripts/site/previews.ts']);
  run('Building the embedded charts', 'tsx', ['scripts/site/embeds.ts']);
  run('Writing the files to take away', 'tsx', ['scripts/site/everything.ts']);
  run('Listing the files to keep offline', 'tsx', ['scripts/site/keep.ts']);
  run('Compressing', 'tsx', ['scripts/site/compress.ts']);
}
