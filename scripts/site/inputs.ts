import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Something that a step of the build reads, and the command that makes it. */
export interface Input {
  /** From the folder of the project. */
  path: string;
  command: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the page is built from beside its code. */
const besideTheCode: readonly Input[] = [
  { path: 'public/data/release.json', command: 'npm run data' },
  { path: 'public/engine/duckdb-eh.wasm', command: 'npm run engine' },
  { path: 'public/engine/duckdb-browser-eh.worker.js', command: 'npm run engine' },
];

/**
 * Which inputs are not there, and what to run; empty if all are.
 * @param folder where to look, the project unless told otherwise
 */
export const missingInputs = (inputs: readonly Input[], folder = root): string =>
  inputs
    .filter(({ path }) => !existsSync(join(folder, path)))
    .map(({ path, command }) => `${path} is missing. Run \`${command}\` first.`)
    .join('\n');

/** Ends a step whose input, the built page or a part of it, is not there. */
export function stopUnlessBuilt(...parts: readonly string[]): void {
  const missing = missingInputs(
    parts.map((part) => ({ path: `dist/${part}`, command: 'npm run build' })),
  );
  if (missing === '') return;
  console.error(missing);
  process.exit(1);
}

/** Refuses to build a page to which the data or the engine would be missing. */
export const refuseWithoutInputs = (): Plugin => ({
  name: 'refuse-without-inputs',
  apply: 'build',
  configResolved({ build, logger }) {
    // Builds that only run beside the page take nothing from public/.
    if (!build.copyPublicDir) return;
    const missing = missingInputs(besideTheCode);
    if (missing === '') return;
    logger.error(missing);
    process.exit(1);
  },
});
