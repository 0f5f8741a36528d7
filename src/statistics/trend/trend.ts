import { valueOf, type Scale } from '../areaFigure.ts';
import { chanceModelOf } from '../chanceModel.ts';
import { usualConfidence } from '../confidence.ts';
import { inOrder, type YearFigure } from './series.ts';
import { trendPower } from './trendPower.ts';
import { trendTest, type TrendPoint } from './trendTest.ts';
import { changeBetween, changesOf, type Change } from './yearOnYear.ts';

/**
 * Whether the years were steady. That the latest differs from the first is another question, and
 * `change` answers it.
 * - `rising`, `falling`: the last year differs from the first, and the test finds the same direction
 *   whichever single year is left out;
 * - `unsteady`: the last year differs from the first, the test would find a steady growth of 5% a
 *   year, and it finds none;
 * - `no_clear_change`: neither, though the test would find such a growth;
 * - `untested`: too few years or too small numbers for the test to find such a growth.
 */
export type TrendOutcome = 'rising' | 'falling' | 'unsteady' | 'no_clear_change' | 'untested';

/** Years in which nothing but chance and time stands between the values. */
export interface TrendSegment {
  outcome: TrendOutcome;
  from: number;
  to: number;
  /** How many years have a figure. */
  years: number;
  firstValue: number;
  lastValue: number;
  /** The last year beside the first; `null` for a single year. */
  change: Change | null;
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
   * The latest year beside the first one that is comparable with it, large steps in between or not.
   * `null` for fewer than two such years.
   */
  since: Change | null;
}

/**
 * The test must find a steady growth of 5% a year so often with any one year left out, so that it
 * finds it at least 80 times of 100 with every one of them left out in turn: `npm run
 * bench:statistics` measures that it does.
 */
const leastPower = 0.94;
/** One year is left out each time, and a test of fewer than three has no degree of freedom. */
const fewestTested = 4;

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

const without = (series: readonly YearFigure[], left: YearFigure): readonly YearFigure[] =>
  series.filter((one) => one !== left);

/** Whether the test would find a steady growth of 5% a year, whichever year is left out. */
function isTested(series: readonly YearFigure[], scale: Scale, alpha: number): boolean {
  if (series.length < fewestTested) return false;
  const model = chanceModelOf(series, scale);
  return series.every(
    (left) => trendPower(against(without(series, left), 0), model, alpha) >= leastPower,
  );
}

const verdicts = { [-1]: 'lower', 0: 'not_distinguishable', 1: 'higher' } as const;

function segmentOf(
  series: readonly YearFigure[],
  scale: Scale,
  confidence: number,
): TrendSegment[] {
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) return [];
  const found = first === last ? null : changeBetween(first, last, scale, [], confidence);
  const change = found?.kind === 'change' ? found : null;
  const segment = {
    from: first.year,
    to: last.year,
    years: series.length,
    firstValue: valueOf(first, scale),
    lastValue: valueOf(last, scale),
    change,
  };
  const alpha = 1 - confidence;
  if (!isTested(series, scale, alpha)) return [{ ...segment, outcome: 'untested', hangsOn: [] }];
  const verdict = change?.comparison.verdict ?? 'not_distinguishable';
  const direction = directionOf(series, scale, alpha);
  const hangsOn =
    direction === 0
      ? []
      : series
          .filter((left) => directionOf(without(series, left), scale, alpha) !== direction)
          .map(({ year }) => year);
  const unsteady = verdict === 'not_distinguishable' ? 'no_clear_change' : 'unsteady';
  // People counted on one day are mostly counted a year later too, so that a stock in which nothing
  // changes drifts: its last year must differ from its first as well.
  const isSteady = direction !== 0 && hangsOn.length === 0 && verdict === verdicts[direction];
  const outcome = !isSteady ? unsteady : direction === 1 ? 'rising' : 'falling';
  return [{ ...segment, outcome, hangsOn }];
}

/**
 * Whether the values of one area rise or fall over the years, in words. The test (Armitage 1955,
 * with quasi-likelihood for overdispersion) is never run across a recorded break in comparability.
 * A large step within a year is named and does not cut the series: it may be a change in recording,
 * but to cut wherever a value moved far would leave only the years in which it did not. A trend must
 * hold with the least favourable denominators, and again with any one year left out, as a jackknife
 * would (Tukey 1958). Where the years would not show a growth of 5% a year, the test says nothing.
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
  const segments = parts.flatMap((part) => segmentOf(part, scale, confidence));
  return {
    outcome: segments.at(-1)?.outcome ?? 'untested',
    segments,
    breaks: crossed,
    steps,
    since: segments.at(-1)?.change ?? null,
  };
}
