import { usualConfidence, type Interval } from '../confidence.ts';
import { normalQuantile } from '../special/normal.ts';

/** A value with its 95% interval. */
export interface UncertainValue extends Interval {
  value: number;
}

/** Two values of one area, each with its interval. */
export interface UncertainPair {
  first: UncertainValue;
  second: UncertainValue;
}

const reach = normalQuantile((1 + usualConfidence) / 2);

/**
 * A value that would fit its interval as well: normal, with a spread of its own on either side.
 * @param z draw from the standard normal distribution
 */
export const redrawnValue = ({ value, low, high }: UncertainValue, z: number): number =>
  value + (z * (z < 0 ? value - low : high - value)) / reach;
