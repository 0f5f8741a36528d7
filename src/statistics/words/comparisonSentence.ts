import { formatNumber } from '../../words/numbers.ts';
import type { Comparison, Side, Verdict } from '../comparison/compare.ts';
import { partOfWhole } from '../../words/partOfWhole.ts';
import { awaitsCheck } from './flagSentence.ts';
import {
  capitalised,
  confidenceWords,
  differenceWords,
  isPercentage,
  valueWords,
  type WordedMeasure,
} from './measureWords.ts';

/** What is said of one value beside another; no measure has a good or a bad side. */
export const verdictWords: Record<Verdict, string> = {
  higher: 'higher than',
  lower: 'lower than',
  not_distinguishable: 'not distinguishable from',
};

/** The value of a side: a share of fewer than 20 people as "3 of 12". */
const sideWords = ({ parts, value, ...side }: Side, measure: WordedMeasure): string =>
  ((parts && partOfWhole(parts.numerator, parts.denominator, measure.intervalMethod)) ??
    valueWords(value, measure)) + awaitsCheck(side);

const times = (ratio: number): string => formatNumber(ratio, ratio < 10 ? 2 : 1);

const pointsOf = (measure: WordedMeasure): string =>
  isPercentage(measure) ? ' percentage points' : '';

/** A bound of a difference: "12 higher", "0.4 percentage points lower", "no difference". */
function boundWords(bound: number, measure: WordedMeasure): string {
  if (bound === 0) return 'no difference';
  const side = bound > 0 ? 'higher' : 'lower';
  return `${differenceWords(bound, measure)}${pointsOf(measure)} ${side}`;
}

/**
 * One value beside another in words and numbers. A difference that chance could make is never
 * called one: "Norfolk is not distinguishable from Suffolk: 112 against 118. The difference could be
 * anything from 16 lower to 4 higher (95% interval)."
 */
export function comparisonSentence(comparison: Comparison, measure: WordedMeasure): string {
  const { one, other, difference, ratio, verdict, confidence } = comparison;
  const against = `${sideWords(one, measure)} against ${sideWords(other, measure)}`;
  const opening = `${capitalised(one.name)} is ${verdictWords[verdict]} ${other.name}: ${against}`;
  const level = `${confidenceWords(confidence)} interval`;
  if (verdict === 'not_distinguishable') {
    const bounds = `${boundWords(difference.low, measure)} to ${boundWords(difference.high, measure)}`;
    return `${opening}. The difference could be anything from ${bounds} (${level}).`;
  }
  const [near, far] =
    verdict === 'higher' ? [difference.low, difference.high] : [difference.high, difference.low];
  const gap = `${boundWords(difference.value, measure)} (${level} ${differenceWords(near, measure)} to ${differenceWords(far, measure)})`;
  const ratioWords =
    ratio.value !== null && Number.isFinite(ratio.high)
      ? `, or ${times(ratio.value)} times as high (${times(ratio.low)} to ${times(ratio.high)})`
      : '';
  return `${opening}. That is ${gap}${ratioWords}.`;
}
