import type { Measure } from '../vocabulary/measure.ts';
import { citationInWords } from './citation.ts';
import { takeColumns } from './columns.ts';
import { notesOf } from './notes.ts';
import { licence, type Origin } from './origin.ts';
import type { TakeRow } from './takeRow.ts';

/**
 * Rows as JSON in UTF-8: what the file is, its columns, its notes, and every row as an object on a
 * line of its own. Numbers are numbers; `null` means nothing is there.
 * @param measures those that the rows are of
 */
export function jsonOf(
  rows: readonly TakeRow[],
  measures: readonly Measure[],
  origin: Origin,
): Uint8Array<ArrayBuffer> {
  const head = JSON.stringify(
    {
      title: origin.title,
      address: origin.address,
      release: origin.release,
      accessed: origin.accessed,
      citation: citationInWords(origin),
      licence,
      columns: takeColumns.map(({ name, kind, description }) => ({ name, kind, description })),
      notes: notesOf(rows, measures, origin),
    },
    null,
    1,
  );
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  const open = head.slice(0, head.lastIndexOf('\n'));
  return new TextEncoder().encode(`${open},\n "rows": [\n${lines}\n]}\n`);
}
