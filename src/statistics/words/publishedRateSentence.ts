import { countOf, formatNumber, listOf } from '../../words/numbers.ts';
import type { AreaFigure } from '../areaFigure.ts';

/** More areas than these are counted and not named. */
const mostNamed = 6;

const published = (figures: readonly AreaFigure[]): AreaFigure[] =>
  figures.filter(({ isPublishedRate }) => isPublishedRate === true);

/** "Kent and Surrey", or "12 areas" where naming them would fill the paragraph. */
const named = (figures: readonly AreaFigure[]): string =>
  figures.length > mostNamed
    ? countOf(figures.length, 'area')
    : listOf(figures.map(({ name }) => name));

/** "between 2,962 and 2,974"; the count itself where the rate allows only one. */
export function allowedWords({ allowedCounts, numerator }: AreaFigure): string {
  const { low, high } = allowedCounts ?? { low: numerator, high: numerator };
  return low === high
    ? `which can only be ${formatNumber(low)}`
    : `between ${formatNumber(low)} and ${formatNumber(high)}`;
}

/**
 * What to know of areas that are spoken of by name where only the rate was published; else empty.
 */
export function publishedRateSentence(...figures: readonly AreaFigure[]): string {
  const [first, ...more] = published(figures);
  if (!first) return '';
  const allows = 'the interval joins the rounding of the rate with chance';
  if (more.length === 0) {
    return `For ${first.name} the rate is given as published; the count, ${allowedWords(first)}, is not held, and ${allows}.`;
  }
  const counts = listOf([first, ...more].map((one) => `${one.name} ${allowedWords(one)}`));
  return `The rates are given as published; the counts (${counts}) are not held, and ${allows}.`;
}

/** What each method does with rates published without their count. */
const treatments = {
  order:
    'stands in the order by the rate as published; its interval and its range of ranks allow for the rounding',
  list: 'stands in the order by the rate as published; its interval allows for the rounding',
  funnel:
    'stands in the funnel with the middle of the counts that its rate allows, and outside the limits only if it would with all of them',
  peers:
    'takes part with the middle of the counts that its rate allows, and the interval allows for the rest of them',
  nation: 'is taken out of the nation with the middle of the counts that its rate allows',
  correlation:
    'takes part with the rate as published, and the interval of the correlation allows for its rounding',
} as const;
/** A method that takes published rates in. */
export type TakingMethod = keyof typeof treatments;

/** What a method did with the figures whose count is not held; empty where there are none. */
export function takenAsPublishedSentence(
  method: TakingMethod,
  figures: readonly AreaFigure[],
): string {
  const found = published(figures);
  if (found.length === 0) return '';
  const each = found.length === 1 ? 'it' : 'each';
  return `The count of ${named(found)} is not held: ${each} ${treatments[method]}.`;
}
