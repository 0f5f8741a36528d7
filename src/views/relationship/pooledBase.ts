import type { BreakRow } from '../../data/breakRow.ts';
import type { View } from '../../state/view.ts';
import { poolingObstacle } from '../../statistics/correlation/pooledYears.ts';
import type { PopulationBase } from '../../vocabulary/populationBases.ts';
import { onBase } from '../measure/onBase.ts';
import type { MeasureRows } from './pairedYears.ts';

/** Two measures on the population base of what is shown. */
export interface PooledBase {
  first: MeasureRows;
  second: MeasureRows;
  /** The breaks of both on this base. */
  breaks: readonly BreakRow[];
  /** The base of pooled years; `null` for a single year, and where neither measure has another. */
  base: PopulationBase | null;
}

/** Pooled years are compared with one another and stand on one base; a single year is as published. */
export function pooledBase(
  first: MeasureRows,
  second: MeasureRows,
  breaks: readonly BreakRow[],
  { pooled, base }: Pick<View, 'pooled' | 'base'>,
): PooledBase {
  const isPooled =
    pooled && [first, second].every(({ measure }) => poolingObstacle(measure) === null);
  const wanted = isPooled ? base : 'published';
  const [one, other] = [onBase(first.rows, breaks, wanted), onBase(second.rows, breaks, wanted)];
  const breaksOf = (
    { measure: { id } }: MeasureRows,
    { breaks: own }: { breaks: readonly BreakRow[] },
  ) => own.filter(({ measure }) => measure === id);
  return {
    first: { ...first, rows: one.rows },
    second: { ...second, rows: other.rows },
    breaks: [...breaksOf(first, one), ...breaksOf(second, other)],
    base: isPooled ? (one.base ?? other.base) : null,
  };
}
