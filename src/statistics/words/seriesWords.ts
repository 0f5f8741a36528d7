import { countOf } from '../../words/numbers.ts';
import type { PopulationBase } from '../../vocabulary/populationBases.ts';
import { baseTitles } from './baseSentences.ts';
import { valueWords, type WordedMeasure } from './measureWords.ts';

/**
 * What a small line over years shows, for those who do not see it.
 * @param base the population base of the line; `null` where there is none to name
 */
export function seriesWords(
  points: readonly { year: number; value: number }[],
  breaks: readonly number[],
  measure: WordedMeasure & { shortTitle: string },
  base: PopulationBase | null = null,
): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return `${measure.shortTitle}: no year has a figure.`;
  const at = ({ year, value }: { year: number; value: number }): string =>
    `${valueWords(value, measure)} in ${year}`;
  if (first === last) return `${measure.shortTitle}: one year has a figure, ${at(first)}.`;
  const parted = breaks.filter((year) => year > first.year && year <= last.year);
  const broken = parted.length === 0 ? '' : `, broken at ${parted.join(' and ')}`;
  return `${measure.shortTitle}: ${at(first)}, ${at(last)}; ${countOf(points.length, 'year')} held${broken}${base ? `, ${baseTitles[base]}` : ''}.`;
}
