import type { Table } from 'apache-arrow';

/** A value that a query takes in place of a `?`. Whole numbers arrive as DOUBLE. */
export type Parameter = string | number | boolean | null;

/** How a query is run. */
export interface QueryOptions {
  /** Values for the `?` of a single statement, in their order. */
  parameters?: readonly Parameter[];
  /**
   * Stops the query; it then rejects with the signal's reason. A query with parameters is stopped
   * only before it has begun.
   */
  signal?: AbortSignal;
}

/** Anything that answers SQL as Arrow: the engine in the browser, or another one in a test. */
export interface Engine {
  /**
   * Runs a query, or several statements of which the last one answers.
   * @throws Error with the engine's own words and the place of the mistake; EngineError if the
   * engine has stopped
   */
  query(sql: string, options?: QueryOptions): Promise<Table>;
  /**
   * Makes a table of an Arrow stream. Prefer `insertTable`, which checks what has arrived.
   * @param stream the bytes of an Arrow IPC stream; they cannot be used again afterwards
   */
  insert(table: string, stream: Uint8Array): Promise<void>;
  /** Stops the engine and frees its memory; whatever still waits for it is rejected. */
  close(): void;
}
