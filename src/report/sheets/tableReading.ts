import type { CellKey, Doubt, ReadFigure } from '../figure.ts';
import type { AreaTable } from './areaTable.ts';
import { firstCellsOf, type ColumnReport } from './columnReport.ts';
import { isFigureKey, isPublishedRate, type SheetKey } from './sheetKey.ts';
import { sheetValue } from './sheetValue.ts';
import type { PlaceRow } from './tableRows.ts';
import type { Variable } from './tableVariables.ts';
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
export interface Settled {
  variable: Variable;
  key: SheetKey;
  /** Rows of the grid in which it has a dash that is nought. */
  noughts: ReadonlySet<number>;
}

/** Gathers what a table says, with the address of every figure. */
export class TableReader {
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

  /** Takes a figure of a row that is of the nation under another key than its column says. */
  readSecurity(row: PlaceRow, variable: Variable, key: CellKey, value: number): void {
    const { column, headings } = variable.column;
    const { yearEnding, address } = this.#placeOfCell(row, variable);
    const figure: ReadFigure = {
      ...key,
      value,
      table: this.reading.title,
      row: row.wording,
      column: headings.join(' / '),
      wording: this.#table.grid[row.row]?.[column]?.text ?? '',
    };
    this.reading.cells.push({ area: row.area, yearEnding, address, key, figure, mark: null });
  }

  #placeOfCell(row: PlaceRow, { column, year }: Variable): CellPlace {
    const address = `${this.#sheet.name}!${this.addressAt(row.row, column.column)}`;
    return { area: row.area, yearEnding: row.year ?? year ?? this.#year, address };
  }

  readColumn({ variable, key, noughts }: Settled): void {
    for (const row of variable.rows) this.#readCell(row, variable, key, noughts.has(row.row));
  }

  #readCell(row: PlaceRow, variable: Variable, key: SheetKey, isNought: boolean): void {
    const { column } = variable;
    const cell = this.#table.grid[row.row]?.[column.column];
    const read = sheetValue(cell);
    if (cell === undefined || read.kind === 'blank') return;
    const place = this.#placeOfCell(row, variable);
    const isRate = isPublishedRate(key.measure);
    const value = isNought ? 0 : read.kind === 'number' ? (isRate ? read.shown : read.value) : null;
    const figureKey = isFigureKey(key) ? key : null;
    if (value === null && read.kind !== 'text') {
      const mark = read.kind === 'dash' ? 'dash' : 'withheld';
      if (figureKey !== null)
        this.reading.cells.push({ ...place, key: figureKey, figure: null, mark });
      return;
    }
    if (value === null || (!isRate && !Number.isInteger(value))) {
      const message = `“${cell.text}” at ${place.address} is not a number that can stand there.`;
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
