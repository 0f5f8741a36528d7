import type { Engine } from './engine.ts';
import { openSettings } from './settings.ts';
import { startDatabase } from './startDatabase.ts';
import { workerEngine } from './workerEngine.ts';

/**
 * Starts DuckDB in a worker of this site. No query of it can reach another host.
 * @param base address of the page; the engine is in its folder `engine/`
 * @throws EngineError with a message for the reader
 */
export async function startEngine(base: string): Promise<Engine> {
  const { database, connection, life } = await startDatabase(base, { open: openSettings });
  return workerEngine(database, connection, life);
}
