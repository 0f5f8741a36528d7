import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { Table, type RecordBatch } from 'apache-arrow';
import { EngineError } from './engineError.ts';
import type { Lifetime } from './lifetime.ts';
import type { TableGuard } from './tableGuard.ts';

/** The answer to a free query. */
export interface FreeAnswer {
  table: Table;
  /** Whether there were more rows than were asked for; the rest was not worked out. */
  isCutOff: boolean;
}

/** A query would have changed published tables; it has been undone. */
export class ReadOnlyError extends Error {
  override name = 'ReadOnlyError';
  /** Names of the tables. */
  readonly tables: readonly string[];

  constructor(tables: readonly string[]) {
    super(`The published tables are read-only: ${tables.join(', ')}.`);
    this.tables = tables;
  }
}

/** Runs queries that a person wrote, on an engine that nothing else depends on. */
export interface FreeQueries {
  /**
   * Runs statements as one transaction: if one fails or published tables would be changed, all are
   * undone. The last statement answers.
   * @param rowLimit rows at most
   * @throws ReadOnlyError; EngineError if the engine has stopped; Error with the engine's own words
   */
  run(sql: string, rowLimit: number): Promise<FreeAnswer>;
  /** Whether published tables have been changed beyond undoing: close it and start another. */
  readonly isSpoiled: boolean;
  /** Asks the query that is running to stop; it then rejects. Some work cannot be interrupted. */
  cancel(): void;
  /** Stops the engine at once, whatever it is doing, and frees its memory. */
  close(): void;
}

/** What is said when a person ended the transaction that every query runs in. */
const noTransaction = /no transaction is active/;

/** Rows up to a little above the limit; the engine works out no further ones. */
async function firstRows(
  connection: AsyncDuckDBConnection,
  sql: string,
  rowLimit: number,
): Promise<Table> {
  const reader = await connection.send(sql, true);
  const batches: RecordBatch[] = [];
  let rows = 0;
  for await (const batch of reader) {
    batches.push(batch);
    rows += batch.numRows;
    if (rows > rowLimit) break;
  }
  return new Table(reader.schema, batches);
}

async function keep(connection: AsyncDuckDBConnection): Promise<void> {
  try {
    await connection.query('COMMIT');
  } catch (error) {
    if (!(error instanceof Error && noTransaction.test(error.message))) throw error;
  }
}

/**
 * Free queries on an open database.
 * @param connection used by nothing else from now on
 * @param guard sees what the connection has changed
 * @param terminate ends the worker
 */
export function freeQueries(
  connection: AsyncDuckDBConnection,
  guard: TableGuard,
  life: Lifetime,
  terminate: () => void,
): FreeQueries {
  let isSpoiled = false;

  async function undo(): Promise<void> {
    try {
      await connection.query('ROLLBACK');
    } catch {
      // The query ended its transaction itself; whether that did harm is found out now.
    }
    try {
      isSpoiled = (await guard.changed()).length > 0;
    } catch {
      // An engine that cannot say so is not to be trusted.
      isSpoiled = true;
    }
  }

  async function run(sql: string, rowLimit: number): Promise<FreeAnswer> {
    await connection.query('BEGIN TRANSACTION');
    try {
      const table = await firstRows(connection, sql, rowLimit);
      const changed = await guard.changed();
      if (changed.length > 0) throw new ReadOnlyError(changed);
      await keep(connection);
      return { table: table.slice(0, rowLimit), isCutOff: table.numRows > rowLimit };
    } catch (error) {
      await undo();
      throw error;
    }
  }

  return {
    run: (sql, rowLimit) => life.guard(() => run(sql, rowLimit)),
    get isSpoiled() {
      return isSpoiled;
    },
    cancel: () => void connection.cancelSent().catch(() => undefined),
    close: () => {
      life.end(new EngineError('The engine was stopped.'));
      terminate();
    },
  };
}
