import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { isWithin } from '../../statistics/correlation/stretches.ts';
import { areaCount, nation } from '../../vocabulary/areas.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { formatNumber, listOf } from '../../words/numbers.ts';
import { whyNone, type PairCell } from './pairCells.ts';
import type { MeasureRows } from './pairedYears.ts';
import type { PairRow, RelationshipModel } from './relationshipModel.ts';

const cellWords = (cell: PairCell, { shortTitle, unit }: Measure): string =>
  cell.value === null
    ? `${shortTitle} ${cell.text}`
    : `${shortTitle} ${cell.text} ${unit}, 95% interval ${cell.bounds}`;

/** What a screen reader hears on a mark. */
export const pairSentence = (row: PairRow, { first, second, when }: RelationshipModel): string =>
  `${row.name}, ${when}: ${cellWords(row.first, first)}; ${cellWords(row.second, second)}. Enter shows the sources.`;

/** "10 of 42 areas have both figures for 2020". */
export const bothHeld = ({ pairs, when }: RelationshipModel): string =>
  `${pairs.length} of ${areaCount} areas ${pairs.length === 1 ? 'has' : 'have'} both figures${when ? ` for ${when}` : ''}`;

const hasFigures = ({ rows }: MeasureRows): boolean =>
  rows.some((row) => row.value !== null && row.area_code !== nation.code);

const namedWithReason = ({ measure, rows }: MeasureRows): string =>
  `“${measure.title}” (${whyNone(rows.filter((row) => row.area_code !== nation.code))})`;

/** Whether both measures are one and the same. */
export const isSameMeasure = ({ first, second }: RelationshipModel): boolean =>
  first.id === second.id;

/** Why there is no chart and what to do about it; empty where there is one. */
export function whyNoChart(
  first: MeasureRows,
  second: MeasureRows,
  model: RelationshipModel,
): string {
  if (isSameMeasure(model)) {
    return 'Both are the same measure: every area would lie on one line, and there is nothing to relate. Choose another second measure.';
  }
  if (model.pairs.length > 0) return '';
  const without = [first, second].filter((one) => !hasFigures(one));
  if (without.length > 0) {
    return `No area has a figure of ${listOf(without.map(namedWithReason))}. Choose another measure, or add a report that has it.`;
  }
  if (model.bestYear === null) {
    return 'No area has figures of both measures for the same year. Choose another measure, or add a report that has both.';
  }
  const most = model.coverage.find(({ year }) => year === model.bestYear)?.areas ?? 0;
  return `No area has both figures for ${model.when}. Most areas, ${formatNumber(most)}, have both for ${model.bestYear}.`;
}

/** The rows of one measure that the view shows: those of its year, or of the years pooled. */
export const rowsShown = (
  rows: readonly ComparisonRow[],
  { pool, year }: RelationshipModel,
): ComparisonRow[] =>
  rows.filter((row) => (pool ? isWithin(pool.used, row.year_ending) : row.year_ending === year));
