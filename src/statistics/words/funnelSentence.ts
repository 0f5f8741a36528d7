import { countOf, formatNumber } from '../../words/numbers.ts';
import type { AreaFigure } from '../areaFigure.ts';
import { usualConfidence } from '../confidence.ts';
import type { Funnel, FunnelAnswer, Standing } from '../funnel/funnel.ts';
import { chanceOutside } from '../multipleComparisons.ts';
import { confidenceWords, valueWords, joined, type WordedMeasure } from './measureWords.ts';
import { tooFewAreasSentence } from './rankSentence.ts';

/** How many areas chance alone puts outside: "With 42 areas, about 2 fall outside …". */
export function chanceSentence(areas: number, confidence = usualConfidence): string {
  if (areas === 0) return '';
  const { expected } = chanceOutside(areas, confidence);
  const about = expected < 0.5 ? 'hardly any' : `about ${formatNumber(Math.round(expected))}`;
  return `With ${countOf(areas, 'area')}, ${about} would fall outside ${confidenceWords(confidence)} limits by chance alone.`;
}

const standingWords: Record<Standing, string> = {
  far_below: 'below the 99.8% limit',
  below: 'below the 95% limit but not the 99.8% one',
  inside: 'inside the limits',
  above: 'above the 95% limit but not the 99.8% one',
  far_above: 'above the 99.8% limit',
};

const isOutside = (standing: Standing): boolean => standing !== 'inside';

/**
 * Where one area stands in the funnel; empty where it has no figure.
 * @param figure its figure, where it may await a check
 */
export function areaInFunnelSentence(
  funnel: Funnel,
  code: string,
  measure: WordedMeasure,
  figure: Pick<AreaFigure, 'flag'> = {},
): string {
  const point = funnel.points.find((one) => one.code === code);
  if (!point) return '';
  const awaits = figure.flag === undefined ? '' : ', awaits a check';
  const opening = `${point.name} (${valueWords(point.value, measure)}${awaits})`;
  const { plain, adjusted } = point;
  if (!isOutside(plain)) {
    return `${opening} lies inside the limits around the pooled value: chance is enough to explain it.`;
  }
  if (!isOutside(adjusted)) {
    return `${opening} lies ${standingWords[plain]} of chance alone, but inside the limits that allow for how much areas differ anyway.`;
  }
  return `${opening} lies ${standingWords[adjusted]} even when how much areas differ anyway is allowed for.`;
}

/** Why the two pairs of limits differ, in one sentence. */
export const whyLimitsDiffer = (funnel: Funnel): string =>
  funnel.tauSquared === 0
    ? 'Areas differ no more than chance makes them, so both kinds of limits are the same.'
    : 'The faint limits allow for chance alone; the others also for how much areas differ from each other beyond it, in need, recording or practice.';

/** The funnel as a whole, or why there is none. */
export function funnelSentence(answer: FunnelAnswer, measure: WordedMeasure): string {
  switch (answer.kind) {
    case 'too_few_areas':
      return tooFewAreasSentence(answer);
    case 'no_denominator':
      return 'A plain count has no funnel: large areas count more because they are large.';
    case 'all_zero':
      return `All ${countOf(answer.areas, 'area')} with a figure stand at zero, so there is no spread to judge.`;
    case 'funnel': {
      const { points, areas, target } = answer;
      const plain = points.filter((point) => isOutside(point.plain)).length;
      const adjusted = points.filter((point) => isOutside(point.adjusted)).length;
      return joined(
        `The ${countOf(areas, 'area')} with a figure pool to ${valueWords(target, measure)}.`,
        `${plain === 0 ? 'None' : formatNumber(plain)} of them ${plain < 2 ? 'lies' : 'lie'} outside the 95% limits of chance alone;`,
        answer.tauSquared === 0
          ? 'areas differ no more than chance makes them.'
          : `with the spread between areas allowed for, ${adjusted === 0 ? 'none does' : `${formatNumber(adjusted)} ${adjusted === 1 ? 'does' : 'do'}`}.`,
        chanceSentence(areas),
      );
    }
  }
}
