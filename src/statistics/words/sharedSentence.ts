import { listOf } from '../../words/numbers.ts';
import { sameCell, sharedParts, type SharedPart } from '../correlation/sharedParts.ts';
import type { WordedMeasure } from './measureWords.ts';

type Sharing = Pick<WordedMeasure, 'numerator' | 'denominator' | 'intervalMethod'>;

const isRate = ({ denominator }: Sharing): boolean => denominator === 'population_10_plus';

const reasons: Record<SharedPart, string> = {
  numerators: 'some of those counted above the line of one are counted above that of the other',
  denominators: 'some of those counted below the line of one are counted below that of the other',
  size: 'both are plain counts, which follow the size of an area',
  across: 'some of those counted above the line of one are counted below that of the other',
  one_whole: 'both are parts of one whole, so where one takes more, less is left for the other',
};

/** The warning where two measures share a part; empty where they share none. */
export function sharedSentence(first: Sharing, second: Sharing): string {
  const found = sharedParts(first, second).map((part) => {
    if (part === 'denominators' && isRate(first) && isRate(second)) {
      return 'both are divided by the same residents aged 10 and over';
    }
    return part === 'numerators' && sameCell(first.numerator, second.numerator)
      ? 'both count the same people or events'
      : reasons[part];
  });
  return found.length === 0
    ? ''
    : `Part of any correlation between these two is arithmetic: ${listOf(found)}.`;
}
