import type { IntervalMethod } from '../vocabulary/measure.ts';
import { chanceModelOf } from './chanceModel.ts';
import { usualConfidence, type Interval } from './confidence.ts';
import { poissonInterval } from './poissonInterval.ts';
import { rateInterval } from './rateInterval.ts';
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
 * Sources stand at the methods: Wilson for a share of people, else exact Poisson for events over
 * people at risk, who are taken as known (see chanceModel.ts).
 */
export function intervalOfValue(parts: ValueParts, confidence = usualConfidence): Interval {
  const { method, numerator, denominatorLow, denominatorHigh, per } = parts;
  if (denominatorLow === null || denominatorHigh === null)
    return poissonInterval(numerator, confidence);
  if (chanceModelOf([{ numerator, denominatorLow }], { method }) === 'poisson') {
    return rateInterval(numerator, { low: denominatorLow, high: denominatorHigh }, per, confidence);
  }
  return {
    low: wilsonInterval(numerator, denominatorHigh, confidence).low * per,
    high: wilsonInterval(numerator, denominatorLow, confidence).high * per,
  };
}
