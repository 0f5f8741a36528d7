import type { Interval } from '../confidence.ts';

/** A value with its interval. */
export interface Estimate extends Interval {
  value: number;
}

/**
 * Interval of the difference of two independent values from the interval of each: the method of
 * variance estimates recovery (MOVER). With Wilson intervals it is Newcombe's method 10. Newcombe
 * RG (1998), Statistics in Medicine 17, 873-890; Zou GY, Donner A (2008), Statistics in Medicine
 * 27, 1693-1702.
 * @returns one - other and its bounds, in the unit of the values
 */
export function differenceOf(one: Estimate, other: Estimate): Estimate {
  const value = one.value - other.value;
  return {
    value,
    low: value - Math.hypot(one.value - one.low, other.high - other.value),
    high: value + Math.hypot(one.high - one.value, other.value - other.low),
  };
}

/**
 * Interval of the ratio of two independent values, 0 or more, from the interval of each (MOVER-R).
 * It leaves 1 out exactly when the interval of the difference leaves 0 out. Donner A, Zou GY
 * (2012), Statistical Methods in Medical Research 21, 347-359; Newcombe RG (2016), same journal 25,
 * 1774-1778.
 * @returns one / other and its bounds; the value is `null` where the other is 0, the high bound
 *   infinite where the other can be 0
 */
export function ratioOf(
  one: Estimate,
  other: Estimate,
): { value: number | null; low: number; high: number } {
  const product = one.value * other.value;
  const root = (first: number, second: number): number =>
    Math.sqrt(
      Math.max(
        0,
        product * product - first * second * (2 * one.value - first) * (2 * other.value - second),
      ),
    );
  const below = one.low * (2 * one.value - one.low);
  const foot = other.low * (2 * other.value - other.low);
  return {
    value: other.value === 0 ? null : one.value / other.value,
    low: below > 0 ? below / (product + root(one.low, other.high)) : 0,
    high: foot > 0 ? (product + root(one.high, other.low)) / foot : Infinity,
  };
}

/**
 * Mean of independent values, each with the same weight, and its interval by the same method. Zou
 * GY, Huang W, Zhang X (2009), Computational Statistics and Data Analysis 53, 1080-1085.
 * @throws RangeError for no values
 */
export function simpleMeanOf(estimates: readonly Estimate[]): Estimate {
  const count = estimates.length;
  if (count === 0) throw new RangeError('No values have no mean.');
  const value = estimates.reduce((sum, one) => sum + one.value, 0) / count;
  const reach = (side: (one: Estimate) => number): number =>
    Math.hypot(...estimates.map(side)) / count;
  return {
    value,
    low: value - reach((one) => one.value - one.low),
    high: value + reach((one) => one.high - one.value),
  };
}
