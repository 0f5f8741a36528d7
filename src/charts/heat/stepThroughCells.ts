import { sameMark, type MarkKey } from '../datum.ts';

interface SteppedCell {
  datum: MarkKey;
  row: number;
  column: number;
}

const steps: Record<string, readonly [columns: number, rows: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const keyOf = (cell: SteppedCell | undefined): MarkKey | null =>
  cell ? { code: cell.datum.code, year: cell.datum.year } : null;

/**
 * Where an arrow key leads in a grid: to the next cell; Home and End to the ends of the row.
 * `null`: the key does nothing.
 */
export function stepThroughCells(
  cells: readonly SteppedCell[],
  from: MarkKey | null,
  key: string,
): MarkKey | null {
  const step = steps[key];
  if (!step && key !== 'Home' && key !== 'End') return null;
  const here = cells.find(({ datum }) => sameMark(datum, from));
  if (!here) return keyOf(cells[0]);
  if (step) {
    const [columns, rows] = step;
    const there = cells.find(
      ({ row, column }) => row === here.row + rows && column === here.column + columns,
    );
    return keyOf(there ?? here);
  }
  const row = cells.filter((cell) => cell.row === here.row);
  return keyOf(key === 'Home' ? row[0] : row.at(-1));
}
