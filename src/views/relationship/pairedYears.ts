import { max } from 'd3-array';
import type { BreakRow } from '../../data/breakRow.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { areaFigureOf, type AreaFigure } from '../../statistics/areaFigure.ts';
import { isWithin, stretchesOf, type Stretch } from '../../statistics/correlation/stretches.ts';
import { breakYearsOf } from '../../statistics/trend/breakYears.ts';
import { nation } from '../../vocabulary/areas.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { YearCoverage } from '../measure/measureModel.ts';

/** A measure with its comparison: 42 areas and the nation, every year. */
export interface MeasureRows {
  measure: Measure;
  rows: readonly ComparisonRow[];
}

/** Both figures of an area in one year, with the rows they come from. */
export interface YearPair {
  code: string;
  year: number;
  first: AreaFigure;
  second: AreaFigure;
  firstRow: ComparisonRow;
  secondRow: ComparisonRow;
}

const keyOf = ({ area_code, year_ending }: ComparisonRow): string => `${area_code}.${year_ending}`;

/** Every area and year that has a figure in both measures; the nation is left out. */
export function yearPairs(first: MeasureRows, second: MeasureRows): YearPair[] {
  const ofSecond = new Map(second.rows.map((row) => [keyOf(row), row]));
  return first.rows.flatMap((firstRow) => {
    const secondRow = ofSecond.get(keyOf(firstRow));
    const one = areaFigureOf(firstRow);
    const other = secondRow && areaFigureOf(secondRow);
    const { area_code: code, year_ending: year } = firstRow;
    return secondRow && one && other && code !== nation.code
      ? [{ code, year, first: one, second: other, firstRow, secondRow }]
      : [];
  });
}

/**
 * How many areas have both figures in each year, from the first year with one to the last; empty
 * where no area ever has both.
 */
export function coverageOfPairs(pairs: readonly YearPair[]): YearCoverage[] {
  const years = pairs.map(({ year }) => year);
  if (years.length === 0) return [];
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: to - from + 1 }, (_, place) => ({
    year: from + place,
    areas: years.filter((year) => year === from + place).length,
  }));
}

/** The year in which most areas have both figures, the latest of several; `null` where none has. */
export function bestYear(coverage: readonly YearCoverage[]): number | null {
  const most = max(coverage, ({ areas }) => areas) ?? 0;
  return most === 0 ? null : (coverage.findLast(({ areas }) => areas === most)?.year ?? null);
}

/** First years after each break of either measure that holds for all areas, or for one of them. */
export const breakYearsOfBoth = (
  breaks: readonly BreakRow[],
  first: Measure,
  second: Measure,
  area: string,
): number[] =>
  [first, second].flatMap(({ id }) => breakYearsOf(breaks, id, area)).sort((a, b) => a - b);

/**
 * The years of a range that may be pooled: the piece between breaks in which most areas have both
 * figures, the latest of several.
 */
export function stretchToPool(
  pairs: readonly YearPair[],
  range: Stretch,
  breakYears: readonly number[],
): Stretch {
  const areasIn = (stretch: Stretch): number =>
    new Set(pairs.filter(({ year }) => isWithin(stretch, year)).map(({ code }) => code)).size;
  const pieces = stretchesOf(range, breakYears);
  const most = Math.max(...pieces.map(areasIn));
  return pieces.findLast((piece) => areasIn(piece) === most) ?? range;
}

/**
 * The pairs of one area within a stretch, cut at the breaks of this area alone: those of the piece
 * that has most years.
 */
export function comparablePairs(
  pairs: readonly YearPair[],
  stretch: Stretch,
  ownBreaks: readonly number[],
): YearPair[] {
  const pieces = stretchesOf(stretch, ownBreaks).map((piece) =>
    pairs.filter(({ year }) => isWithin(piece, year)),
  );
  const most = Math.max(...pieces.map(({ length }) => length));
  return pieces.findLast(({ length }) => length === most) ?? [];
}
