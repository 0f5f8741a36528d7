import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { restsOnAdded } from '../../data/sourceRow.ts';
import { areaFigureOf, intervalOf, valueOf, type AreaFigure } from '../../statistics/areaFigure.ts';
import type { Interval } from '../../statistics/confidence.ts';
import { pooledYears } from '../../statistics/correlation/pooledYears.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { statuses, statusTitles } from '../../vocabulary/status.ts';
import { formatNumber, listOf } from '../../words/numbers.ts';
import { partOfWhole } from '../../words/partOfWhole.ts';

/** What one measure says of an area for the year or the pooled years. */
export interface PairCell {
  /** The figure, pooled where there are several years; `null` where there is none. */
  figure: AreaFigure | null;
  /** `null` where there is no figure, as the interval. */
  value: number | null;
  interval: Interval | null;
  /** The value as a table shows it, or why there is none. */
  text: string;
  /** "130 to 145"; empty where there is none. */
  bounds: string;
  /** Empty where there is no figure; the denominator also for a plain count. */
  numerator: string;
  denominator: string;
  /** The rows that it comes from, one a year; where there is no figure, those that say why. */
  rows: readonly ComparisonRow[];
  /** Whether it rests on a report that was added in this browser. */
  isOwn: boolean;
}

/** The count, or the counts that a rate published without it allows. */
const countText = ({ numerator, allowedCounts: allowed }: AreaFigure): string =>
  allowed
    ? `${formatNumber(allowed.low)} to ${formatNumber(allowed.high)}, not held`
    : formatNumber(numerator);

/** The denominators of rows that are taken together: their sum, or the bounds of it. */
function denominatorOfRows(rows: readonly ComparisonRow[]): string {
  const sumOf = (bound: 'denominator_low' | 'denominator_high'): number =>
    rows.reduce((sum, row) => sum + (row[bound] ?? row.denominator ?? 0), 0);
  const [low, high] = [
    formatNumber(sumOf('denominator_low')),
    formatNumber(sumOf('denominator_high')),
  ];
  return low === high ? low : `${low} to ${high}`;
}

const isHeld = (row: ComparisonRow): boolean => areaFigureOf(row) !== null;

/** The cell of rows that are taken together as one figure. */
export function cellOf(measure: Measure, rows: readonly ComparisonRow[]): PairCell {
  const held = rows.filter(isHeld);
  const pooled = pooledYears(
    held.flatMap((row) => areaFigureOf(row) ?? []),
    measure,
  );
  if (!pooled) return emptyCell(rows, whyNone(rows));
  const { figure, basis } = pooled;
  const scale = { method: measure.intervalMethod, per: measure.per };
  const value = valueOf(figure, scale);
  const interval = intervalOf(basis, scale);
  return {
    figure,
    value,
    interval,
    text:
      partOfWhole(figure.numerator, figure.denominator, measure.intervalMethod) ??
      formatNumber(value, measure.decimals),
    bounds: `${formatNumber(interval.low, measure.decimals)} to ${formatNumber(interval.high, measure.decimals)}`,
    numerator: countText(figure),
    denominator: measure.denominator === null ? '' : denominatorOfRows(held),
    rows: held,
    isOwn: held.some(({ sources }) => restsOnAdded(sources)),
  };
}

/** A cell without a figure. */
export const emptyCell = (rows: readonly ComparisonRow[], text: string): PairCell => ({
  figure: null,
  value: null,
  interval: null,
  text,
  bounds: '',
  numerator: '',
  denominator: '',
  rows,
  isOwn: false,
});

/** Why there is no figure: the reasons of the years, each once; they never stand in for each other. */
export function whyNone(rows: readonly ComparisonRow[]): string {
  const found = statuses.filter((status) => rows.some((row) => row.status === status));
  return found.length === 0
    ? statusTitles.not_held
    : found.map((one) => statusTitles[one]).join(', ');
}

/** What a cell says of an area that has figures, but in no year in which it has the other. */
export const heldInOtherYears = (rows: readonly ComparisonRow[]): string =>
  `held for ${listOf(rows.filter(isHeld).map((row) => String(row.year_ending)))}`;
