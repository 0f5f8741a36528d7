import { findRoot } from '../special/root.ts';
import { winsorise, winsorisedAt, winsorisedVariance } from './winsorise.ts';

/** How much more areas differ than chance makes them. */
export interface Overdispersion {
  /**
   * Mean square of the winsorised z-scores over what it is where chance is all: about 1 there, and
   * larger the more the areas differ.
   */
  phi: number;
  /** Variance between areas beyond chance, in the square of the unit of the standard errors. */
  tauSquared: number;
}

/**
 * Overdispersion by winsorised residuals and additive random effects. τ² is the spread with which
 * the areas, each over its own standard deviation √(s² + τ²) and pulled in at the tenth at each end
 * of a normal variable, have the mean square that such a variable has (0.679); 0 where they have no
 * more than that without it. Setting the residuals to what they should be is the method of Paule RC,
 * Mandel J (1982), Journal of Research of the National Bureau of Standards 87, 377-385; pulling them
 * in, and allowing for it, is proposal 2 of Huber PJ (1964), Annals of Mathematical Statistics 35,
 * 73-101; winsorising z-scores for a funnel is Spiegelhalter (2005), Statistics in Medicine 24,
 * 1185-1202. Each area is judged by its own standard deviation first, because among z-scores of
 * chance alone the large areas are always the extreme ones, and would be the ones pulled in.
 *
 * The limits drawn from it leave out 4 to 6.5% of areas that differ like all others at 95%, and at
 * most 0.6% at 99.8%. Where chance is all they leave out fewer, 2.5% or more at 95%: a spread is
 * never estimated below 0, so that its mistakes only widen.
 * @param zScores one for each area: distance from the target over the standard error
 * @param standardErrors of chance alone, in the same order, each above 0
 */
export function overdispersion(
  zScores: readonly number[],
  standardErrors: readonly number[],
): Overdispersion {
  const areas = zScores.length;
  if (areas === 0) return { phi: 1, tauSquared: 0 };
  const meanOf = (squares: readonly number[]): number =>
    squares.reduce((sum, square) => sum + square, 0) / areas;
  const usual = winsorisedVariance();
  const most = winsorisedAt() ** 2;
  const variances = standardErrors.map((error) => error * error);
  const distances = zScores.map((z, place) => z * z * (variances[place] ?? 1));
  const shortfall = (tauSquared: number): number =>
    usual -
    meanOf(
      distances.map((distance, place) =>
        Math.min(most, distance / ((variances[place] ?? 1) + tauSquared)),
      ),
    );
  // Without pulling in and without chance this is the spread, so no more is needed with them.
  const enough = meanOf(distances) / usual;
  return {
    phi: meanOf(winsorise(zScores).map((z) => z * z)) / usual,
    tauSquared: enough * findRoot((share) => shortfall(share * enough), 0, 1),
  };
}
