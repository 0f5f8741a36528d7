import { parquetWriteBuffer } from 'hyparquet-writer';
import { takeColumns, type TakeColumn } from './columns.ts';
import type { Origin } from './origin.ts';
import { selfDescription } from './selfDescription.ts';
import type { TakeRow } from './takeRow.ts';

const types = { text: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const satisfies Record<
  TakeColumn['kind'],
  string
>;

/** Rows as a Parquet file, with what it is in its metadata. */
export const parquetOf = (rows: readonly TakeRow[], origin: Origin): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: takeColumns.map(({ name, kind, always }) => ({
        name,
        type: types[kind],
        nullable: !always,
        data: rows.map((row) => row[name]),
      })),
      kvMetadata: Object.entries(selfDescription(origin)).map(([key, value]) => ({ key, value })),
      createdBy: 'MAPPA compared',
    }),
  );
