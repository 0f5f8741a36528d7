import {
  AsyncDuckDB,
  VoidLogger,
  type AsyncDuckDBConnection,
  type DuckDBConfig,
} from '@duckdb/duckdb-wasm';
import { EngineError } from './engineError.ts';
import { Lifetime } from './lifetime.ts';
import { checkServed, checkWebAssembly } from './preflight.ts';
import { closeToOutside } from './settings.ts';
import { withinTime } from './withinTime.ts';

/** Longest time in milliseconds without a sign of life, while the engine is fetched and compiled. */
const startPatience = 30_000;

/** An open database in a worker of its own. */
export interface RunningDatabase {
  database: AsyncDuckDB;
  connection: AsyncDuckDBConnection;
  /** Ends when the worker does; everything that asks the worker is guarded by it. */
  life: Lifetime;
}

/** How a database is opened. */
export interface DatabaseSettings {
  open: DuckDBConfig;
  /** SQL run before the settings are locked. */
  before?: string;
}

async function open(
  database: AsyncDuckDB,
  moduleAddress: string,
  settings: DatabaseSettings,
  alive: () => void,
): Promise<AsyncDuckDBConnection> {
  await database.instantiate(moduleAddress, null, alive);
  alive();
  await database.open(settings.open);
  const connection = await database.connect();
  if (settings.before) await connection.query(settings.before);
  await connection.query(closeToOutside);
  return connection;
}

/**
 * Starts DuckDB in a worker of this site. No query of it can reach another host.
 * @param base address of the page; the engine is in its folder `engine/`
 * @throws EngineError with a message for the reader
 */
export async function startDatabase(
  base: string,
  settings: DatabaseSettings,
): Promise<RunningDatabase> {
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
    life.guard(() => open(database, moduleAddress, settings, () => starting.alive())),
    startPatience,
    'The engine did not start in time.',
  );
  try {
    return { database, connection: await starting.value, life };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}
