import type { Table } from 'apache-arrow';

/** Anything that answers SQL as Arrow: the engine in the browser, or another one in a test. */
export interface Engine {
  /**
   * Runs a query, or several statements of which the last one answers.
   * @throws Error with the engine's own words and the place of the mistake
   */
  query(sql: string): Promise<Table>;
  /**
   * Makes a table of an Arrow stream.
   * @param stream the bytes of an Arrow IPC stream; they cannot be used again afterwards
   */
  insert(table: string, stream: Uint8Array): Promise<void>;
}
