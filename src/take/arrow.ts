import { arrowFile } from '../data/engine/arrowStream.ts';
import { takeColumns, type FileColumn, type FileRow } from './columns.ts';
import { selfDescription } from './selfDescription.ts';
import type { Origin } from './origin.ts';
import type { TakeRow } from './takeRow.ts';

/** A table as an Arrow file, which pandas and R call Feather, with what it is in its metadata. */
export const arrowOfTable = <Name extends string>(
  columns: readonly FileColumn<Name>[],
  rows: readonly FileRow<Name>[],
  origin: Origin,
): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    arrowFile(
      {
        columns: columns.map(({ name }) => name),
        kinds: Object.fromEntries(columns.map(({ name, kind }) => [name, kind])),
        rows: rows.map((row) => ({ ...row })),
      },
      new Map(Object.entries(selfDescription(origin))),
    ),
  );

/** Figures as an Arrow file: see `arrowOfTable`. */
export const arrowOf = (rows: readonly TakeRow[], origin: Origin): Uint8Array<ArrayBuffer> =>
  arrowOfTable(takeColumns, rows, origin);
