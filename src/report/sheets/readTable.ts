import { areaCount, nation } from '../../vocabulary/areas.ts';
import type { CellKey, Doubt, ReadFigure } from '../figure.ts';
import type { AreaTable } from './areaTable.ts';
import {
  figureKeyOf,
  firstCellsOf,
  ProvenSums,
  reasonOf,
  type ColumnReport,
} from './columnReport.ts';
import { speaksOfOthers } from './headingWords.ts';
import { onlyYearIn } from './headingYears.ts';
import { Inference } from './inference.ts';
import { placeOfCell, provenNoughts, type TotalRow } from './noughts.ts';
import { isPublishedRate, type SheetKey } from './sheetKey.ts';
import { sheetValue } from './sheetValue.ts';
import type { SummedCell } from './sumCheck.ts';
import { tableColumns } from './tableColumns.ts';
import { tableHeadings } from './tableHeadings.ts';
import { tableRows, type PlaceRow } from './tableRows.ts';
import { tableVariables, type Variable } from './tableVariables.ts';
import { addressOf, columnLetters, type Sheet } from './workbook.ts';

/** Why there is no figure in a cell: a dash that no sum proves to be nought, or any other mark. */
export type Mark = 'dash' | 'withheld';

/** Where a figure stands and what it is of. */
interface CellPlace {
  area: string;
  /** Year of the 31 March that ends the reporting year; `null` where the table does not say. */
  yearEnding: number | null;
  /** Sheet and address, as `Table 1!C7`. */
  address: string;
}

/** A figure of a table, or the mark that there is none, with its area and year. */
export interface TableCell extends CellPlace {
  key: CellKey;
  /** `null` where the figure is withheld or does not exist. */
  figure: ReadFigure | null;
  mark: Mark | null;
}

/** Residents aged 10 and over as a table prints them, rounded to a hundred. */
export interface TablePopulation extends CellPlace {
  value: number;
}

/** A doubt about the figures of an area, or about the whole table where the area is `null`. */
export interface TableDoubt extends Doubt {
  area: string | null;
}

/** What a table says and what of it is not understood. */
export interface TableReading {
  title: string;
  cells: TableCell[];
  populations: TablePopulation[];
  doubts: TableDoubt[];
  /** Rows of regions, as named. */
  skipped: string[];
  /** What became of each column. */
  columns: ColumnReport[];
  /** Rows that are not read, and whole tables, each with the reason. */
  unread: string[];
}

/** A column whose meaning was found. */
interface Settled {
  variable: Variable;
  key: SheetKey;
  /** Places of the dashes in it that are nought, by row of the grid. */
  noughts: ReadonlySet<number>;
}

class TableReader {
  readonly reading: TableReading;
  readonly #table: AreaTable;
  readonly #sheet: Sheet;
  readonly #year: number | null;

  constructor(table: AreaTable, sheet: Sheet, title: string, year: number | null) {
    this.reading = {
      title,
      cells: [],
      populations: [],
      doubts: [],
      skipped: [],
      columns: [],
      unread: [],
    };
    this.#table = table;
    this.#sheet = sheet;
    this.#year = year;
  }

  doubt(kind: Doubt['kind'], message: string, area: string | null): void {
    this.reading.doubts.push({ kind, message, figures: [], area });
  }

  addressAt(row: number, column: number): string {
    return this.#table.isTurned ? addressOf(column, row) : addressOf(row, column);
  }

  placeOf(variable: Variable): string {
    const { column } = variable.column;
    return this.#table.isTurned ? `row ${column + 1}` : columnLetters(column);
  }

