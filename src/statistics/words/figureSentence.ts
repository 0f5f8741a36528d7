import { countOf, formatNumber } from '../../words/numbers.ts';
import { periodInSentence } from '../../words/period.ts';
import type { AreaFigure } from '../areaFigure.ts';
import type { Interval } from '../confidence.ts';
import { isSmallCount } from '../smallNumbers.ts';
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
  return `${measure.title}: ${figure.name} stood at ${figureWords(figure, measure)} ${when} (${bounds}).`;
}

/** The warning where a count is under 5; empty where it is not. */
export function smallNumberSentence(figure: AreaFigure): string {
  const { numerator: count, name } = figure;
  if (!isSmallCount(count)) return '';
  if (count === 0) {
    return `The count for ${name} is zero, which can be chance: the interval says what would still fit.`;
  }
  return `This rests on a count of only ${formatNumber(count)} in ${name}: one more or one fewer would move it far.`;
}

/** What to know where the denominator is known only as an interval; else empty. */
export const vagueDenominatorSentence = (figure: AreaFigure): string =>
  figure.denominatorLow < figure.denominatorHigh
    ? `The population of ${figure.name} is not held for this year; it is worked back from the published rounded rate, and the interval allows for that.`
    : '';

/** How much is held: "31 of 42 areas have a figure." */
export const coverageSentence = (held: number, areas: number): string =>
  held * 2 < areas
    ? `Only ${formatNumber(held)} of ${countOf(areas, 'area')} ${held === 1 ? 'has' : 'have'} a figure, so this says little about the rest.`
    : `${formatNumber(held)} of ${countOf(areas, 'area')} have a figure.`;
