import type { Measure } from '../vocabulary/measure.ts';
import { citationInWords } from './citation.ts';
import { takeColumns } from './columns.ts';
import { notesOf } from './notes.ts';
import { licence, type Origin } from './origin.ts';
import type { TakeRow } from './takeRow.ts';

/** How JSON holds a row: as an object by the names of the columns, or as an array in their order. */
export type JsonLayout = 'objects' | 'arrays';

/**
 * Rows as JSON in UTF-8: what the file is, its columns, its notes, and every row on a line of its
 * own. Numbers are numbers; `null` means nothing is there.
 * @param measures those that the rows are of
 * @param layout arrays take half the room, which very many rows need
 */
export function jsonOf(
  rows: readonly TakeRow[],
  measures: readonly Measure[],
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
      columns: takeColumns.map(({ name, kind, description }) => ({ name, kind, description })),
      notes: notesOf(rows, measures, origin),
    },
    null,
    1,
  );
  const lines = rows
    .map((row) =>
      JSON.stringify(layout === 'arrays' ? takeColumns.map(({ name }) => row[name]) : row),
    )
    .join(',\n');
  const open = head.slice(0, head.lastIndexOf('\n'));
  return new TextEncoder().encode(`${open},\n "rows": [\n${lines}\n]}\n`);
}
