import type { Interval } from './confidence.ts';

/**
 * What a published rounded number can stand for: half a unit of its last place either way, never
 * below 0. It is no confidence interval: nothing outside it is possible. ISO 80000-1:2009, annex B.
 * @param value as printed, 0 or more
 * @param decimals printed decimals; negative where tens (-1) or hundreds (-2) were rounded
 * @throws RangeError for a value below 0
 */
export function roundedValueInterval(value: number, decimals = 0): Interval {
  if (!(value >= 0)) throw new RangeError(`A published value is 0 or more; ${value} is not.`);
  const half = 0.5 * 10 ** -decimals;
  return { low: Math.max(0, value - half), high: value + half };
}

/**
 * The denominators that a count and its published rounded rate allow: count / (rate ± half a unit)
 * × per. The high bound is infinite where the rate may be 0.
 * @param count whole number, more than 0
 * @param rate as printed, per `per`
 * @throws RangeError for a count not above 0
 */
export function impliedDenominator(
  count: number,
  rate: number,
  per: number,
  decimals = 0,
): Interval {
  if (!(count > 0)) throw new RangeError(`A count of ${count} implies no denominator.`);
  const { low, high } = roundedValueInterval(rate, decimals);
  return { low: (count / high) * per, high: (count / low) * per };
}
