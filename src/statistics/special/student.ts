import { betaProbability, betaQuantile } from './beta.ts';

/**
 * The probability that a Student t variable is at most t, through the incomplete beta function.
 * Abramowitz and Stegun 26.7.1.
 * @param degreesOfFreedom more than 0
 */
export function studentProbability(t: number, degreesOfFreedom: number): number {
  if (t === 0) return 0.5;
  const outside = betaProbability(
    degreesOfFreedom / (degreesOfFreedom + t * t),
    degreesOfFreedom / 2,
    0.5,
  );
  return t < 0 ? outside / 2 : 1 - outside / 2;
}

/** The t below which a Student t variable lies with the given probability. */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  if (probability === 0.5) return 0;
  if (probability < 0.5) return -studentQuantile(1 - probability, degreesOfFreedom);
  const share = betaQuantile(2 * (1 - probability), degreesOfFreedom / 2, 0.5);
  return Math.sqrt((degreesOfFreedom * (1 - share)) / share);
}
