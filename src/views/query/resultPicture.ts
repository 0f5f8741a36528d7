import { legends } from '../../statistics/words/legend.ts';
import type { PictureWords } from '../../take/picture/picture.ts';
import { sourceSentence } from '../measure/pictureWords.ts';
import type { ChartChoice } from './chartOf.ts';

/** Longer queries stand behind the link alone. */
const longestQuery = 400;

/**
 * What a picture of the chart of an answer says around it.
 * @param question what the query asks in words; `null` where that is not known
 */
export function resultPicture(
  chart: ChartChoice,
  sql: string,
  question: string | null,
): PictureWords {
  const asked = sql.replace(/\s+/g, ' ').trim();
  return {
    title: question ?? `Answer to a query: ${chart.valueName}`,
    subtitle: `${chart.valueName} ${chart.kind === 'lines' ? 'by year' : 'of each row'}`,
    notes: [
      chart.hasIntervals
        ? legends.interval
        : 'The query asked for no intervals, so none are drawn: differences can be chance.',
      asked.length > longestQuery ? '' : `Query: ${asked}`,
      sourceSentence,
    ].filter(Boolean),
  };
}
