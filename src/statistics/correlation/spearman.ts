import { midRanks } from './midRanks.ts';

/** Two values of one area. */
export interface Pair {
  first: number;
  second: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

/**
 * The product-moment correlation (Pearson K (1896), Philosophical Transactions A 187, 253-318).
 * @returns -1 to 1; `null` where one of the two does not vary
 */
export function productMoment(pairs: readonly Pair[]): number | null {
  const [middleOfFirst, middleOfSecond] = [
    mean(pairs.map(({ first }) => first)),
    mean(pairs.map(({ second }) => second)),
  ];
  let [together, ofFirst, ofSecond] = [0, 0, 0];
  for (const { first, second } of pairs) {
    const [one, other] = [first - middleOfFirst, second - middleOfSecond];
    together += one * other;
    ofFirst += one * one;
    ofSecond += other * other;
  }
  if (!(ofFirst > 0 && ofSecond > 0)) return null;
  return Math.min(1, Math.max(-1, together / Math.sqrt(ofFirst * ofSecond)));
}

/**
 * Spearman's rank correlation: the product-moment correlation of the mid-ranks (Spearman C (1904),
 * The proof and measurement of association between two things, American Journal of Psychology 15,
 * 72-101). It is preferred to that of the values because the areas are few and unequal: one
 * area far from the others would decide the correlation of the values, while ranks only ask whether
 * areas that are higher in one measure are higher in the other, along whatever curve.
 * @returns -1 to 1; `null` where one of the two does not vary
 */
export function spearman(pairs: readonly Pair[]): number | null {
  const ofFirst = midRanks(pairs.map(({ first }) => first));
  const ofSecond = midRanks(pairs.map(({ second }) => second));
  return productMoment(
    pairs.map((_, place) => ({ first: ofFirst[place] ?? 0, second: ofSecond[place] ?? 0 })),
  );
}
