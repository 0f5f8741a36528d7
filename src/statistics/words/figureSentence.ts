import { countOf, formatNumber, listOf } from '../../words/numbers.ts';
import { periodInSentence } from '../../words/period.ts';
import type { AreaFigure } from '../areaFigure.ts';
import type { Interval } from '../confidence.ts';
import { isSmallCount, isUnreliableCount, smallCount, unreliableCount } from '../smallNumbers.ts';
import { awaitsCheck } from './flagSentence.ts';
import { allowedWords } from './publishedRateSentence.ts';
import {
  boundsWords,
  confidenceWords,
  figureWords,
  joined,
  type WordedMeasure,
} from './measureWords.ts';

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

/** The warning where a count is under 5, the caution where it is under 20; empty where it is not. */
export function smallNumberSentence(figure: AreaFigure): string {
  const { numerator: count, name } = figure;
  if (isUnreliableCount(count)) {
    const counted = figure.isPublishedRate ? allowedWords(figure) : formatNumber(count);
    return `This rests on a count under ${unreliableCount} in ${name}, ${counted}: the Office for National Statistics marks such rates as unreliable.`;
  }
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

/** How many areas, or years, rest on a count under 5, and how many on one under 20; empty for none. */
export function smallCountsSentence(
  figures: readonly AreaFigure[],
  noun: 'area' | 'year' = 'area',
): string {
  const small = figures.filter(({ numerator }) => isSmallCount(numerator)).length;
  const unreliable = figures.filter(({ numerator }) => isUnreliableCount(numerator)).length;
  const rests = (count: number): string =>
    `${countOf(count, noun)} ${count === 1 ? 'rests' : 'rest'}`;
  return joined(
    small === 0
      ? ''
      : `${rests(small)} on a count under ${smallCount}, which a single case moves far.`,
    unreliable === 0
      ? ''
      : `${rests(unreliable)} on a count of ${smallCount} to ${unreliableCount - 1}: the Office for National Statistics marks such rates as unreliable.`,
  );
}

/** How much is held: "31 of 42 areas have a figure." */
export const coverageSentence = (held: number, areas: number): string =>
  held * 2 < areas
    ? `Only ${formatNumber(held)} of ${countOf(areas, 'area')} ${held === 1 ? 'has' : 'have'} a figure, so this says little about the rest.`
    : `${formatNumber(held)} of ${countOf(areas, 'area')} have a figure.`;
