import { assertConfidence, type Interval } from '../confidence.ts';
import { betaProbability } from '../special/beta.ts';
import { gammaProbability, gammaTail } from '../special/gamma.ts';
import { normalQuantile } from '../special/normal.ts';
import { findRoot } from '../special/root.ts';

/** How many standard deviations away from the mean a limit is looked for. */
const reach = 3;

/**
 * Exact control limits of a Poisson count around its mean: counts above the high or below the low
 * limit have a tail probability of at most half of 1 - confidence. These are the counts whose exact
 * interval (Garwood) leaves the mean out. Spiegelhalter (2005), Statistics in Medicine 24,
 * 1185-1202, appendix A.1; made continuous between whole counts by the gamma distribution, where he
 * draws straight lines.
 * @param mean expected count, 0 or more
 */
export function poissonLimits(mean: number, confidence: number): Interval {
  assertConfidence(confidence);
  if (!(mean > 0)) return { low: 0, high: 0 };
  const tail = (1 - confidence) / 2;
  const far = reach * (1 - normalQuantile(tail)) * Math.sqrt(mean) + reach * reach;
  const orMore = (count: number): number => gammaProbability(count, mean);
  const orFewer = (count: number): number => gammaTail(count + 1, mean);
  return {
    low: findRoot((count) => Math.log(orFewer(count) / tail), Math.max(0, mean - far), mean),
    high: findRoot((count) => Math.log(tail / orMore(count)), mean, mean + far),
  };
}

/**
 * Exact control limits of a binomial count around share × people, by the same rule as those of a
 * Poisson count, made continuous by the beta distribution.
 * @param share 0 to 1
 * @param people more than 0
 */
export function binomialLimits(share: number, people: number, confidence: number): Interval {
  assertConfidence(confidence);
  if (!(share > 0)) return { low: 0, high: 0 };
  if (share >= 1) return { low: people, high: people };
  const tail = (1 - confidence) / 2;
  const mean = share * people;
  const orMore = (count: number): number => betaProbability(share, count, people - count + 1);
  const orFewer = (count: number): number => betaProbability(1 - share, people - count, count + 1);
  return {
    low: findRoot((count) => Math.log(orFewer(count) / tail), 0, mean),
    high: findRoot((count) => Math.log(tail / orMore(count)), mean, people),
  };
}
