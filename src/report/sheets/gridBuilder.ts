import { limits, tooLarge } from '../limits.ts';
import type { Grid, SheetCell } from './workbook.ts';

/** A range of merged cells, first and last row and column included. */
export interface Merge {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Puts the cells of a sheet into a grid, within limits. */
export class GridBuilder {
  readonly #rows: (SheetCell | undefined)[][] = [];
  #cells = 0;

  /** Sets a cell; a blank text is no cell. */
  set(row: number, column: number, text: string, value: number | null): void {
    if (text === '') return;
    this.#put(row, column, { text, value, row, column, rows: 1, columns: 1 });
  }

  /** Lets the first cell of a range stand in all of it; of a blank one nothing is left to do. */
  merge({ row, column, rows, columns }: Merge): void {
    const first = this.#rows[row]?.[column];
    if (first === undefined) return;
    const cell = { ...first, rows, columns };
    for (let down = 0; down < rows; down += 1) {
      for (let right = 0; right < columns; right += 1) this.#put(row + down, column + right, cell);
    }
  }

  /** The grid, its rows filled up. */
  grid(): Grid {
    return Array.from(this.#rows, (row) => Array.from(row ?? []));
  }

  #put(row: number, column: number, cell: SheetCell): void {
    if (row >= limits.sheetRows) throw tooLarge(`a sheet of more than ${limits.sheetRows} rows`);
    if (column >= limits.sheetColumns) {
      throw tooLarge(`a sheet of more than ${limits.sheetColumns} columns`);
    }
    this.#cells += 1;
    if (this.#cells > limits.sheetCells) throw tooLarge('a sheet of too many cells');
    (this.#rows[row] ??= [])[column] = cell;
  }
}
