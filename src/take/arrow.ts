import { arrowFile } from '../data/engine/arrowStream.ts';
import { takeColumns } from './columns.ts';
import { selfDescription } from './selfDescription.ts';
import type { Origin } from './origin.ts';
import type { TakeRow } from './takeRow.ts';

const columns = takeColumns.map(({ name }) => name);
const kinds = Object.fromEntries(takeColumns.map(({ name, kind }) => [name, kind]));

/** Rows as an Arrow file, which pandas and R call Feather, with what it is in its metadata. */
export const arrowOf = (rows: readonly TakeRow[], origin: Origin): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    arrowFile(
      { columns, kinds, rows: rows.map((row) => ({ ...row })) },
      new Map(Object.entries(selfDescription(origin))),
    ),
  );
