import type { Measure } from '../../vocabulary/measure.ts';
import { formatNumber } from '../../words/numbers.ts';
import { valueOf, type AreaFigure } from '../areaFigure.ts';
import type { Interval } from '../confidence.ts';
import { partOfWhole } from '../../words/partOfWhole.ts';

/** What the sentences need to know of a measure. */
export type WordedMeasure = Pick<
  Measure,
  | 'title'
  | 'unit'
  | 'decimals'
  | 'period'
  | 'per'
  | 'intervalMethod'
  | 'numerator'
  | 'denominator'
  | 'caveats'
>;

/** Shares are written with a percent sign; a unit that starts with one says so. */
export const isPercentage = ({ unit }: WordedMeasure): boolean => unit.startsWith('%');

/** The unit behind a value in a sentence: a share has its percent sign already. */
export const unitWords = ({ unit }: WordedMeasure): string => unit.replace(/^% /, '');

/** A value as a sentence gives it: "112", "3.10%", "0". The title of the measure says of what. */
export const valueWords = (value: number, measure: WordedMeasure): string =>
  `${formatNumber(value, value === 0 ? 0 : measure.decimals)}${isPercentage(measure) ? '%' : ''}`;

/** The value of a figure: "112", "3.10%", or "3 of 12" for a share of fewer than 20 people. */
export const figureWords = (figure: AreaFigure, measure: WordedMeasure): string =>
  partOfWhole(figure.numerator, figure.denominator, measure.intervalMethod) ??
  valueWords(valueOf(figure, { method: measure.intervalMethod, per: measure.per }), measure);

/** Bounds: "104 to 121", "2.31% to 4.10%". */
export const boundsWords = ({ low, high }: Interval, measure: WordedMeasure): string =>
  `${valueWords(low, measure)} to ${valueWords(high, measure)}`;

const mostDecimals = 4;

/** A difference without its sign, with as many decimals as keep it from looking like nothing. */
export function differenceWords(difference: number, measure: WordedMeasure): string {
  const size = Math.abs(difference);
  let decimals = measure.decimals;
  while (size > 0 && decimals < mostDecimals && Number(size.toFixed(decimals)) === 0) decimals += 1;
  return formatNumber(size, decimals);
}

/** How a confidence is written: "95%", "99.8%". */
export const confidenceWords = (confidence: number): string =>
  `${formatNumber(confidence * 100, Number.isInteger(Math.round(confidence * 1000) / 10) ? 0 : 1)}%`;

/** Rank in words: 1st, 2nd, 3rd, 11th, 22nd. */
export function ordinal(rank: number): string {
  const tens = rank % 100;
  const endings = ['th', 'st', 'nd', 'rd'];
  const ending = tens >= 11 && tens <= 13 ? 'th' : (endings[rank % 10] ?? 'th');
  return `${formatNumber(rank)}${ending}`;
}

/** A sentence with its first letter large. */
export const capitalised = (sentence: string): string =>
  sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Sentences one after the other; empty ones are left out. */
export const joined = (...sentences: string[]): string => sentences.filter(Boolean).join(' ');
