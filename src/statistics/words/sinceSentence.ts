import { formatNumber } from '../../words/numbers.ts';
import type { Comparison } from '../comparison/compare.ts';
import { awaitsCheck } from './flagSentence.ts';
import { differenceWords, isPercentage, valueWords, type WordedMeasure } from './measureWords.ts';

/** From this ratio on a change is told in times, not in per cent. */
const doubled = 2;

/** "42%", "0.4%": how far a ratio is from 1, without its direction. */
function percentOff(ratio: number): string {
  const percent = Math.abs(ratio - 1) * 100;
  return `${formatNumber(percent, percent < 1 ? 1 : 0)}%`;
}

const times = (ratio: number): string => formatNumber(ratio, 1);

/** A bound of a change: "a rise of 12%", "a fall of 0.4 percentage points", "no change". */
function boundWords(bound: number, isRatio: boolean, measure: WordedMeasure): string {
  const off = isRatio ? bound - 1 : bound;
  if (off === 0) return 'no change';
  const size = isRatio ? percentOff(bound) : `${differenceWords(bound, measure)} percentage points`;
  return `a ${off > 0 ? 'rise' : 'fall'} of ${size}`;
}

/** How far the later value is above or below the earlier one, with its 95% interval in brackets. */
function changeSize({ ratio, difference }: Comparison, measure: WordedMeasure): string {
  if (isPercentage(measure)) {
    const [near, far] = [difference.low, difference.high].sort(
      (one, other) => Math.abs(one) - Math.abs(other),
    );
    return `by ${differenceWords(difference.value, measure)} percentage points (${differenceWords(near ?? 0, measure)} to ${differenceWords(far ?? 0, measure)})`;
  }
  const { value, low, high } = ratio;
  if (value === null || !Number.isFinite(high)) return '';
  if (value >= doubled) {
    return `to ${times(value)} times as ${measure.denominator === null ? 'many' : 'high'} (${times(low)} to ${times(high)})`;
  }
  const [near, far] = value > 1 ? [low, high] : [high, low];
  return `by ${percentOff(value)} (${percentOff(near)} to ${percentOff(far)})`;
}

/** What chance leaves open where the two values cannot be told apart. */
function openWords({ ratio, difference }: Comparison, measure: WordedMeasure): string {
  const isRatio = !isPercentage(measure);
  const { low, high } = isRatio ? ratio : difference;
  if (isRatio && (ratio.value === null || !Number.isFinite(high))) return '';
  return `: from ${boundWords(low, isRatio, measure)} to ${boundWords(high, isRatio, measure)}`;
}

/**
 * How the latest year stands to the first one comparable with it, which has nothing to do with
 * whether the years between were steady: "Up from 456 in 2013 to 937 in 2023, to 2.1 times as many
 * (1.8 to 2.3)".
 * @param comparison the later year beside the earlier one, each named by its year
 */
export function sinceWords(comparison: Comparison, measure: WordedMeasure): string {
  const { one: latest, other: first, verdict } = comparison;
  const from = `${valueWords(first.value, measure)} in ${first.name}${awaitsCheck(first)}`;
  const to = `${valueWords(latest.value, measure)} in ${latest.name}${awaitsCheck(latest)}`;
  if (verdict === 'not_distinguishable') {
    return `${from} and ${to}, a difference that chance could make${openWords(comparison, measure)}`;
  }
  const size = changeSize(comparison, measure);
  return `${verdict === 'higher' ? 'up' : 'down'} from ${from} to ${to}${size === '' ? '' : `, ${size}`}`;
}
