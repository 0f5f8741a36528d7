import { parquetMetadata, parquetReadObjects, type ParquetType } from 'hyparquet';
import { ParquetError } from './parquetError.ts';
import { sealHolds } from './seal.ts';

/** One cell as the published files hold them; whole numbers of 64 bits become plain numbers. */
export type Cell = string | number | boolean | null;

/** What kind of value a column holds. */
export type CellKind = 'text' | 'integer' | 'number' | 'boolean';

/** A table: its columns with their kinds, and its rows in the order of the file. */
export interface ParquetTable {
  columns: string[];
  kinds: Record<string, CellKind>;
  rows: Record<string, Cell>[];
}

const reload = 'Reload the page; if it stays so, the published data are damaged: please report it.';

const kindOfType: Partial<Record<ParquetType, CellKind>> = {
  BOOLEAN: 'boolean',
  INT32: 'integer',
  INT64: 'integer',
  DOUBLE: 'number',
  FLOAT: 'number',
  BYTE_ARRAY: 'text',
};

function cellOf(value: unknown, file: string): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw new ParquetError(file, 'holds a kind of value that is not known here', reload);
}

/**
 * Reads a whole Parquet file.
 * @param columns the columns that must be there; further ones are read too
 * @throws ParquetError if the bytes are not those that were sealed, no whole Parquet file, or a
 *   column is missing
 */
export async function readRows(
  file: string,
  bytes: ArrayBuffer,
  columns: readonly string[],
): Promise<ParquetTable> {
  try {
    if (sealHolds(new Uint8Array(bytes)) === false) throw new RangeError('the seal is broken');
    const metadata = parquetMetadata(bytes);
    const held = metadata.schema.slice(1).map(({ name }) => name);
    const missing = columns.filter((column) => !held.includes(column));
    if (missing.length > 0) {
      throw new ParquetError(file, `has no column ${missing.join(', ')}`, reload);
    }
    const length = Number(metadata.num_rows);
    const cells = new Map<string, Cell[]>();
    // One column after the other: read at once, the second of two broken ones would fail with
    // nobody listening.
    for (const column of held) {
      const read = await parquetReadObjects({ file: bytes, metadata, columns: [column] });
      if (read.length !== length) {
        throw new ParquetError(file, 'ends before its last row', reload);
      }
      cells.set(
        column,
        read.map((row) => cellOf(row[column], file)),
      );
    }
    return {
      columns: held,
      kinds: Object.fromEntries(
        metadata.schema
          .slice(1)
          .map(({ name, type }) => [name, (type && kindOfType[type]) ?? 'text'] as const),
      ),
      rows: Array.from({ length }, (_, place) =>
        Object.fromEntries(held.map((column) => [column, cells.get(column)?.[place] ?? null])),
      ),
    };
  } catch (error) {
    if (error instanceof ParquetError) throw error;
    throw new ParquetError(file, 'is broken or cut short', reload, { cause: error });
  }
}
