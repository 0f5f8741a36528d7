import { gammaProbability, gammaQuantile, gammaTail } from './gamma.ts';

/**
 * The probability that a standard normal variable is at most z, with full relative accuracy in the
 * lower tail: its square is chi-squared with one degree of freedom. Abramowitz and Stegun 26.2.
 */
export const normalProbability = (z: number): number =>
  z < 0 ? gammaTail(0.5, (z * z) / 2) / 2 : (1 + gammaProbability(0.5, (z * z) / 2)) / 2;

const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

const known = new Map<number, number>();
const polishingSteps = 3;

/**
 * The z below which a standard normal variable lies with the given probability: a first value
 * through the chi-squared distribution, polished by Newton steps in the lower tail.
 */
export function normalQuantile(probability: number): number {
  if (probability === 0.5) return 0;
  if (probability > 0.5) return -normalQuantile(1 - probability);
  const before = known.get(probability);
  if (before !== undefined) return before;
  let z = -Math.sqrt(2 * gammaQuantile(1 - 2 * probability, 0.5));
  for (let step = 0; step < polishingSteps; step += 1) {
    z -= (normalProbability(z) - probability) / normalDensity(z);
  }
  known.set(probability, z);
  return z;
}
