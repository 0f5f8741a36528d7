import { exportNames, importNames, keepExports } from './wasmSections.ts';

/** Fewest and most exports that a stripped engine can plausibly need; 1.32.0 needs 189. */
export const plausibleExports = { fewest: 150, most: 600 } as const;

/** Exports without which the worker cannot even start. */
const needed = ['malloc', 'free', 'duckdb_web_open', 'duckdb_web_query_run_buffer'] as const;

const mangledName = '_Z';

/**
 * Takes away the exports that only loadable extensions would use. The stock module exports 75,000
 * names so that extensions can link to them; each costs time at every start, and extensions are
 * never loaded here.
 *
 * Kept are the names that the module itself imports (it links to itself) and those that the
 * worker's JavaScript mentions.
 * @throws Error if what is left does not look like the engine that this was written for
 */
export function stripExports(module: Uint8Array, workerScript: string): Uint8Array {
  const mentioned = new Set(workerScript.match(/[A-Za-z_$][\w$]*/g));
  const imported = importNames(module);
  const keep = (name: string): boolean =>
    imported.has(name) ||
    (!name.startsWith(mangledName) && (mentioned.has(name) || mentioned.has(`_${name}`)));
  const stripped = keepExports(module, keep);
  const left = exportNames(stripped);
  const { fewest, most } = plausibleExports;
  if (left.length < fewest || left.length > most) {
    throw new Error(
      `${left.length} exports are left of the engine, where ${fewest} to ${most} were expected. ` +
        'The new version of @duckdb/duckdb-wasm is built in another way: check stripEngine.ts.',
    );
  }
  const missing = needed.filter((name) => !left.includes(name));
  if (missing.length > 0) {
    throw new Error(
      `The engine no longer exports ${missing.join(', ')}. ` +
        'The new version of @duckdb/duckdb-wasm is built in another way: check stripEngine.ts.',
    );
  }
  return stripped;
}

/**
 * Makes sure that removing dead code has changed neither what the module offers nor how it asks
 * for what it needs: an optimiser can write imports in a form that browsers refuse, and a refused
 * module does not start and does not say why.
 * @throws Error if the two do not fit
 */
export function checkSameFace(before: Uint8Array, after: Uint8Array): void {
  const wanted = importNames(before);
  const strange = [...importNames(after)].filter((name) => !wanted.has(name));
  const lost = new Set(exportNames(before));
  for (const name of exportNames(after)) lost.delete(name);
  if (strange.length > 0 || lost.size > 0) {
    throw new Error(
      `Removing dead code added the imports [${strange.join(', ')}] and lost the exports ` +
        `[${[...lost].join(', ')}]. The new version of binaryen works in another way: check removeDeadCode.ts.`,
    );
  }
}
