import { csvFormatRow } from 'd3-dsv';
import type { Cell, CellKind } from '../data/parquet/readRows.ts';
import { takeColumns, type FileColumn, type FileRow } from './columns.ts';
import { guardFormula } from './formulaGuard.ts';
import type { TakeRow } from './takeRow.ts';

const lineEnd = '\r\n';
const byteOrderMark = '\ufeff';

/** How a CSV is written. */
export interface CsvOptions {
  /** Begins with a byte order mark, which tells Excel that the file is UTF-8. */
  byteOrderMark?: boolean;
}

function cellText(cell: Cell, kind: CellKind): string {
  if (cell === null) return '';
  return kind === 'text' ? guardFormula(String(cell)) : String(cell);
}

/**
 * A table as CSV by RFC 4180 in UTF-8: a header with the names of the columns, lines that end with
 * carriage return and line feed, quotes where needed. An empty cell means nothing is there. Numbers
 * are written with as many digits as bring the very same number back. Texts that start like a
 * formula have an apostrophe in front: see formulaGuard.ts.
 */
export function csvOfTable<Name extends string>(
  columns: readonly FileColumn<Name>[],
  rows: readonly FileRow<Name>[],
  options: CsvOptions = {},
): Uint8Array<ArrayBuffer> {
  const lines = [
    csvFormatRow(columns.map(({ name }) => guardFormula(name))),
    ...rows.map((row) => csvFormatRow(columns.map(({ name, kind }) => cellText(row[name], kind)))),
  ];
  const start = options.byteOrderMark ? byteOrderMark : '';
  return new TextEncoder().encode(start + lines.map((line) => line + lineEnd).join(''));
}

/** Figures as CSV: see `csvOfTable`. */
export const csvOf = (
  rows: readonly TakeRow[],
  options: CsvOptions = {},
): Uint8Array<ArrayBuffer> => csvOfTable(takeColumns, rows, options);
