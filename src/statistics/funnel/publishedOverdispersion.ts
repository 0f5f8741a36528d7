import type { Overdispersion } from './overdispersion.ts';
import { winsorise } from './winsorise.ts';

/**
 * Overdispersion as it was published, and as public health funnels draw it: φ is the mean of the
 * squares of the winsorised z-scores; τ² is (Iφ - (I - 1)) / (Σw - Σw²/Σw) with w = 1/s², and 0
 * where Iφ is below I - 1. Spiegelhalter (2005), Statistics in Medicine 24, 1185-1202, sections 4
 * and A.2, after DerSimonian and Laird (1986). No limits are drawn from it here: winsorising takes a
 * third of the spread away and nothing puts it back, so that its limits leave out far more areas
 * than they say. The benchmark of the statistics measures by how much.
 * @param zScores one for each area
 * @param standardErrors of chance alone, in the same order, each above 0
 */
export function publishedOverdispersion(
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
