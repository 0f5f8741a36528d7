import { areaCount } from '../../vocabulary/areas.ts';
import type { CellKey, Doubt, ReadFigure } from '../figure.ts';
import type { AreaTable } from './areaTable.ts';
import { columnMeanings, type MeantColumn } from './columnMeanings.ts';
import { speaksOfOthers } from './headingMeaning.ts';
import { onlyYearIn } from './headingYears.ts';
import { sheetValue } from './sheetValue.ts';
import { tableColumns, type FigureColumn } from './tableColumns.ts';
import { tableHeadings } from './tableHeadings.ts';
import { tableRows, type PlaceRow } from './tableRows.ts';
import { addressOf, columnLetters, type Sheet } from './workbook.ts';

/** A figure of a table, or the mark that there is none, with its area and year. */
export interface TableCell {
  area: string;
  /** Year of the 31 March that ends the reporting year; `null` where the table does not say. */
  yearEnding: number | null;
  key: CellKey;
  /** `null` where the figure is withheld or does not exist. */
  figure: ReadFigure | null;
  /** Sheet and address, as `Table 1!C7`. */
  address: string;
}

/** A doubt about the figures of an area, or about the whole table where the area is `null`. */
export interface TableDoubt extends Doubt {
  area: string | null;
}

/** What a table says and what of it is not understood. */
export interface TableReading {
  title: string;
  cells: TableCell[];
  doubts: TableDoubt[];
  /** Rows of regions, as named. */
  skipped: string[];
  /** Columns and rows that are not read, each with the reason. */
  unread: string[];
}

const nameOf = (table: AreaTable, { column, headings }: FigureColumn): string => {
  const place = table.isTurned ? `row ${column + 1}` : `column ${columnLetters(column)}`;
  return headings.length === 0 ? place : `${place}, “${headings.join(' / ')}”`;
};

const isRate = ({ measure }: CellKey): boolean => measure.includes('10_plus');

class TableReader {
  readonly reading: TableReading;
  readonly #table: AreaTable;
  readonly #sheet: Sheet;
  readonly #year: number | null;

  constructor(table: AreaTable, sheet: Sheet, title: string, year: number | null) {
    this.reading = { title, cells: [], doubts: [], skipped: [], unread: [] };
    this.#table = table;
    this.#sheet = sheet;
    this.#year = year;
  }

  noteUnread(what: string): void {
    if (!this.reading.unread.includes(what)) this.reading.unread.push(what);
  }

  doubt(kind: Doubt['kind'], message: string, area: string | null): void {
    this.reading.doubts.push({ kind, message, figures: [], area });
  }

  readCell(row: PlaceRow, { column, key, year }: MeantColumn): void {
    const cell = this.#table.grid[row.row]?.[column.column];
    const value = sheetValue(cell);
    if (cell === undefined || value.kind === 'blank') return;
    const places = [row.row, column.column] as const;
    const [down, right] = this.#table.isTurned ? [places[1], places[0]] : places;
    const address = `${this.#sheet.name}!${addressOf(down, right)}`;
    const place = { area: row.area, yearEnding: year ?? this.#year, key, address };
    if (value.kind === 'withheld') {
      this.reading.cells.push({ ...place, figure: null });
      return;
    }
    if (value.kind === 'text' || (!isRate(key) && !Number.isInteger(value.value))) {
      const message = `“${cell.text}” at ${address} is not a number that can stand there.`;
      this.doubt('unreadable', message, row.area);
      return;
    }
    const figure: ReadFigure = {
      ...key,
      // A rate is the figure that is shown, a count the number itself.
      value: isRate(key) ? value.shown : value.value,
      table: this.reading.title,
      row: row.wording,
      column: column.headings.join(' / '),
      wording: cell.text,
    };
    this.reading.cells.push({ ...place, figure });
  }
}

/**
 * Reads one table by area.
 *
 * @param otherTitles what else can name the year: titles of the sheet, the workbook, its file
 */
export const readTable = (
  table: AreaTable,
  sheet: Sheet,
  otherTitles: readonly string[],
): TableReading => {
  const headings = tableHeadings(table, sheet.grid);
  const titles = headings.titles.length > 0 ? headings.titles : [sheet.name];
  const year = [...titles, sheet.name, ...otherTitles].map(onlyYearIn).find((one) => one);
  const reader = new TableReader(table, sheet, titles[0] ?? sheet.name, year ?? null);
  const { reading } = reader;
  const others = titles.find(speaksOfOthers);
  if (others !== undefined) {
    reader.noteUnread(`the whole table, because “${others}” counts other people`);
    return reading;
  }
  const columns = tableColumns(table, headings);
  const { rows, skipped, unknown, unclear } = tableRows(table, columns);
  reading.skipped.push(...skipped);
  for (const name of unknown) reader.noteUnread(`“${name}”: none of the ${areaCount} areas`);
  for (const name of new Set(unclear)) {
    const message = `${sheet.name}: “${name}” stands in several rows for one area; none of them was taken.`;
    reader.doubt('read_twice', message, null);
  }
  const known = new Map<string, MeantColumn[]>();
  for (const row of rows) {
    const id = row.labels.join('|');
    let meant = known.get(id);
    if (meant === undefined) {
      const { read, unread } = columnMeanings(columns.figures, row.labels, titles);
      for (const { column, reason } of unread) {
        reader.noteUnread(`${nameOf(table, column)}: ${reason}`);
      }
      known.set(id, (meant = read));
    }
    for (const column of meant) reader.readCell(row, column);
  }
  return reading;
};
