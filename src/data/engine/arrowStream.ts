import { Bool, Float64, Int32, Table, tableToIPC, Utf8, vectorFromArray, type DataType } from 'apache-arrow';
import type { CellKind, ParquetTable } from '../parquet/readRows.ts';

const arrowTypes: Record<CellKind, () => DataType> = {
  integer: () => new Int32(),
  number: () => new Float64(),
  text: () => new Utf8(),
  boolean: () => new Bool(),
};

/** A table as the bytes of an Arrow stream, with the types of its columns kept. */
export function arrowStream({ columns, kinds, rows }: ParquetTable): Uint8Array {
  const vectors = Object.fromEntries(
    columns.map((column) => [
      column,
      vectorFromArray(
        rows.map((row) => row[column] ?? null),
        arrowTypes[kinds[column] ?? 'text'](),
      ),
    ]),
  );
  return tableToIPC(new Table(vectors), 'stream');
}
