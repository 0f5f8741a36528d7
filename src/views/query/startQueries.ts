import type { AddedRows } from '../../added/addedRows.ts';
import { freeQueries, type FreeQueries } from '../../data/engine/freeQueries.ts';
import { freeQuerySettings } from '../../data/engine/settings.ts';
import { startDatabase } from '../../data/engine/startDatabase.ts';
import { guardTables } from '../../data/engine/tableGuard.ts';
import { workerEngine } from '../../data/engine/workerEngine.ts';
import { fetchPublished } from '../../data/parquet/fetchBytes.ts';
import { queryTableNames } from '../../data/tableNotes.ts';
import { loadQueryTables } from './queryTables.ts';

/**
 * Starts an engine for free queries in a worker of its own. Nothing that is done to it reaches the
 * engine of the views, and it can be stopped whatever it is doing.
 * @param base address of the page
 * @throws EngineError or ParquetError with a message for the reader
 */
export async function startQueries(base: string, added: AddedRows): Promise<FreeQueries> {
  const { database, connection, life } = await startDatabase(base, freeQuerySettings);
  const engine = workerEngine(database, connection, life);
  try {
    await loadQueryTables(
      engine,
      (file) => fetchPublished(new URL(`data/${file}`, base).href),
      added,
    );
    const guard = await guardTables((sql) => connection.query(sql), queryTableNames);
    return freeQueries(connection, guard, life, () => void database.terminate());
  } catch (error) {
    engine.close();
    throw error;
  }
}
