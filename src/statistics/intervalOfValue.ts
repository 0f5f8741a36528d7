import type { IntervalMethod } from '../vocabulary/measure.ts';
import { usualConfidence, type Interval } from './confidence.ts';
import { poissonInterval } from './poissonInterval.ts';
import { rateInterval } from './rateInterval.ts';
import { ratioInterval } from './ratioInterval.ts';
import { wilsonInterval } from './wilsonInterval.ts';

/** What an interval is made from: the parts of a value of the comparison. */
export interface ValueParts {
  method: IntervalMethod;
  numerator: number;
  /** Bounds of the denominator, equal where it is known exactly; `null` for a plain count. */
  denominatorLow: number | null;
  denominatorHigh: number | null;
  /** 1, 100, 1,000 or 100,000. */
  per: number;
}

/**
 * The interval of a value by the method of its measure. A denominator that is known only as an
 * interval widens it: the low bound takes the largest denominator, the high bound the smallest.
 * Sources stand at the methods: exact Poisson, Wilson, and the exact ratio of two counts.
 */
export function intervalOfValue(parts: ValueParts, confidence = usualConfidence): Interval {
  const { method, numerator, denominatorLow, denominatorHigh, per } = parts;
  if (denominatorLow === null || denominatorHigh === null)
    return poissonInterval(numerator, confidence);
  if (method === 'poisson') {
    return rateInterval(numerator, { low: denominatorLow, high: denominatorHigh }, per, confidence);
  }
  // A share whose parts come from different tables can pass its whole; then it is a ratio.
  const share = method === 'wilson' && numerator <= denominatorLow;
  const interval = share ? wilsonInterval : ratioInterval;
  return {
    low: interval(numerator, denominatorHigh, confidence).low * per,
    high: interval(numerator, denominatorLow, confidence).high * per,
  };
}
