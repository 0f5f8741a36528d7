import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The features that the engine is compiled with. Not `--all-features`: with it binaryen writes
 * forms that browsers refuse.
 */
const features = [
  '--mvp-features',
  '--enable-bulk-memory',
  '--enable-bulk-memory-opt',
  '--enable-exception-handling',
  '--enable-mutable-globals',
  '--enable-sign-ext',
  '--enable-nontrapping-float-to-int',
  '--enable-reference-types',
  '--enable-multivalue',
  '--enable-call-indirect-overlong',
] as const;

const timeLimit = 10 * 60 * 1000;

/**
 * Takes away the code that no export reaches, with binaryen's wasm-opt.
 * @param folder where the files of the work may stand
 * @throws Error if wasm-opt fails or takes longer than ten minutes
 */
export function removeDeadCode(module: Uint8Array, folder: string): Uint8Array {
  const optimiser = join(
    dirname(createRequire(import.meta.url).resolve('binaryen/package.json')),
    'bin',
    'wasm-opt',
  );
  const before = join(folder, 'before.wasm');
  const after = join(folder, 'after.wasm');
  writeFileSync(before, module);
  execFileSync(
    process.execPath,
    [optimiser, ...features, '--remove-unused-module-elements', before, '-o', after],
    { stdio: ['ignore', 'ignore', 'inherit'], timeout: timeLimit },
  );
  const smaller = readFileSync(after);
  rmSync(before);
  rmSync(after);
  return smaller;
}
