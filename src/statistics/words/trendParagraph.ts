import type { Scale } from '../areaFigure.ts';
import { inOrder, type YearFigure } from '../trend/series.ts';
import { trendOf } from '../trend/trend.ts';
import { changesOf } from '../trend/yearOnYear.ts';
import { smallCountsSentence, smallNumberSentence } from './figureSentence.ts';
import { joined, type WordedMeasure } from './measureWords.ts';
import { caveatOf } from './paragraphs.ts';
import { changeSentence, trendSentence } from './trendSentence.ts';

/**
 * The paragraph of one area over the years: trend, breaks and steps, the latest change, what to
 * know.
 * @param series the years that have a figure, in any order
 * @param breaks first years after each break in comparability
 */
export function trendParagraph(
  measure: WordedMeasure,
  name: string,
  series: readonly YearFigure[],
  breaks: readonly number[],
): string {
  const scale: Scale = { method: measure.intervalMethod, per: measure.per };
  const latest = changesOf(series, scale, breaks).at(-1);
  const [only, ...more] = inOrder(series);
  return joined(
    `${measure.title}.`,
    trendSentence(trendOf(series, scale, breaks), name, measure),
    latest ? changeSentence(latest, measure) : '',
    only && more.length === 0 ? smallNumberSentence(only) : smallCountsSentence(series, 'year'),
    caveatOf(measure),
  );
}
