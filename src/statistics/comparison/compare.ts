import { intervalOf, valueOf, type AreaFigure, type Scale } from '../areaFigure.ts';
import { usualConfidence } from '../confidence.ts';
import { differenceOf, ratioOf, type Estimate } from './mover.ts';

/** What can be said of one value beside another. Neither is good or bad. */
export type Verdict = 'higher' | 'lower' | 'not_distinguishable';

/** One side of a comparison. */
export interface Side extends Estimate {
  name: string;
  /** What the value is made from; `null` for a mean of several values. */
  parts: { numerator: number; denominator: number } | null;
  /** Why its figure awaits a check; set where it does. */
  flag?: string;
}

export interface Comparison {
  one: Side;
  other: Side;
  /** one - other, in the unit of the values (percentage points for shares). */
  difference: Estimate;
  /** one / other; the value is `null` and the high bound infinite where the other is 0. */
  ratio: { value: number | null; low: number; high: number };
  /** `higher` or `lower` only where the interval of the difference leaves 0 out. */
  verdict: Verdict;
  confidence: number;
}

/** A figure as one side of a comparison. */
export const sideOf = (figure: AreaFigure, scale: Scale, confidence = usualConfidence): Side => ({
  name: figure.name,
  parts: { numerator: figure.numerator, denominator: figure.denominator },
  value: valueOf(figure, scale),
  ...intervalOf(figure, scale, confidence),
  ...(figure.flag === undefined ? {} : { flag: figure.flag }),
});

/** Two independent values set against each other; the intervals must have this confidence. */
export function compareSides(one: Side, other: Side, confidence = usualConfidence): Comparison {
  const difference = differenceOf(one, other);
  const verdict =
    difference.low > 0 ? 'higher' : difference.high < 0 ? 'lower' : 'not_distinguishable';
  return { one, other, difference, ratio: ratioOf(one, other), verdict, confidence };
}

/** Two areas, or one area in two years, set against each other. */
export const compareAreas = (
  one: AreaFigure,
  other: AreaFigure,
  scale: Scale,
  confidence = usualConfidence,
): Comparison =>
  compareSides(sideOf(one, scale, confidence), sideOf(other, scale, confidence), confidence);
