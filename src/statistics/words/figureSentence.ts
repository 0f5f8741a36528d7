import { countOf, formatNumber, listOf } from '../../words/numbers.ts';
import { periodInSentence } from '../../words/period.ts';
import type { AreaFigure } from '../areaFigure.ts';
import type { Interval } from '../confidence.ts';
import { isSmallCount, smallCount } from '../smallNumbers.ts';
import { awaitsCheck } from './flagSentence.ts';
import { allowedWords } from './publishedRateSentence.ts';
import { boundsWords, confidenceWords, figureWords, type WordedMeasure } from './measureWords.ts';

/**
 * The number and its uncertainty: "Category 1 individuals per 100,000 people: Norfolk stood at 112
 * on 31 March 2019 (95% interval 105 to 119)."
 */
export function figureSentence(
  figure: AreaFigure,
  interval: Interval,
  confidence: number,
  measure: WordedMeasure,
  year: number,
): string {
  const when = periodInSentence(measure.period, year);
  const bounds = `${confidenceWords(confidence)} interval ${boundsWords(interval, measure)}`;
  return `${measure.title}: ${figure.name} stood at ${figureWords(figure, measure)}${awaitsCheck(figure)} ${when} (${bounds}).`;
}

/** The warning where a count is under 5; empty where it is not. */
export function smallNumberSentence(figure: AreaFigure): string {
  const { numerator: count, name } = figure;
  if (!isSmallCount(count)) return '';
  if (figure.isPublishedRate) {
    return `This rests on a small count in ${name}, ${allowedWords(figure)}: one more or one fewer would move it far.`;
  }
  if (count === 0) {
    return `The count for ${name} is zero, which can be chance: the interval says what would still fit.`;
  }
  return `This rests on a count of only ${formatNumber(count)} in ${name}: one more or one fewer would move it far.`;
}

/**
 * What to know where the population is known only as an interval, worked back from a count and its
 * published rate; else empty. A rate without its count has a sentence of its own.
 */
export function vagueDenominatorSentence(...figures: readonly AreaFigure[]): string {
  const vague = figures
    .filter((figure) => !figure.isPublishedRate && figure.denominatorLow < figure.denominatorHigh)
    .map(({ name }) => name);
  if (vague.length === 0) return '';
  return `The population of ${listOf(vague)} is not held for this year; it is worked back from the published rounded rate, and the interval allows for that.`;
}

/** How many areas, or years, rest on a count under 5; empty where none does. */
export function smallCountsSentence(
  figures: readonly AreaFigure[],
  noun: 'area' | 'year' = 'area',
): string {
  const small = figures.filter(({ numerator }) => isSmallCount(numerator)).length;
  if (small === 0) return '';
  return `${countOf(small, noun)} ${small === 1 ? 'rests' : 'rest'} on a count under ${smallCount}, which a single case moves far.`;
}

/** How much is held: "31 of 42 areas have a figure." */
export const coverageSentence = (held: number, areas: number): string =>
  held * 2 < areas
    ? `Only ${formatNumber(held)} of ${countOf(areas, 'area')} ${held === 1 ? 'has' : 'have'} a figure, so this says little about the rest.`
    : `${formatNumber(held)} of ${countOf(areas, 'area')} have a figure.`;
