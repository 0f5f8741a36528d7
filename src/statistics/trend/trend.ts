import { valueOf, type Scale } from '../areaFigure.ts';
import { chanceModelOf } from '../chanceModel.ts';
import { usualConfidence } from '../confidence.ts';
import { breakBetween, inOrder, type YearFigure } from './series.ts';
import { trendTest, type TrendPoint } from './trendTest.ts';
import { changeBetween, changesOf, type Change } from './yearOnYear.ts';

/** Fewer comparable years than this show no trend: one is left out each time, and four must do. */
export const fewestYears = 5;

export type TrendOutcome = 'rising' | 'falling' | 'no_clear_change' | 'too_few_years';

/** Years in which nothing but chance and time stands between the values. */
export interface TrendSegment {
  outcome: TrendOutcome;
  from: number;
  to: number;
  /** How many years have a figure. */
  years: number;
  firstValue: number;
  lastValue: number;
  /** The single years without which a change, clear with all years, is not: empty if none. */
  hangsOn: number[];
}

export interface Trend {
  /** The outcome of the latest segment. */
  outcome: TrendOutcome;
  /** From the earliest to the latest; empty for no figures. */
  segments: TrendSegment[];
  /** First years after each break in comparability that parts the held years. */
  breaks: number[];
  /** Years at whose start the value took a large step: recording may have changed. */
  steps: number[];
  /**
   * The latest year beside the first one that is comparable with it, large steps in between or not:
   * what can be said where there is no trend. `null` for fewer than two such years.
   */
  since: Change | null;
}

const directions = { [-1]: 'falling', 0: 'no_clear_change', 1: 'rising' } as const;

/** Each year with its denominator where it speaks most against a change in this direction. */
function against(series: readonly YearFigure[], direction: number): TrendPoint[] {
  const middle = series.reduce((sum, { year }) => sum + year, 0) / series.length;
  return series.map((figure) => {
    const isEarly = (figure.year - middle) * direction < 0;
    const people = isEarly ? figure.denominatorLow : figure.denominatorHigh;
    return { year: figure.year, events: figure.numerator, exposure: people };
  });
}

function directionOf(series: readonly YearFigure[], scale: Scale, alpha: number): -1 | 0 | 1 {
  const model = chanceModelOf(series, scale);
  const { direction } = trendTest(against(series, 0), model);
  const found = trendTest(against(series, direction), model);
  return found.direction === direction && found.probability <= alpha ? direction : 0;
}

function segmentOf(series: readonly YearFigure[], scale: Scale, alpha: number): TrendSegment[] {
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) return [];
  const segment = {
    from: first.year,
    to: last.year,
    years: series.length,
    firstValue: valueOf(first, scale),
    lastValue: valueOf(last, scale),
  };
  if (series.length < fewestYears) return [{ ...segment, outcome: 'too_few_years', hangsOn: [] }];
  const direction = directionOf(series, scale, alpha);
  const without = (left: YearFigure): readonly YearFigure[] => series.filter((one) => one !== left);
  const hangsOn =
    direction === 0
      ? []
      : series.filter((left) => directionOf(without(left), scale, alpha) !== direction);
  return [
    {
      ...segment,
      outcome: hangsOn.length > 0 ? 'no_clear_change' : directions[direction],
      hangsOn: hangsOn.map(({ year }) => year),
    },
  ];
}

/** The latest year beside the first that no break parts from it. */
function sinceFirst(
  ordered: readonly YearFigure[],
  scale: Scale,
  breaks: readonly number[],
  confidence: number,
): Change | null {
  const last = ordered.at(-1);
  const first = last && ordered.find(({ year }) => breakBetween(year, last.year, breaks) === null);
  if (!last || !first || first === last) return null;
  const change = changeBetween(first, last, scale, breaks, confidence);
  return change.kind === 'change' ? change : null;
}

/**
 * Whether the values of one area rise or fall over the years, in words. The test (Armitage 1955,
 * with quasi-likelihood for overdispersion) is never run across a recorded break in comparability.
 * A large step within a year is named and does not cut the series: it may be a change in recording,
 * but to cut wherever a value moved far would leave only the years in which it did not. A change must
 * hold with the least favourable denominators, and again with any one year left out, as a jackknife
 * would (Tukey 1958).
 * @param series one area, one measure, at most one figure a year, in any order
 * @param breaks first years after each break
 */
export function trendOf(
  series: readonly YearFigure[],
  scale: Scale,
  breaks: readonly number[] = [],
  confidence = usualConfidence,
): Trend {
  const ordered = inOrder(series);
  const changes = changesOf(ordered, scale, breaks, confidence);
  const steps = changes.flatMap((one) => (one.kind === 'change' && one.isLargeStep ? one.to : []));
  const crossed = changes.flatMap((one) => (one.kind === 'across_break' ? one.breakYear : []));
  const parts: YearFigure[][] = [[]];
  ordered.forEach((figure, place) => {
    const change = changes[place - 1];
    if (change?.kind === 'across_break') parts.push([]);
    parts.at(-1)?.push(figure);
  });
  const segments = parts.flatMap((part) => segmentOf(part, scale, 1 - confidence));
  return {
    outcome: segments.at(-1)?.outcome ?? 'too_few_years',
    segments,
    breaks: crossed,
    steps,
    since: sinceFirst(ordered, scale, breaks, confidence),
  };
}
