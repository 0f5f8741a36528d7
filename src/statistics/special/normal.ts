import { gammaProbability, gammaQuantile } from './gamma.ts';

/** The probability that a standard normal variable is at most z. */
export const normalProbability = (z: number): number =>
  z < 0
    ? (1 - gammaProbability(0.5, (z * z) / 2)) / 2
    : (1 + gammaProbability(0.5, (z * z) / 2)) / 2;

const known = new Map<number, number>();

/**
 * The z below which a standard normal variable lies with the given probability, found through the
 * square of the variable, which is chi-squared with one degree of freedom.
 */
export function normalQuantile(probability: number): number {
  const before = known.get(probability);
  if (before !== undefined) return before;
  const distance = Math.sqrt(2 * gammaQuantile(Math.abs(2 * probability - 1), 0.5));
  const z = probability < 0.5 ? -distance : distance;
  known.set(probability, z);
  return z;
}
