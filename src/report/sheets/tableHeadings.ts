import { isCount, type AreaTable } from './areaTable.ts';
import type { Grid, SheetCell } from './workbook.ts';

/** The headings of a table. */
export interface TableHeadings {
  /** Texts above each column, from top to bottom. */
  columns: ReadonlyMap<number, string[]>;
  /** Texts that stand above the whole table, the nearest first. */
  titles: string[];
}

const noteStart = /^(notes?\b|sources?\b|\d{1,2}[.)]|[[(*†])/i;

/** Texts of a row that begin in it, each once. */
const textsOf = (row: readonly (SheetCell | undefined)[]): SheetCell[] => [
  ...new Set(row.filter((cell) => cell !== undefined)),
];

/** The lone texts of the rows above a row, the nearest first, up to a row with figures. */
const titlesAbove = (grid: Grid, row: number): string[] => {
  const titles: string[] = [];
  for (let above = row - 1; above >= 0; above -= 1) {
    const cells = grid[above] ?? [];
    if (cells.some((_, column) => isCount(grid, above, column))) break;
    const [only, more] = textsOf(cells);
    if (only === undefined || more !== undefined || noteStart.test(only.text)) continue;
    if (!titles.includes(only.text)) titles.push(only.text);
  }
  return titles;
};

interface HeadingRow {
  row: number;
  /** The cells that head columns, by column. */
  cells: Map<number, SheetCell>;
}

const headingRowsOf = (table: AreaTable): HeadingRow[] => {
  const { grid, axis, top, first, right, isTurned } = table;
  const rows: HeadingRow[] = [];
  for (let row = first - 1; row >= top; row -= 1) {
    const cells = new Map<number, SheetCell>();
    for (let column = axis + 1; column < right; column += 1) {
      const cell = grid[row]?.[column];
      // What begins at the left of the table is a title that runs across it.
      if (cell !== undefined && cell.column > axis) cells.set(column, cell);
    }
    const distinct = new Set(cells.values());
    const [only] = distinct;
    const isAlone =
      distinct.size === 1 && only?.columns === 1 && textsOf(grid[row] ?? []).length === 1;
    const isTitle = isAlone && rows.length > 0 && !isTurned;
    if (cells.size > 0 && !isTitle) rows.unshift({ row, cells });
  }
  return rows;
};

/**
 * Fills a heading row whose groups are not merged: a heading goes on to the right over columns
 * that have headings further down. The last group is no wider than the widest before it, because
 * a total may stand behind it.
 */
const spread = (heading: HeadingRow, below: readonly HeadingRow[], right: number): void => {
  if ([...heading.cells.values()].some((cell) => cell.columns > 1)) return;
  const starts = [...heading.cells.keys()].sort((a, b) => a - b);
  const hasOwn = (column: number): boolean => below.some(({ cells }) => cells.has(column));
  let widest = 0;
  for (const [place, start] of starts.entries()) {
    const cell = heading.cells.get(start);
    const isLast = place === starts.length - 1;
    const end =
      isLast && widest > 0 ? Math.min(start + widest, right) : (starts[place + 1] ?? right);
    let column = start + 1;
    while (cell !== undefined && column < end && hasOwn(start) && hasOwn(column)) {
      heading.cells.set(column, cell);
      column += 1;
    }
    widest = Math.max(widest, column - start);
  }
};

/** The headings above the columns of a table and its titles. */
export const tableHeadings = (table: AreaTable, sheet: Grid): TableHeadings => {
  const rows = headingRowsOf(table);
  for (const [place, row] of rows.entries()) spread(row, rows.slice(place + 1), table.right);
  const columns = new Map<number, string[]>();
  for (let column = table.axis + 1; column < table.right; column += 1) {
    const cells = rows.flatMap(({ cells: own }) => own.get(column) ?? []);
    columns.set(
      column,
      [...new Set(cells)].map((cell) => cell.text),
    );
  }
  const titled = table.isTurned ? table.axis : (rows[0]?.row ?? table.first);
  const lowest = table.isTurned ? [] : titlesBetween(table, rows);
  return { columns, titles: [...lowest, ...titlesAbove(sheet, titled)] };
};

/** Lone texts between the heading rows, which speak for the whole table as well. */
const titlesBetween = ({ grid, first }: AreaTable, rows: readonly HeadingRow[]): string[] => {
  const top = rows[0]?.row ?? first;
  const used = new Set(rows.map(({ row }) => row));
  const titles: string[] = [];
  for (let row = first - 1; row > top; row -= 1) {
    const [only, more] = textsOf(grid[row] ?? []);
    if (!used.has(row) && only !== undefined && more === undefined) titles.push(only.text);
  }
  return titles;
};
