import { assertConfidence, usualConfidence } from './confidence.ts';

/** What chance alone does when many areas are looked at together. */
export interface ChanceOutside {
  areas: number;
  confidence: number;
  /** How many areas chance alone puts outside limits of this confidence, on average. */
  expected: number;
  /** The probability that chance alone puts at least one outside. */
  anyProbability: number;
}

/**
 * How many of so many areas fall outside limits by chance alone, if none differs from the rest:
 * the binomial mean, and one minus the probability of none. Bland JM, Altman DG (1995), Multiple
 * significance tests: the Bonferroni method, BMJ 310, 170.
 * @param areas 0 or more
 */
export function chanceOutside(areas: number, confidence = usualConfidence): ChanceOutside {
  assertConfidence(confidence);
  return {
    areas,
    confidence,
    expected: areas * (1 - confidence),
    anyProbability: 1 - confidence ** areas,
  };
}
