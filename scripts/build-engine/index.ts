import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { removeDeadCode } from './removeDeadCode.ts';
import { smokeTest } from './smokeTest.ts';
import { checkSameFace, stripExports } from './stripEngine.ts';
import { workerThatReports } from './workerThatReports.ts';

/**
 * Makes the engine that the page serves from DuckDB-WASM as it comes from npm: without the exports
 * and the code that only loadable extensions use. Done once for each version, then kept in .cache.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const distribution = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
const output = join(root, 'public', 'engine');

/** Some hosts refuse files of more than 25 MiB. */
const largestFile = 25 * 1024 * 1024;
/** Quality 9 takes a tenth of the time of 11 and is a few per cent larger. */
const brotliQuality = 9;

const moduleFile = 'duckdb-eh.wasm';
const workerFile = 'duckdb-browser-eh.worker.js';
const names = [moduleFile, `${moduleFile}.br`, `${moduleFile}.gz`] as const;
/** What the result depends on beside the library: this script and the optimiser. */
const makers = [
  ...['index', 'stripEngine', 'removeDeadCode', 'wasmSections', 'smokeTest'].map((name) =>
    fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
  ),
  createRequire(import.meta.url).resolve('binaryen/package.json'),
];

function cacheFolder(module: Buffer, worker: Buffer): string {
  const hash = createHash('sha256').update(module).update(worker);
  for (const file of makers) hash.update(readFileSync(file));
  return join(root, '.cache', 'engine', hash.digest('hex').slice(0, 16));
}

async function make(folder: string, module: Buffer, worker: Buffer): Promise<void> {
  // Two builds at once do not get in each other's way.
  const work = `${folder}.unfinished-${process.pid}`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const fewerExports = stripExports(module, worker.toString('utf8'));
  const stripped = removeDeadCode(fewerExports, work);
  checkSameFace(fewerExports, stripped);
  if (stripped.length > largestFile) {
    throw new Error(
      `The engine is ${stripped.length} bytes, more than the ${largestFile} that some hosts allow. Check stripEngine.ts.`,
    );
  }
  const file = join(work, moduleFile);
  writeFileSync(file, stripped);
  smokeTest(file);
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(stripped, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
        [constants.BROTLI_PARAM_SIZE_HINT]: stripped.length,
      },
    }),
    promisify(gzip)(stripped, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  writeFileSync(`${file}.br`, brotli);
  writeFileSync(`${file}.gz`, gzipped);
  if (existsSync(folder)) rmSync(work, { recursive: true });
  else renameSync(work, folder);
}

const module = readFileSync(join(distribution, moduleFile));
const worker = readFileSync(join(distribution, workerFile));
const folder = cacheFolder(module, worker);
if (!existsSync(folder)) {
  console.log('Making the engine smaller (about a minute, once for each version) …');
  await make(folder, module, worker);
}
mkdirSync(output, { recursive: true });
for (const name of names) copyFileSync(join(folder, name), join(output, name));
writeFileSync(join(output, workerFile), workerThatReports(worker.toString('utf8')));
console.log(
  `Engine: ${(readFileSync(join(output, moduleFile)).length / 1e6).toFixed(1)} MB in public/engine`,
);
