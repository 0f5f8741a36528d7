import { rangeRef, writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import type { Measure } from '../vocabulary/measure.ts';
import type { Cell } from '../data/parquet/readRows.ts';
import { takeColumns, type FileColumn, type FileRow } from './columns.ts';
import { notesOf, type Note } from './notes.ts';
import { publisher, type Origin } from './origin.ts';
import type { TakeRow } from './takeRow.ts';

/** A spreadsheet refuses a file with a longer text in a cell. */
const longestText = 32_767;
const noteWidths = { topic: 12, term: 40, text: 110 } as const satisfies Record<keyof Note, number>;
const bold = { font: { bold: true } };

const shortened = (text: string): string =>
  text.length <= longestText
    ? text
    : `${text.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, '')}…`;

/**
 * A text as the format writes it. _x0009_ stands for a character that XML has no place for, so in
 * a text that already looks like that the underscore is written so; the library leaves both to us.
 */
const forCell = (text: string): string =>
  shortened(text)
    .replace(/_(?=x[0-9A-Fa-f]{4})/g, '_x005F_')
    .replaceAll('\ufffe', '_xFFFE_')
    .replaceAll('\uffff', '_xFFFF_');

const valueOfCell = (cell: Cell): CellValue => (typeof cell === 'string' ? forCell(cell) : cell);

/** A sheet with a header that stays in view and a filter on every column. */
function sheetOf(
  name: string,
  columns: readonly { name: string; width: number }[],
  rows: readonly (readonly Cell[])[],
): WriteSheet {
  const header = columns.map((column) => forCell(column.name));
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [header, ...rows.map((row) => row.map(valueOfCell))],
    cells: new Map(header.map((_, place) => [`0,${place}`, { style: bold }])),
    freezePane: { rows: 1 },
    autoFilter: { range: rangeRef(0, 0, rows.length, columns.length - 1) },
  };
}

/**
 * A table as a workbook of two sheets: Data, with real numbers, and Notes. No cell is a formula:
 * every text is stored as a text, whatever it starts with.
 */
export async function xlsxOfTable<Name extends string>(
  columns: readonly FileColumn<Name>[],
  rows: readonly FileRow<Name>[],
  notes: readonly Note[],
  origin: Origin,
): Promise<Uint8Array<ArrayBuffer>> {
  const written = new Date(`${origin.accessed ?? origin.release.date}T00:00:00Z`);
  const noteColumns = ['topic', 'term', 'text'] as const;
  return new Uint8Array(
    await writeXlsx({
      properties: {
        title: forCell(origin.title),
        creator: publisher,
        created: written,
        modified: written,
      },
      sheets: [
        sheetOf(
          'Data',
          columns,
          rows.map((row) => columns.map(({ name }) => row[name])),
        ),
        sheetOf(
          'Notes',
          noteColumns.map((name) => ({ name, width: noteWidths[name] })),
          notes.map((note) => noteColumns.map((name) => note[name])),
        ),
      ],
    }),
  );
}

/**
 * Figures as a workbook, with definitions, sources and caveats in its notes: see `xlsxOfTable`.
 * @param measures those that the rows are of
 */
export const xlsxOf = (
  rows: readonly TakeRow[],
  measures: readonly Measure[],
  origin: Origin,
): Promise<Uint8Array<ArrayBuffer>> =>
  xlsxOfTable(takeColumns, rows, notesOf(rows, measures, origin), origin);
