import { usualConfidence, type Interval } from '../confidence.ts';
import { tooFewAreas, type TooFewAreas } from '../fewestAreas.ts';
import { normalQuantile } from '../special/normal.ts';
import type { UncertainPair } from './redrawn.ts';
import { ofNormalRanks, ofNormalValues, rankReliability } from './reliability.ts';
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

/**
 * The interval of a rank correlation on Fisher's scale, with the variance (1 + r²/2) / (n − 3) of
 * Bonett DG, Wright TA (2000), Sample size requirements for estimating Pearson, Kendall and Spearman
 * correlations, Psychometrika 65, 23-28.
 * @param areas more than 3
 */
export function spearmanInterval(
  coefficient: number,
  areas: number,
  confidence = usualConfidence,
): Interval {
  const middle = fisherOf(areas)(coefficient);
  const half =
    normalQuantile((1 + confidence) / 2) * Math.sqrt((1 + coefficient ** 2 / 2) / (areas - 3));
  return {
    low: coefficient === -1 ? -1 : Math.tanh(middle - half),
    high: coefficient === 1 ? 1 : Math.tanh(middle + half),
  };
}

/**
 * A rank correlation as it would be without the chance in the values, which weakens it: that of the
 * values over the root of both reliabilities (Spearman 1904), by way of normal variables with these
 * rank correlations. At most 1, and 1 where chance leaves nothing of the spread.
 * @param weakened -1 to 1
 * @param kept root of the product of the two reliabilities, 0 to 1
 */
function withoutChance(weakened: number, kept: number): number {
  const strength = Math.abs(ofNormalValues(weakened));
  return Math.sign(weakened) * (strength >= kept ? 1 : ofNormalRanks(strength / kept));
}

/**
 * Spearman's rank correlation of two measures over areas. Its interval is that of the levels beneath
 * the values. Chance in the values scatters a correlation, which the interval for so many areas
 * holds already, because it is that of pairs drawn with their chance; and it weakens it. So an end
 * that lies away from 0 is divided by what chance leaves, as in the confidence sets of Charles EP
 * (2005), The correction for attenuation due to measurement error, Psychological Methods 10,
 * 206-226. An end on the near side of 0 stays where it is: it is the cautious one, it decides
 * whether there is a correlation at all, and the coefficient of the values stays inside. The
 * interval holds the correlation of the levels in 93 of 100 cases or more, of 12 to 42 areas and of
 * values half as uncertain as the areas differ, or as much; mostly in 97 or more. Below ten areas
 * there is none: with nine its interval is 1.3 wide around 0.
 */
export function correlationOf(pairs: readonly UncertainPair[]): CorrelationAnswer {
  const areas = pairs.length;
  const tooFew = tooFewAreas(areas);
  if (tooFew) return tooFew;
  const coefficient = spearman(
    pairs.map(({ first, second }) => ({ first: first.value, second: second.value })),
  );
  if (coefficient === null) return { kind: 'no_spread', areas };
  const ofAreasAlone = spearmanInterval(coefficient, areas);
  const kept = Math.sqrt(
    rankReliability(pairs.map(({ first }) => first)) *
      rankReliability(pairs.map(({ second }) => second)),
  );
  const { low, high } = ofAreasAlone;
  const interval = {
    low: low < 0 ? withoutChance(low, kept) : low,
    high: high > 0 ? withoutChance(high, kept) : high,
  };
  return {
    kind: 'correlation',
    areas,
    coefficient,
    interval,
    ofAreasAlone,
    verdict: low > 0 ? 'together' : high < 0 ? 'opposite' : 'not_distinguishable',
  };
}
