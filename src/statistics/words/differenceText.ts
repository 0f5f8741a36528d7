import type { Verdict } from '../comparison/compare.ts';
import type { Estimate } from '../comparison/mover.ts';
import { differenceWords, isPercentage, type WordedMeasure } from './measureWords.ts';

/** A verdict in a cell of a table. */
export const verdictTitles: Record<Verdict, string> = {
  higher: 'higher',
  lower: 'lower',
  not_distinguishable: 'not distinguishable',
};

const signed = (difference: number, measure: WordedMeasure): string => {
  const size = differenceWords(difference, measure);
  return difference === 0 ? size : `${difference < 0 ? '−' : '+'}${size}`;
};

/** A difference with its interval in a cell: "+12 (−3 to +27)"; shares in percentage points. */
export const signedBounds = ({ value, low, high }: Estimate, measure: WordedMeasure): string =>
  `${signed(value, measure)}${isPercentage(measure) ? ' points' : ''} (${signed(low, measure)} to ${signed(high, measure)})`;
