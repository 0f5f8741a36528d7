import { parquetWriteBuffer } from 'hyparquet-writer';
import type { CellKind } from '../data/parquet/readRows.ts';
import { takeColumns, type FileColumn, type FileRow } from './columns.ts';
import type { Origin } from './origin.ts';
import { selfDescription } from './selfDescription.ts';
import type { TakeRow } from './takeRow.ts';

const types = {
  text: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const satisfies Record<CellKind, string>;

/** A table as a Parquet file, with what it is in its metadata. */
export const parquetOfTable = <Name extends string>(
  columns: readonly FileColumn<Name>[],
  rows: readonly FileRow<Name>[],
  origin: Origin,
): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, kind, always }) => ({
        name,
        type: types[kind],
        nullable: !always,
        data: rows.map((row) => row[name]),
      })),
      kvMetadata: Object.entries(selfDescription(origin)).map(([key, value]) => ({ key, value })),
      createdBy: 'MAPPA compared',
    }),
  );

/** Figures as a Parquet file: see `parquetOfTable`. */
export const parquetOf = (rows: readonly TakeRow[], origin: Origin): Uint8Array<ArrayBuffer> =>
  parquetOfTable(takeColumns, rows, origin);
