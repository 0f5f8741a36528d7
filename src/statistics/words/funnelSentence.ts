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
  below: 'below the 95% limit',
  inside: 'inside the limits',
  above: 'above the 95% limit',
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
  return isOutside(point.adjusted)
    ? `${opening} stands out: it lies ${standingWords[point.adjusted]} that allows for how much areas differ anyway.`
    : `${opening} does not stand out: it lies inside the limits that allow for how much areas differ anyway.`;
}

/** How far the areas that have a figure lie from the nation, all together. */
function centreSentence({ nation, target, pooledValue, areas }: Funnel, measure: WordedMeasure) {
  const held = `The ${countOf(areas, 'area')} with a figure come to ${valueWords(pooledValue, measure)} together`;
  if (nation === null) return `${held}, the middle of the funnel.`;
  const percent = Math.round((pooledValue / target - 1) * 100);
  const middle = `${nation} (${valueWords(target, measure)}), the middle of the funnel`;
  return percent === 0
    ? `${held}, as much as ${middle}.`
    : `${held}, ${Math.abs(percent)}% ${percent > 0 ? 'above' : 'below'} ${middle}.`;
}

/** "3 lie", "1 lies", "none lies": how many areas stand outside one pair of limits. */
function howManyOutside({ points }: Funnel, limits: 'plain' | 'adjusted'): string {
  const count = points.filter((point) => isOutside(point[limits])).length;
  return count === 0 ? 'none lies' : `${formatNumber(count)} ${count === 1 ? 'lies' : 'lie'}`;
}

/** Why the two pairs of limits differ, in one sentence. */
export const whyLimitsDiffer = (funnel: Funnel): string =>
  funnel.tauSquared === 0
    ? 'No difference between areas beyond chance is found, so both kinds of limits are the same.'
    : `The faint limits allow for chance alone, and ${howManyOutside(funnel, 'plain')} outside them; the others also for how much areas differ from each other beyond it, in need, recording or practice.`;

/** The funnel as a whole, or why there is none. */
export function funnelSentence(answer: FunnelAnswer, measure: WordedMeasure): string {
  switch (answer.kind) {
    case 'too_few_areas':
      return tooFewAreasSentence(answer);
    case 'no_denominator':
      return 'A plain count has no funnel: large areas count more because they are large.';
    case 'all_zero':
      return `All ${countOf(answer.areas, 'area')} with a figure stand at zero, so there is no spread to judge.`;
    case 'funnel':
      return joined(
        centreSentence(answer, measure),
        `Of them ${howManyOutside(answer, 'adjusted')} outside the 95% limits.`,
        chanceSentence(answer.areas),
      );
  }
}
