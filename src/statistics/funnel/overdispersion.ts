import { quantile } from 'd3-array';

/** The share of areas at each end whose z-scores are pulled in before the spread is measured. */
export const winsorisedShare = 0.1;

/** How much more areas differ than chance makes them. */
export interface Overdispersion {
  /** Mean square of the winsorised z-scores: about 1 where chance is all. */
  phi: number;
  /** Variance between areas beyond chance, in the square of the unit of the standard errors. */
  tauSquared: number;
}

/**
 * Values with the lowest and the highest share of them set to the quantile there (R's type 7), so
 * that the areas that stand out do not widen the limits that are to show them.
 */
export function winsorise(values: readonly number[], share = winsorisedShare): number[] {
  const low = quantile(values, share) ?? 0;
  const high = quantile(values, 1 - share) ?? 0;
  return values.map((value) => Math.min(high, Math.max(low, value)));
}

/**
 * Overdispersion by winsorised z-scores and additive random effects: φ is the mean of their
 * squares; τ² is (Iφ - (I - 1)) / (Σw - Σw²/Σw) with w = 1/s², and 0 where Iφ is below I - 1.
 * Spiegelhalter (2005), Statistics in Medicine 24, 1185-1202, sections 4 and A.2, after
 * DerSimonian and Laird (1986).
 * @param zScores one for each area
 * @param standardErrors of chance alone, in the same order, each above 0
 */
export function overdispersion(
  zScores: readonly number[],
  standardErrors: readonly number[],
): Overdispersion {
  const areas = zScores.length;
  if (areas === 0) return { phi: 1, tauSquared: 0 };
  const phi = winsorise(zScores).reduce((sum, z) => sum + z * z, 0) / areas;
  const weights = standardErrors.map((error) => 1 / (error * error));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight * weight, 0);
  const excess = areas * phi - (areas - 1);
  return { phi, tauSquared: excess > 0 ? excess / (sum - squares / sum) : 0 };
}
