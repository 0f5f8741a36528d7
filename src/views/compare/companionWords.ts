import type { PictureWords } from '../../take/picture/picture.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { pictureWords } from '../measure/pictureWords.ts';

/** What a picture of the chart beside says: it carries no finding of its own. */
export const companionWords = (
  measure: Measure,
  firstYear: number,
  lastYear: number,
): PictureWords =>
  pictureWords(measure, measure.sentence, `${firstYear} to ${lastYear}`, 'interval');
