import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { stopUnlessBuilt } from './inputs.ts';

/**
 * Puts a `.br` and a `.gz` beside every file of the build that a server may send compressed.
 * With `--quickly` a build that is only tested is compressed with little effort.
 */

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
const brotli = { best: 11, quick: 6, leastEffort: 2 } as const;
/** From this size on the best quality takes too long. */
const largeFile = 2_000_000;

const { values: asked } = parseArgs({ options: { quickly: { type: 'boolean', default: false } } });

/** The many pages of areas and measures are each read by few. */
const isOfMany = (file: string): boolean =>
  /^(area|measure)[\\/].*\.html$/.test(relative(dist, file));

function brotliQuality(file: string, size: number): number {
  if (asked.quickly) return brotli.leastEffort;
  return size > largeFile || isOfMany(file) ? brotli.quick : brotli.best;
}

const gzipLevel = asked.quickly ? constants.Z_BEST_SPEED : constants.Z_BEST_COMPRESSION;

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
}

async function compress(file: string): Promise<void> {
  if (existsSync(`${file}.br`) && existsSync(`${file}.gz`)) return;
  const bytes = await readFile(file);
  const quality = brotliQuality(file, bytes.length);
  const [brotlied, gzipped] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    promisify(gzip)(bytes, { level: gzipLevel }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotlied), writeFile(`${file}.gz`, gzipped)]);
}

stopUnlessBuilt('index.html');
await Promise.all(files(dist).map(compress));
