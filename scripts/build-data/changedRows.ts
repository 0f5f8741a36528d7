import type { ChangedFigure, ChangeKind } from '../../src/data/changedFigure.ts';
import type { ComparisonRow } from '../../src/data/comparisonRow.ts';

/** What of a cell of the comparison counts as its figure. */
export type FigureOfRow = Pick<
  ComparisonRow,
  | 'measure'
  | 'area_code'
  | 'year_ending'
  | 'value'
  | 'numerator'
  | 'denominator_low'
  | 'denominator_high'
  | 'quality'
>;

/** Two values nearer than this part of them differ by how they were computed, not by the figures. */
const sameWithin = 1e-9;

const isSame = (one: number | null, other: number | null): boolean =>
  one === null || other === null
    ? one === other
    : Math.abs(one - other) <= sameWithin * Math.max(Math.abs(one), Math.abs(other));

const cellOf = ({ measure, area_code, year_ending }: FigureOfRow): string =>
  [measure, area_code, year_ending].join('|');

function kindOf(before: FigureOfRow | undefined, after: FigureOfRow): ChangeKind | null {
  const was = before?.value ?? null;
  if (was === null) return after.value === null ? null : 'added';
  if (after.value === null) return 'withdrawn';
  if (!isSame(was, after.value)) {
    const isSameCount =
      typeof before?.numerator === 'number' && isSame(before.numerator, after.numerator);
    return isSameCount ? 'denominator' : 'changed';
  }
  const isAsBefore =
    before?.quality === after.quality &&
    isSame(before.denominator_low, after.denominator_low) &&
    isSame(before.denominator_high, after.denominator_high);
  return isAsBefore ? null : 'grounds';
}

/**
 * The cells of the comparison that are not as they were, in the order of the rows now; cells that
 * are no longer there come last.
 */
export function changedRows(
  before: readonly FigureOfRow[],
  after: readonly FigureOfRow[],
): ChangedFigure[] {
  const earlier = new Map(before.map((row) => [cellOf(row), row]));
  const changes: ChangedFigure[] = [];
  for (const row of after) {
    const cell = cellOf(row);
    const was = earlier.get(cell);
    earlier.delete(cell);
    const kind = kindOf(was, row);
    if (kind === null) continue;
    const { measure, area_code, year_ending } = row;
    changes.push({
      ...{ measure, area_code, year_ending, kind },
      before: was?.value ?? null,
      after: row.value,
    });
  }
  for (const { measure, area_code, year_ending, value } of earlier.values()) {
    if (value === null) continue;
    changes.push({
      ...{ measure, area_code, year_ending },
      kind: 'withdrawn',
      before: value,
      after: null,
    });
  }
  return changes;
}
