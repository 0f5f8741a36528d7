import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { Table, type RecordBatch } from 'apache-arrow';
import type { Engine, Parameter } from './engine.ts';
import { EngineError } from './engineError.ts';
import type { Lifetime } from './lifetime.ts';

async function withParameters(
  connection: AsyncDuckDBConnection,
  sql: string,
  parameters: readonly Parameter[],
): Promise<Table> {
  const statement = await connection.prepare(sql);
  try {
    return await statement.query(...parameters);
  } finally {
    await statement.close();
  }
}

/**
 * Runs a query in slices of a tenth of a second, between which it can be stopped and others are
 * answered. It has a connection of its own, because each can run only one query in this way.
 */
async function stoppable(database: AsyncDuckDB, sql: string, signal: AbortSignal): Promise<Table> {
  const connection = await database.connect();
  const stop = () => void connection.cancelSent();
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    const reader = await connection.send(sql);
    const batches: RecordBatch[] = [];
    for await (const batch of reader) {
      signal.throwIfAborted();
      batches.push(batch);
    }
    return new Table(reader.schema, batches);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    await connection.close();
  }
}

/**
 * An engine on an open database in a worker.
 * @param connection the connection for everything that need not be stopped
 * @param life ends when the worker does
 */
export function workerEngine(
  database: AsyncDuckDB,
  connection: AsyncDuckDBConnection,
  life: Lifetime,
): Engine {
  return {
    query: (sql, { parameters, signal } = {}) =>
      life.guard(async () => {
        signal?.throwIfAborted();
        if (parameters) return withParameters(connection, sql, parameters);
        if (signal) return stoppable(database, sql, signal);
        return connection.query(sql);
      }),
    insert: (name, stream) =>
      life.guard(() => connection.insertArrowFromIPCStream(stream, { name, create: true })),
    close: () => {
      life.end(new EngineError('The engine was closed.'));
      void database.terminate();
    },
  };
}
