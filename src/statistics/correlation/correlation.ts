import { usualConfidence, type Interval } from '../confidence.ts';
import { tooFewAreas, type TooFewAreas } from '../fewestAreas.ts';
import { normalQuantile } from '../special/normal.ts';
import { redrawn, type UncertainPair } from './redrawn.ts';
import { spearman } from './spearman.ts';

/** A rank correlation with its uncertainty. */
export interface Correlation {
  kind: 'correlation';
  /** How many areas have both values. */
  areas: number;
  /** Spearman's coefficient, -1 to 1. */
  coefficient: number;
  /** 95% interval that allows for the number of areas and for the chance in each value. */
  interval: Interval;
  /** The same without the chance in each value. */
  ofAreasAlone: Interval;
  /** Whether the interval leaves 0 out, and on which side. */
  verdict: 'together' | 'opposite' | 'not_distinguishable';
}

/** The answer where every area has the same value in one of the two measures. */
export interface NoSpread {
  kind: 'no_spread';
  areas: number;
}

export type CorrelationAnswer = Correlation | NoSpread | TooFewAreas;

/**
 * Half of the step from a perfect order to the next one: Fisher's z of ±1 is infinite, and no order
 * of so few areas can tell more than this.
 */
const closestToOne = (areas: number): number => 1 - 6 / (areas * (areas ** 2 - 1));

/** Fisher's z (Fisher RA (1915), Biometrika 10, 507-521), kept finite for so many areas. */
const fisherOf =
  (areas: number) =>
  (correlation: number): number => {
    const limit = closestToOne(areas);
    return Math.atanh(Math.min(limit, Math.max(-limit, correlation)));
  };

/** What else than the number of areas makes a correlation uncertain, on Fisher's scale. */
export interface Blur {
  /** Variance of z by the chance in the values. */
  variance: number;
  /** How far z lies nearer to 0 than it would without that chance; 0 or more. */
  weakening: number;
}

const noBlur: Blur = { variance: 0, weakening: 0 };

/**
 * The interval of a rank correlation on Fisher's scale, with the variance (1 + r²/2) / (n − 3) of
 * Bonett DG, Wright TA (2000), Sample size requirements for estimating Pearson, Kendall and Spearman
 * correlations, Psychometrika 65, 23-28.
 * @param areas more than 3
 */
export function spearmanInterval(
  coefficient: number,
  areas: number,
  { variance, weakening }: Blur = noBlur,
  confidence = usualConfidence,
): Interval {
  const middle = fisherOf(areas)(coefficient);
  const half =
    normalQuantile((1 + confidence) / 2) *
    Math.sqrt((1 + coefficient ** 2 / 2) / (areas - 3) + variance);
  return {
    low: coefficient === -1 ? -1 : Math.tanh(middle - half - (middle < 0 ? weakening : 0)),
    high: coefficient === 1 ? 1 : Math.tanh(middle + half + (middle > 0 ? weakening : 0)),
  };
}

/**
 * Chance in the values scatters a correlation and weakens it (Spearman 1904). Both are found by
 * adding the chance once more: the scatter as the variance between the draws, to be added as for
 * several imputations (Rubin DB (1987), Multiple Imputation for Nonresponse in Surveys, chapter 3);
 * the weakening as far as z falls back, by the linear step of Cook JR, Stefanski LA (1994),
 * Simulation-extrapolation estimation, Journal of the American Statistical Association 89, 1314-1328.
 */
function blurOf(pairs: readonly UncertainPair[], coefficient: number): Blur {
  const fisher = fisherOf(pairs.length);
  const again = redrawn(pairs, fisher);
  if (!again) return noBlur;
  const middle = fisher(coefficient);
  const fallsBack = middle < 0 ? again.mean - middle : middle - again.mean;
  return { variance: again.variance, weakening: Math.max(0, fallsBack) };
}

/**
 * Spearman's rank correlation of two measures over areas. Its interval allows for having these
 * areas and no more, and for the chance in each area's own values: wider on both sides, and farther
 * on the side away from 0, because that chance hides part of a correlation. The end towards 0 is
 * the cautious one and decides whether there is one at all. Below ten areas there is none: with
 * nine its interval is 1.3 wide around 0.
 */
export function correlationOf(pairs: readonly UncertainPair[]): CorrelationAnswer {
  const areas = pairs.length;
  const tooFew = tooFewAreas(areas);
  if (tooFew) return tooFew;
  const coefficient = spearman(
    pairs.map(({ first, second }) => ({ first: first.value, second: second.value })),
  );
  if (coefficient === null) return { kind: 'no_spread', areas };
  const interval = spearmanInterval(coefficient, areas, blurOf(pairs, coefficient));
  return {
    kind: 'correlation',
    areas,
    coefficient,
    interval,
    ofAreasAlone: spearmanInterval(coefficient, areas),
    verdict: interval.low > 0 ? 'together' : interval.high < 0 ? 'opposite' : 'not_distinguishable',
  };
}
