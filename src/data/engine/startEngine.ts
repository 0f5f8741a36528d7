import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Engine } from './engine.ts';
import { EngineError } from './engineError.ts';
import { Lifetime } from './lifetime.ts';
import { checkServed, checkWebAssembly } from './preflight.ts';
import { closeToOutside, openSettings } from './settings.ts';
import { workerEngine } from './workerEngine.ts';
import { withinTime } from './withinTime.ts';

/** Longest time in milliseconds without a sign of life, while the engine is fetched and compiled. */
const startPatience = 30_000;

async function open(
  database: AsyncDuckDB,
  moduleAddress: string,
  alive: () => void,
): Promise<AsyncDuckDBConnection> {
  await database.instantiate(moduleAddress, null, alive);
  alive();
  await database.open(openSettings);
  const connection = await database.connect();
  await connection.query(closeToOutside);
  return connection;
}

/**
 * Starts DuckDB in a worker of this site. No query of it can reach another host.
 * @param base address of the page; the engine is in its folder `engine/`
 * @throws EngineError with a message for the reader
 */
export async function startEngine(base: string): Promise<Engine> {
  const moduleAddress = new URL('engine/duckdb-eh.wasm', base).href;
  const workerAddress = new URL('engine/duckdb-browser-eh.worker.js', base).href;
  await checkWebAssembly();
  await Promise.all([checkServed(moduleAddress), checkServed(workerAddress)]);

  const worker = new Worker(workerAddress);
  const life = new Lifetime();
  worker.addEventListener('error', (event) => {
    life.end(new EngineError(`The engine stopped${event.message ? `: ${event.message}` : ''}.`));
  });
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const starting = withinTime(
    life.guard(() => open(database, moduleAddress, () => starting.alive())),
    startPatience,
    'The engine did not start in time.',
  );
  try {
    return workerEngine(database, await starting.value, life);
  } catch (error) {
    worker.terminate();
    throw error;
  }
}