  report(variable: Variable, key: ColumnReport['key'], how: string): void {
    const { column, labels, rows } = variable;
    this.reading.columns.push({
      address: this.addressAt(rows[0]?.row ?? this.#table.first, column.column),
      place: this.placeOf(variable),
      heading: [...column.headings, ...labels].join(' / '),
      firstCells: firstCellsOf(variable, this.#table.grid),
      key,
      how,
    });
  }

  readColumn({ variable, key, noughts }: Settled): void {
    for (const row of variable.rows) this.#readCell(row, variable, key, noughts.has(row.row));
  }

  #readCell(row: PlaceRow, { column, year }: Variable, key: SheetKey, isNought: boolean): void {
    const cell = this.#table.grid[row.row]?.[column.column];
    const read = sheetValue(cell);
    if (cell === undefined || read.kind === 'blank') return;
    const address = `${this.#sheet.name}!${this.addressAt(row.row, column.column)}`;
    const place = { area: row.area, yearEnding: row.year ?? year ?? this.#year, address };
    const isRate = isPublishedRate(key.measure);
    const value = isNought ? 0 : read.kind === 'number' ? (isRate ? read.shown : read.value) : null;
    const figureKey = figureKeyOf(key);
    if (value === null && read.kind !== 'text') {
      const mark = read.kind === 'dash' ? 'dash' : 'withheld';
      if (figureKey !== null)
        this.reading.cells.push({ ...place, key: figureKey, figure: null, mark });
      return;
    }
    if (value === null || (!isRate && !Number.isInteger(value))) {
      const message = `“${cell.text}” at ${address} is not a number that can stand there.`;
      this.doubt('unreadable', message, row.area);
      return;
    }
    if (figureKey === null) {
      this.reading.populations.push({ ...place, value });
      return;
    }
    const figure: ReadFigure = {
      ...figureKey,
      // A rate is the figure that is shown, a count the number itself.
      value,
      table: this.reading.title,
      row: row.wording,
      column: column.headings.join(' / '),
      wording: cell.text,
    };
    this.reading.cells.push({ ...place, key: figureKey, figure, mark: null });
  }
}

const cellAt = (table: AreaTable, row: number, column: number): SummedCell => {
  const read = sheetValue(table.grid[row]?.[column]);
  if (read.kind === 'number') return read.value;
  return read.kind === 'text' ? 'blank' : read.kind;
};

/** The rows of the areas and that of the nation, where all of them are there. */
const totalRowOf = (rows: readonly PlaceRow[]): TotalRow | undefined => {
  const row = rows.findIndex(({ area, year }) => area === nation.name && year === undefined);
  const parts = rows.flatMap(({ area }, place) => (area === nation.name ? [] : [place]));
  return row < 0 || parts.length !== areaCount ? undefined : { row, parts };
};

/** The dashes that are nought, in columns that share their rows and year. */
const settledColumns = (
  table: AreaTable,
  settled: readonly { variable: Variable; key: SheetKey }[],
  dashIsNought: boolean,
): Settled[] => {
  const all: Settled[] = [];
  const groups = new Map<string, { variable: Variable; key: SheetKey }[]>();
  for (const one of settled) {
    const id = `${one.variable.labels.join('|')}||${one.variable.year ?? ''}`;
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  for (const group of groups.values()) {
    const rows = group[0]?.variable.rows ?? [];
    const columns = group.map(({ variable, key }) => ({
      key,
      cells: rows.map(({ row }) => cellAt(table, row, variable.column.column)),
    }));
    const proven = provenNoughts(columns, totalRowOf(rows));
    for (const [column, { variable, key }] of group.entries()) {
      const isCount = figureKeyOf(key) !== null && !isPublishedRate(key.measure);
      const noughts = rows.flatMap(({ row }, place) => {
        const isDash = columns[column]?.cells[place] === 'dash';
        const isNought = isDash && (dashIsNought || proven.has(placeOfCell(column, place)));
        return isNought && isCount ? [row] : [];
      });
      all.push({ variable, key, noughts: new Set(noughts) });
    }
  }
  return all;
};

const howOf = (proof: 'words' | 'sums' | 'order', sum: string): string => {
  if (proof === 'sums') return sum === '' ? 'by sums' : `by its words and ${sum}`;
  if (proof === 'order') return 'by the columns on its sides';
  return sum === '' ? 'by its words' : `by its words and ${sum}`;
};

/** Finds out what the columns count, year by year, and reads those that are understood. */
const readColumns = (
  reader: TableReader,
  table: AreaTable,
  variables: readonly Variable[],
  dashIsNought: boolean,
): void => {
  const settled: { variable: Variable; key: SheetKey }[] = [];
  for (const year of new Set(variables.map((one) => one.year))) {
    const own = variables.filter((one) => one.year === year);
    const inference = new Inference(own);
    const proven = new ProvenSums(own, inference);
    for (const variable of own) {
      const found = inference.found.get(variable);
      if (found === undefined) {
        reader.report(variable, undefined, reasonOf(variable, inference));
        continue;
      }
      const sum = proven.describe(variable, (one) => reader.placeOf(one as Variable));
      reader.report(variable, figureKeyOf(found.key), howOf(found.proof, sum));
      settled.push({ variable, key: found.key });
    }
  }
  for (const one of settledColumns(table, settled, dashIsNought)) reader.readColumn(one);
};

/** What is known of a table from outside it. */
export interface TableContext {
  /** What else can name the year: titles of the sheet, the workbook, its file. */
  otherTitles: readonly string[];
  /** Whether a note of the workbook says that a dash stands for nought. */
  dashIsNought: boolean;
}

/** Reads one table by area. */
export const readTable = (
  table: AreaTable,
  sheet: Sheet,
  { otherTitles, dashIsNought }: TableContext,
): TableReading => {
  const headings = tableHeadings(table, sheet.grid);
  const titles = headings.titles.length > 0 ? headings.titles : [sheet.name];
  const year = [...titles, sheet.name, ...otherTitles].map(onlyYearIn).find((one) => one);
  const reader = new TableReader(table, sheet, titles[0] ?? sheet.name, year ?? null);
  const { reading } = reader;
  const others = titles.find(speaksOfOthers);
  if (others !== undefined) {
    reading.unread.push(`the whole table, because “${others}” counts other people`);
    return reading;
  }
  const columns = tableColumns(table, headings);
  const { rows, skipped, unknown, unclear } = tableRows(table, columns);
  reading.skipped.push(...skipped);
  for (const name of new Set(unknown)) {
    reading.unread.push(`“${name}”: none of the ${areaCount} areas`);
  }
  for (const name of new Set(unclear)) {
    const message = `${sheet.name}: “${name}” stands in several rows for one area; none of them was taken.`;
    reader.doubt('read_twice', message, null);
  }
  readColumns(
    reader,
    table,
    tableVariables(columns.figures, rows, titles, table.grid),
    dashIsNought,
  );
  return reading;
};
