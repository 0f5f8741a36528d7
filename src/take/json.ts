import type { Measure } from '../vocabulary/measure.ts';
import { citationInWords } from './citation.ts';
import { takeColumns, type FileColumn, type FileRow } from './columns.ts';
import { notesOf, type Note } from './notes.ts';
import { licence, type Origin } from './origin.ts';
import type { TakeRow } from './takeRow.ts';

/** How JSON holds a row: as an object by the names of the columns, or as an array in their order. */
export type JsonLayout = 'objects' | 'arrays';

/**
 * A table as JSON in UTF-8: what the file is, its columns, its notes, and every row on a line of
 * its own. Numbers are numbers; `null` means nothing is there.
 * @param layout arrays take half the room, which very many rows need
 */
export function jsonOfTable<Name extends string>(
  columns: readonly FileColumn<Name>[],
  rows: readonly FileRow<Name>[],
  notes: readonly Note[],
  origin: Origin,
  layout: JsonLayout = 'objects',
): Uint8Array<ArrayBuffer> {
  const head = JSON.stringify(
    {
      title: origin.title,
      address: origin.address,
      release: origin.release,
      accessed: origin.accessed,
      citation: citationInWords(origin),
      licence,
      layout,
      columns: columns.map(({ name, kind, description }) => ({ name, kind, description })),
      notes,
    },
    null,
    1,
  );
  const lines = rows
    .map((row) => JSON.stringify(layout === 'arrays' ? columns.map(({ name }) => row[name]) : row))
    .join(',\n');
  const open = head.slice(0, head.lastIndexOf('\n'));
  return new TextEncoder().encode(`${open},\n "rows": [\n${lines}\n]}\n`);
}

/**
 * Figures as JSON: see `jsonOfTable`.
 * @param measures those that the rows are of
 */
export const jsonOf = (
  rows: readonly TakeRow[],
  measures: readonly Measure[],
  origin: Origin,
  layout: JsonLayout = 'objects',
): Uint8Array<ArrayBuffer> =>
  jsonOfTable(takeColumns, rows, notesOf(rows, measures, origin), origin, layout);
