import type { SparkPoint } from '../../charts/spark/sparkLayout.ts';
import type { BreakRow } from '../../data/breakRow.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { areaFigureOf, intervalOf, valueOf, type AreaFigure } from '../../statistics/areaFigure.ts';
import type { Comparison } from '../../statistics/comparison/compare.ts';
import { nationIsComparable } from '../../statistics/comparison/nationIsComparable.ts';
import { compareWithNation } from '../../statistics/comparison/restOfNation.ts';
import type { Interval } from '../../statistics/confidence.ts';
import type { TooFewAreas } from '../../statistics/fewestAreas.ts';
import type { Standing } from '../../statistics/funnel/funnel.ts';
import {
  compareWithPeers,
  type PeerComparison,
  type TooFewPeers,
} from '../../statistics/peers/comparePeers.ts';
import { rankIntervalOf, type RankOfOne } from '../../statistics/ranks/rankIntervalOf.ts';
import { breakYearsOf } from '../../statistics/trend/breakYears.ts';
import type { YearFigure } from '../../statistics/trend/series.ts';
import { changesOf, type AcrossBreak, type Change } from '../../statistics/trend/yearOnYear.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { MeanKind } from '../../vocabulary/peerGroups.ts';
import type { PopulationBase } from '../../vocabulary/populationBases.ts';
import { factsOf, yearFindings } from '../measure/measureData.ts';
import { onBase } from '../measure/onBase.ts';

/** The rest of the nation beside an area, or why there is none; a count is set against nothing. */
export type NationAnswer =
  { kind: 'nation'; comparison: Comparison } | { kind: 'count' | 'differs' | 'not_held' };

/** The ranks that the area, taken alone, can have among so many areas, or why there are none. */
export type RankAnswer = RankOfOne | TooFewAreas | { kind: 'count' };

/** Everything the page of an area says of one measure that has a figure. */
export interface AreaLine {
  measure: Measure;
  /** The figure shown: of the year asked for, else of the latest year before it. */
  row: ComparisonRow;
  isEarlier: boolean;
  figure: AreaFigure;
  value: number;
  interval: Interval;
  rank: RankAnswer;
  /** Where the area stands in the funnel that allows for the spread; `null` without a funnel. */
  standing: Standing | null;
  peers: PeerComparison | TooFewPeers;
  nation: NationAnswer;
  /**
   * The population base of the change and the small line; `null` where the measure has no other. The
   * figure itself is always as published.
   */
  base: PopulationBase | null;
  /** The change from the held year before; `null` where there is none. */
  change: Change | AcrossBreak | null;
  /** Every figure held up to the year shown. */
  series: SparkPoint[];
  /** First years after each break in comparability. */
  breaks: number[];
  /** The rows of the earlier figures of the area. */
  earlierRows: ComparisonRow[];
  /** The rows of the same year that the area is set against: peers, other areas and the nation. */
  otherRows: ComparisonRow[];
}

/** What a line is worked out from. */
export interface LineQuestion {
  code: string;
  year: number;
  measure: Measure;
  /** The comparison of the measure: 42 areas and the nation, every year. */
  rows: readonly ComparisonRow[];
  breaks: readonly BreakRow[];
  /** Codes of the peers of the chosen group in a year. */
  peersIn: (year: number) => readonly string[];
  mean: MeanKind;
  /** The base on which years are compared, where there is a choice. */
  base: PopulationBase;
}

/** A row with its figure. */
interface HeldFigure {
  row: ComparisonRow;
  figure: YearFigure;
}

/** The figures of an area up to a year, in the order of the years. */
const heldFigures = (rows: readonly ComparisonRow[], code: string, year: number): HeldFigure[] =>
  rows
    .filter((row) => row.area_code === code && row.year_ending <= year)
    .flatMap((row) => {
      const figure = areaFigureOf(row);
      return figure ? [{ row, figure: { ...figure, year: row.year_ending } }] : [];
    })
    .sort((one, other) => one.figure.year - other.figure.year);

/** The line of a measure; `null` where the area has no figure up to the year. */
export function areaLine(question: LineQuestion): AreaLine | null {
  const { code, year, measure, rows, peersIn, mean } = question;
  const held = heldFigures(rows, code, year);
  const last = held.at(-1);
  if (!last) return null;
  const { row, figure } = last;
  const shown = figure.year;
  const scale = { method: measure.intervalMethod, per: measure.per };
  const facts = factsOf(rows, measure, shown);
  const { funnel } = yearFindings(rows, facts);
  const lines = onBase(rows, question.breaks, question.base);
  const breaks = breakYearsOf(lines.breaks, measure.id, row.area);
  const series = (lines.rows === rows ? held : heldFigures(lines.rows, code, year)).map(
    (one) => one.figure,
  );
  return {
    measure,
    row,
    isEarlier: shown < year,
    figure,
    value: valueOf(figure, scale),
    interval: intervalOf(figure, scale),
    // Of one area alone: nobody asks for the ranks of the others here.
    rank: (measure.denominator === null ? null : rankIntervalOf(code, facts.figures, scale)) ?? {
      kind: 'count',
    },
    standing:
      funnel.kind === 'funnel'
        ? (funnel.points.find((point) => point.code === code)?.adjusted ?? null)
        : null,
    peers: compareWithPeers(figure, peersIn(shown), facts.figures, scale, mean),
    nation: nationAnswer(measure, shown, figure, facts.nation),
    base: lines.base,
    change: changesOf(series, scale, breaks).at(-1) ?? null,
    series: series.map((one) => ({
      year: one.year,
      value: valueOf(one, scale),
      isPublishedRate: one.isPublishedRate ?? false,
      isFlagged: one.flag !== undefined,
    })),
    breaks,
    earlierRows: held.slice(0, -1).map((one) => one.row),
    otherRows: rows.filter(
      (other) => other.year_ending === shown && other.area_code !== code && other.value !== null,
    ),
  };
}

function nationAnswer(
  measure: Measure,
  year: number,
  figure: AreaFigure,
  nation: AreaFigure | null,
): NationAnswer {
  if (measure.denominator === null) return { kind: 'count' };
  if (!nationIsComparable(measure, year)) return { kind: 'differs' };
  const comparison =
    nation &&
    compareWithNation(figure, nation, { method: measure.intervalMethod, per: measure.per });
  return comparison ? { kind: 'nation', comparison } : { kind: 'not_held' };
}
