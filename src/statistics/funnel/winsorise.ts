import { quantile } from 'd3-array';
import { normalQuantile } from '../special/normal.ts';

/** The share of areas at each end that is pulled in before the spread is measured. */
export const winsorisedShare = 0.1;

/**
 * Values with the lowest and the highest share of them set to the quantile there (R's type 7), so
 * that the areas that stand out do not widen the limits that are to show them.
 */
export function winsorise(values: readonly number[], share = winsorisedShare): number[] {
  const low = quantile(values, share) ?? 0;
  const high = quantile(values, 1 - share) ?? 0;
  return values.map((value) => Math.min(high, Math.max(low, value)));
}

/** The distance from 0 beyond which a standard normal variable has this share at each end. */
export const winsorisedAt = (share = winsorisedShare): number => normalQuantile(1 - share);

/**
 * The mean square of a standard normal variable of which so much is pulled in at each end: 0.679 for
 * a tenth. With c the quantile and f the density there, ∫ z² f over -c to c is 1 - 2 share - 2 c f(c)
 * by parts, and what is pulled in adds 2 share c². It is the β of Huber PJ (1964), Robust estimation
 * of a location parameter, Annals of Mathematical Statistics 35, 73-101, proposal 2.
 */
export function winsorisedVariance(share = winsorisedShare): number {
  const c = winsorisedAt(share);
  const density = Math.exp((-c * c) / 2) / Math.sqrt(2 * Math.PI);
  return 1 - 2 * share - 2 * c * density + 2 * share * c * c;
}
