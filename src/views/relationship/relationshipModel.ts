import { group } from 'd3-array';
import type { BreakRow } from '../../data/breakRow.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { View } from '../../state/view.ts';
import { nationIsComparable } from '../../statistics/comparison/nationIsComparable.ts';
import { poolingObstacle } from '../../statistics/correlation/pooledYears.ts';
import { isWithin, type Stretch } from '../../statistics/correlation/stretches.ts';
import { breakYearsOf } from '../../statistics/trend/breakYears.ts';
import { areas, nation } from '../../vocabulary/areas.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { PopulationBase } from '../../vocabulary/populationBases.ts';
import type { YearCoverage } from '../measure/measureModel.ts';
import { pooledBase } from './pooledBase.ts';
import { poolNotes, yearsOf } from './poolNotes.ts';
import { cellOf, emptyCell, heldInOtherYears, type PairCell } from './pairCells.ts';
import {
  bestYear,
  breakYearsOfBoth,
  comparablePairs,
  coverageOfPairs,
  stretchToPool,
  yearPairs,
  type MeasureRows,
  type YearPair,
} from './pairedYears.ts';

/** One area, or the nation, in both measures. */
export interface PairRow {
  code: string;
  name: string;
  /** The years it stands for; empty where it lacks one of the two. */
  years: readonly number[];
  first: PairCell;
  second: PairCell;
}

/** What the relationship view shows. */
export interface RelationshipModel {
  first: Measure;
  second: Measure;
  /** Both with their comparisons on the population base shown. */
  sides: readonly [MeasureRows, MeasureRows];
  /** The base of pooled years; `null` for a single year, and where neither measure has another. */
  base: PopulationBase | null;
  /** How many areas have both figures, by year. */
  coverage: YearCoverage[];
  /** The year in which most areas have both; `null` where none ever has. */
  bestYear: number | null;
  /** The single year shown, or the last of those pooled; `null` where there is none to show. */
  year: number | null;
  /** The years chosen to be pooled, and those that are; `null` for a single year. */
  pool: { chosen: Stretch; used: Stretch } | null;
  /** "2020", "2019 to 2021 pooled". */
  when: string;
  /** The areas that have both figures. */
  pairs: PairRow[];
  /** The areas that lack one or both. */
  lacking: PairRow[];
  /** England and Wales; a cell has no figure where areas cannot be set against it. */
  nation: PairRow;
  /** What must be known of how years were pooled, or why they were not. */
  notes: string[];
}

const span = (coverage: readonly YearCoverage[]): Stretch => ({
  firstYear: coverage[0]?.year ?? 0,
  lastYear: coverage.at(-1)?.year ?? 0,
});

/** The years to pool: those asked for, else those of the best piece between breaks. */
function poolOf(
  view: View,
  pairs: readonly YearPair[],
  coverage: readonly YearCoverage[],
  breakYears: readonly number[],
): { chosen: Stretch; used: Stretch } {
  const all = span(coverage);
  const clamp = (year: number) => Math.min(Math.max(year, all.firstYear), all.lastYear);
  const { firstYear, lastYear } = view;
  const chosen =
    firstYear === null || lastYear === null
      ? stretchToPool(pairs, all, breakYears)
      : { firstYear: clamp(firstYear), lastYear: clamp(lastYear) };
  return { chosen, used: stretchToPool(pairs, chosen, breakYears) };
}

const rowsByCode = ({ rows }: MeasureRows, years: Stretch): Map<string, ComparisonRow[]> =>
  group(
    rows.filter((row) => isWithin(years, row.year_ending)),
    (row) => row.area_code,
  );

/** The cell of an area that lacks one of the two figures. */
const lonelyCell = (
  measure: Measure,
  rows: readonly ComparisonRow[],
  isPooled: boolean,
): PairCell =>
  isPooled && rows.some(({ value }) => value !== null)
    ? emptyCell(rows, heldInOtherYears(rows))
    : cellOf(measure, rows);

/** The nation's cell: without a figure where areas cannot be set against it. */
function nationCell({ measure }: MeasureRows, rows: readonly ComparisonRow[]): PairCell {
  const comparable = rows.filter((row) => nationIsComparable(measure, row.year_ending));
  if (measure.denominator === null) return emptyCell(rows, 'a total, not comparable');
  if (rows.length > 0 && comparable.length === 0) return emptyCell(rows, 'not comparable');
  return cellOf(measure, comparable);
}

/**
 * Works out the relationship view: which areas have both figures for the year or the pooled years,
 * and what the others lack.
 * @param firstPublished the first measure with its comparison as published, and so the second
 */
export function relationshipModel(
  firstPublished: MeasureRows,
  secondPublished: MeasureRows,
  allBreaks: readonly BreakRow[],
  view: View,
): RelationshipModel {
  const { first, second, breaks, base } = pooledBase(
    firstPublished,
    secondPublished,
    allBreaks,
    view,
  );
  const measures = [first.measure, second.measure];
  const pairs = yearPairs(first, second);
  const coverage = coverageOfPairs(pairs);
  const best = bestYear(coverage);
  const canPool = coverage.length > 0 && measures.every((one) => poolingObstacle(one) === null);
  const pool =
    view.pooled && canPool
      ? poolOf(
          view,
          pairs,
          coverage,
          breakYearsOfBoth(breaks, first.measure, second.measure, 'all'),
        )
      : null;
  const year = pool ? pool.used.lastYear : (view.year ?? best);
  const shown = pool?.used ?? { firstYear: year ?? 0, lastYear: year ?? 0 };
  const byCode = group(
    pairs.filter((pair) => isWithin(shown, pair.year)),
    (pair) => pair.code,
  );
  const [ofFirst, ofSecond] = [rowsByCode(first, shown), rowsByCode(second, shown)];
  const rows = areas.map(({ code, name }): PairRow => {
    const held = comparablePairs(byCode.get(code) ?? [], shown, [
      ...breakYearsOf(breaks, first.measure.id, name),
      ...breakYearsOf(breaks, second.measure.id, name),
    ]);
    if (held.length > 0) {
      return {
        code,
        name,
        years: held.map((pair) => pair.year),
        first: cellOf(
          first.measure,
          held.map(({ firstRow }) => firstRow),
        ),
        second: cellOf(
          second.measure,
          held.map(({ secondRow }) => secondRow),
        ),
      };
    }
    return {
      code,
      name,
      years: [],
      first: lonelyCell(first.measure, ofFirst.get(code) ?? [], pool !== null),
      second: lonelyCell(second.measure, ofSecond.get(code) ?? [], pool !== null),
    };
  });
  const full = rows.filter(({ years }) => years.length > 0);
  return {
    first: first.measure,
    second: second.measure,
    sides: [first, second],
    base,
    coverage,
    bestYear: best,
    year,
    pool,
    when: pool ? `${yearsOf(pool.used)} pooled` : `${year ?? ''}`,
    pairs: full,
    lacking: rows.filter(({ years }) => years.length === 0),
    nation: {
      code: nation.code,
      name: nation.name,
      years: [],
      first: nationCell(first, ofFirst.get(nation.code) ?? []),
      second: nationCell(second, ofSecond.get(nation.code) ?? []),
    },
    notes: view.pooled ? poolNotes(measures, { pool, pairs: full, base }, breaks) : [],
  };
}
