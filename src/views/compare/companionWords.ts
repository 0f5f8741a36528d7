import { baseTitles } from '../../statistics/words/baseSentences.ts';
import type { PictureWords } from '../../take/picture/picture.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { PopulationBase } from '../../vocabulary/populationBases.ts';
import { pictureWords } from '../measure/pictureWords.ts';

/**
 * What a picture of lines without a finding of their own says: of the chart beside, or of the nation.
 * @param base the population base of the lines; `null` where the measure has none
 */
export const companionWords = (
  measure: Measure,
  firstYear: number,
  lastYear: number,
  base: PopulationBase | null,
): PictureWords =>
  pictureWords(
    measure,
    measure.sentence,
    `${firstYear} to ${lastYear}${base ? `, ${baseTitles[base]}` : ''}`,
    ...(base === 'one' ? ['oneBase' as const] : []),
    'interval',
  );
