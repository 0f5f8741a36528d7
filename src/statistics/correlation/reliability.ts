import { midRanks } from './midRanks.ts';
import { normalDraws } from './normalDraws.ts';
import { redrawnValue, type UncertainValue } from './redrawn.ts';
import { productMoment } from './spearman.ts';

const draws = 200;
const seed = 20_261_121;

/** The product-moment correlation of two normal variables with this rank correlation. Pearson K
 * (1907), On further methods of determining correlation, Drapers' Company Research Memoirs 4. */
export const ofNormalValues = (rankCorrelation: number): number =>
  2 * Math.sin((Math.PI * rankCorrelation) / 6);

/** The rank correlation of two normal variables with this product-moment correlation; turns
 * `ofNormalValues` round. */
export const ofNormalRanks = (correlation: number): number =>
  (6 / Math.PI) * Math.asin(correlation / 2);

/**
 * How much of the spread between areas is not chance: the variance of the levels beneath over that
 * of the values, 0 to 1. Found as simulation-extrapolation does (Cook JR, Stefanski LA (1994),
 * Journal of the American Statistical Association 89, 1314-1328), by adding the chance in each value
 * once more, 200 times and always alike. Values and values blurred once more correlate by
 * c = √(S² / (S² + v)), with S² the variance of the values and v that of chance, so that the
 * reliability (S² - v) / S² is 2 - 1/c². Ranks are correlated, as everywhere here, so that one area
 * far from the others, or one with a very wide interval, does not decide it.
 * @returns 0 where chance is enough to explain how the values differ; 1 where all are certain
 */
export function rankReliability(values: readonly UncertainValue[]): number {
  const normal = normalDraws(seed);
  const ranks = midRanks(values.map(({ value }) => value));
  let total = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const blurred = midRanks(values.map((one) => redrawnValue(one, normal())));
    const pairs = ranks.map((first, place) => ({ first, second: blurred[place] ?? 0 }));
    total += productMoment(pairs) ?? 0;
  }
  const correlation = ofNormalValues(total / draws);
  return correlation > 0 ? Math.max(0, 2 - 1 / correlation ** 2) : 0;
}
