import type { Category } from '../../vocabulary/categories.ts';
import type { FigureMeasureId } from '../../vocabulary/figureMeasures.ts';
import type { Level } from '../../vocabulary/levels.ts';
import type { Cell } from '../document.ts';
import type { CellKey } from '../figure.ts';
import type { Axis } from '../vocabulary/words.ts';
import { cellValue } from './cellValue.ts';

/** A column heading that says a category, a level or the total. */
export interface Column {
  axis: Axis;
  cell: Cell;
}

const centre = (cell: Cell): number => (cell.from + cell.to) / 2;

/** How well a figure stands under a heading: their overlap, or less than nothing for the distance. */
const fit = (figure: Cell, heading: Cell): number => {
  const overlap = Math.min(figure.to, heading.to) - Math.max(figure.from, heading.from);
  return overlap > 0 ? overlap : -Math.abs(centre(figure) - centre(heading));
};

const nearest = (figure: Cell, columns: readonly Column[]): Column | undefined => {
  const [first, ...others] = columns;
  if (first === undefined) return undefined;
  return others.reduce(
    (best, column) => (fit(figure, column.cell) > fit(figure, best.cell) ? column : best),
    first,
  );
};

/**
 * The column of each figure of a row: in order where there are as many figures as columns, else by
 * where they stand. `undefined` if two figures fall into one column.
 */
export const assignColumns = (
  figures: readonly Cell[],
  columns: readonly Column[],
): { figure: Cell; column: Column }[] | undefined => {
  const inOrder = [...columns].sort((a, b) => centre(a.cell) - centre(b.cell));
  const printed = figures.filter((figure) => cellValue(figure.text).kind !== 'blank');
  const matching = [figures, printed].find((list) => list.length === columns.length);
  const pairs = (matching ?? printed).flatMap((figure, place) => {
    const column = matching === undefined ? nearest(figure, inOrder) : inOrder[place];
    return column === undefined ? [] : [{ figure, column }];
  });
  const used = new Set(pairs.map((pair) => pair.column));
  return used.size === pairs.length ? pairs : undefined;
};

/** Level of a total row: a snapshot has all levels, the yearly tables have Levels 2 and 3. */
export const totalLevel = (measure: FigureMeasureId): Level =>
  measure === 'eligible' ? 'all' : '2+3';

/** The figure that a row and a column mean together; `undefined` if they say the same thing twice. */
export const keyAt = (measure: FigureMeasureId, row: Axis, column: Axis): CellKey | undefined => {
  const [first, second] = [row, column].map((axis) => ({
    category: 'category' in axis ? axis.category : undefined,
    level: 'level' in axis ? axis.level : undefined,
  }));
  if (first?.category !== undefined && second?.category !== undefined) return undefined;
  if (first?.level !== undefined && second?.level !== undefined) return undefined;
  const category: Category = first?.category ?? second?.category ?? 'all';
  const level: Level = first?.level ?? second?.level ?? totalLevel(measure);
  return { measure, category, level };
};
