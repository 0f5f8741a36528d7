import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Puts a `.br` and a `.gz` beside every file of the build that a server may send compressed. */

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const compressible = new Set([
  '.html',
  '.js',
  '.css',
  '.svg',
  '.json',
  '.md',
  '.parquet',
  '.wasm',
  '.csv',
  '.arrow',
]);
const brotli = { best: 11, quick: 6 } as const;
/** From this size on the best quality takes too long. */
const largeFile = 2_000_000;

/** The many pages of areas and measures are each read by few. */
const isOfMany = (file: string): boolean =>
  /^(area|measure)[\\/].*\.html$/.test(relative(dist, file));

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
}

for (const file of files(dist)) {
  if (existsSync(`${file}.br`) && existsSync(`${file}.gz`)) continue;
  const bytes = readFileSync(file);
  const quality = bytes.length > largeFile || isOfMany(file) ? brotli.quick : brotli.best;
  writeFileSync(
    `${file}.br`,
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  );
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }));
}
