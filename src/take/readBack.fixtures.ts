import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Cell } from '../data/parquet/readRows.ts';
import { takeColumns } from './columns.ts';

// The client drops a byte order mark at the start of a text, so every text comes behind a letter.
const letter = 'x';
const selected = takeColumns
  .map(({ name, kind }) =>
    kind === 'text' ? `'${letter}' || "${name}" AS "${name}"` : `"${name}"`,
  )
  .join(', ');

const plain = (cell: unknown): Cell =>
  typeof cell === 'string' ? cell.slice(letter.length) : (cell as Cell);

const types = takeColumns
  .map(
    ({ name, kind }) =>
      `'${name}': '${{ text: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE' }[kind]}'`,
  )
  .join(', ');
/** How native DuckDB reads a CSV by RFC 4180 and nothing else. */
export const readCsv = `read_csv(FILE, header = true, delim = ',', quote = '"', escape = '"', auto_detect = false, new_line = '\\r\\n', parallel = false, columns = {${types}})`;

/** Native DuckDB as a reader that shares no code with the writers. */
export interface NativeReader {
  /**
   * The rows of a file.
   * @param from how SQL reads the file, with FILE where its path goes
   */
  rowsOf: (bytes: Uint8Array, from: string) => Promise<Record<string, Cell>[]>;
  close: () => void;
}

export async function openNativeReader(): Promise<NativeReader> {
  const connection: DuckDBConnection = await (await DuckDBInstance.create()).connect();
  const folder = mkdtempSync(join(tmpdir(), 'take-'));
  let files = 0;
  return {
    rowsOf: async (bytes, from) => {
      // DuckDB remembers what it read under a name.
      files += 1;
      const file = join(folder, `file-${files}`);
      writeFileSync(file, bytes);
      const answer = await connection.runAndReadAll(
        `SELECT ${selected} FROM ${from.replace('FILE', `'${file}'`)}`,
      );
      return answer
        .getRowObjects()
        .map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plain(cell)])),
        );
    },
    close: () => {
      connection.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
