import { usualConfidence, type Interval } from '../confidence.ts';
import { normalQuantile } from '../special/normal.ts';
import { normalDraws } from './normalDraws.ts';
import { spearman } from './spearman.ts';

/** A value with its 95% interval. */
export interface UncertainValue extends Interval {
  value: number;
}

/** Two values of one area, each with its interval. */
export interface UncertainPair {
  first: UncertainValue;
  second: UncertainValue;
}

/** What becomes of Fisher's z of a rank correlation when the values are drawn anew. */
export interface Redrawn {
  mean: number;
  variance: number;
}

const draws = 400;
const seed = 20_261_121;
const reach = normalQuantile((1 + usualConfidence) / 2);

/** A value that would fit its interval as well: normal, with a spread of its own on either side. */
function redrawnValue({ value, low, high }: UncertainValue, z: number): number {
  return value + (z * (z < 0 ? value - low : high - value)) / reach;
}

/**
 * Draws every value anew within its own interval, 400 times and always alike, and gives mean and
 * variance of Fisher's z of the rank correlations. The perturbation method of Curran PA (2014),
 * Monte Carlo error analyses of Spearman's rank test, arXiv:1411.3816. The two values of an area
 * are drawn apart from each other, also where they share a number.
 * @param fisher turns a correlation into Fisher's z, kept finite
 * @returns `null` where no draw has a correlation
 */
export function redrawn(
  pairs: readonly UncertainPair[],
  fisher: (correlation: number) => number,
): Redrawn | null {
  const normal = normalDraws(seed);
  let [count, total, squares] = [0, 0, 0];
  for (let draw = 0; draw < draws; draw += 1) {
    const correlation = spearman(
      pairs.map(({ first, second }) => ({
        first: redrawnValue(first, normal()),
        second: redrawnValue(second, normal()),
      })),
    );
    if (correlation === null) continue;
    const z = fisher(correlation);
    count += 1;
    total += z;
    squares += z * z;
  }
  if (count < 2) return null;
  const mean = total / count;
  return { mean, variance: Math.max(0, (squares - count * mean * mean) / (count - 1)) };
}
