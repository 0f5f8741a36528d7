/** The spreadsheet formats that are read. */
export type SpreadsheetFormat = 'xlsx' | 'ods' | 'xls';

/** A cell of a spreadsheet; a merged cell stands in every place that it covers. */
export interface SheetCell {
  /** What the cell shows. Raised footnote marks stand in square brackets, as `Kent[2]`. */
  text: string;
  /** The number behind what is shown; `null` in a cell of text, a date or a percentage. */
  value: number | null;
  /** Row and column of the cell, or of the first cell of a merged range; counted from 0. */
  row: number;
  column: number;
  /** Rows and columns that it covers. */
  rows: number;
  columns: number;
}

/** Cells by row and column; places without a cell are blank. */
export type Grid = readonly (readonly (SheetCell | undefined)[])[];

/** One sheet of a workbook. */
export interface Sheet {
  name: string;
  grid: Grid;
}

/** A spreadsheet as every format is unpacked to. */
export interface Workbook {
  format: SpreadsheetFormat;
  /** Title in the document's properties; empty if there is none. */
  title: string;
  sheets: Sheet[];
  /** Names of sheets that are hidden; they are not read. */
  hidden: string[];
}

/** How many columns the widest row has. */
export const widthOf = (grid: Grid): number =>
  grid.reduce((most, row) => Math.max(most, row.length), 0);

/** The text of a place, empty where it is blank. */
export const textAt = (grid: Grid, row: number, column: number): string =>
  grid[row]?.[column]?.text ?? '';

/** The grid with its rows as columns. */
export const transpose = (grid: Grid): Grid => {
  const turned = new Map<SheetCell, SheetCell>();
  const turn = (cell: SheetCell | undefined): SheetCell | undefined => {
    if (cell === undefined) return undefined;
    const known = turned.get(cell);
    if (known !== undefined) return known;
    const { text, value, row, column, rows, columns } = cell;
    const other = { text, value, row: column, column: row, rows: columns, columns: rows };
    turned.set(cell, other);
    return other;
  };
  return Array.from({ length: widthOf(grid) }, (_, column) => grid.map((row) => turn(row[column])));
};

const letters = 26;
const firstLetter = 'A'.charCodeAt(0);

/** The letters of a column, as `AB` for 27. */
export const columnLetters = (column: number): string => {
  const last = String.fromCharCode(firstLetter + (column % letters));
  return column < letters ? last : columnLetters(Math.floor(column / letters) - 1) + last;
};

/** The address of a cell as spreadsheets write it, such as `B7`. */
export const addressOf = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;
