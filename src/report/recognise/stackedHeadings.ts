import type { Cell, Row } from '../document.ts';
import { meaningOf } from '../vocabulary/meaning.ts';

/** Words that reach a little into the next column do not stand over it. */
const leastShare = 0.25;

const overlaps = (a: Cell, b: Cell): boolean => {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared > leastShare * Math.min(a.to - a.from, b.to - b.from);
};

/** Whether a cell spans several cells of another row that stand side by side. */
const isSpanner = (cell: Cell, rows: readonly Row[]): boolean =>
  rows.some((row) => row.cells.filter((one) => one !== cell && overlaps(one, cell)).length > 1);

/** The parts of a heading from top to bottom as one cell. */
const joined = (parts: readonly Cell[], spanners: readonly Cell[]): Cell => {
  const own = parts.length > 0 ? parts : spanners;
  return {
    text: [...spanners, ...parts].map((part) => part.text).join(' '),
    from: Math.min(...own.map((part) => part.from)),
    to: Math.max(...own.map((part) => part.to)),
  };
};

/** Cells that stand one below another, gathered to columns from left to right. */
const columnsOf = (rows: readonly Row[]): Cell[] => {
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.text.trim() !== ''));
  const spanners = cells.filter((cell) => isSpanner(cell, rows));
  const columns: Cell[][] = [];
  for (const cell of cells.filter((one) => !spanners.includes(one))) {
    const own = columns.filter((column) => column.some((one) => overlaps(one, cell)));
    const [first] = own;
    if (first === undefined) columns.push([cell]);
    else first.push(cell);
  }
  return columns
    .map((column) =>
      joined(
        column,
        spanners.filter((spanner) => column.some((cell) => overlaps(cell, spanner))),
      ),
    )
    .sort((a, b) => a.from - b.from);
};

const saysColumn = (cell: Cell): boolean => meaningOf(cell.text).axis !== undefined;

/** How many columns are known when the rows are read one after the other, each by itself. */
const knownByRows = (rows: readonly Row[]): number => {
  let said = new Set<string>();
  for (const { cells } of rows) {
    const own = cells.flatMap(({ text }) => meaningOf(text).axis ?? []);
    const isHeader = own.some((axis) => !('total' in axis));
    if (!isHeader && (said.size === 0 || own.length === 0)) continue;
    const axes = own.map((axis) => JSON.stringify(axis));
    // A row that says a column again begins the headings anew.
    said = new Set(axes.some((axis) => said.has(axis)) ? axes : [...said, ...axes]);
  }
  return said.size;
};

/** Headings with fewer known columns are not worth a second look. */
const fewestColumns = 2;
/** No table has more cells above its figures; what has is no table, and would take too long. */
const mostCells = 300;

/** Rows `from` to `to` of those above the figures, put together to headings of columns. */
export interface StackedHeadings {
  from: number;
  to: number;
  headings: Cell[];
}

/**
 * Headings of columns that run over several rows, as `Category 2:` above `Violent offenders` or
 * `Category` over `1: Registered sex offenders`, each put together to one cell. Rows above and
 * below the headings, such as a title, are left as they are: of all rows that can be put together,
 * those are under which most columns are known.
 *
 * @param rows the rows without figures that stand above the figures of a table
 * @returns `undefined` if putting together does not make more columns known than the rows do by
 *   themselves
 */
export const stackedHeadings = (rows: readonly Row[]): StackedHeadings | undefined => {
  if (rows.reduce((sum, row) => sum + row.cells.length, 0) > mostCells) return undefined;
  let best: (StackedHeadings & { known: number }) | undefined;
  for (let to = rows.length; to > 1; to -= 1) {
    for (let from = 0; from < to - 1; from += 1) {
      const headings = columnsOf(rows.slice(from, to));
      const known = headings.filter(saysColumn).length;
      if (known >= fewestColumns && known > (best?.known ?? 0)) {
        best = { from, to, headings, known };
      }
    }
  }
  if (best === undefined || best.known <= knownByRows(rows)) return undefined;
  return { from: best.from, to: best.to, headings: best.headings };
};
