import { countOf, listOf } from '../../words/numbers.ts';
import type { Trend, TrendSegment } from '../trend/trend.ts';
import type { AcrossBreak, Change } from '../trend/yearOnYear.ts';
import { comparisonSentence } from './comparisonSentence.ts';
import { joined, valueWords, type WordedMeasure } from './measureWords.ts';
import { sinceWords } from './sinceSentence.ts';

const mostNamed = 2;
const years = (list: readonly number[]): string => listOf(list.map(String));

/** Whether the last year of a segment differs from its first, and by how much. */
const changedWords = (segment: TrendSegment, measure: WordedMeasure): string =>
  segment.change
    ? sinceWords(segment.change.comparison, measure)
    : `${valueWords(segment.lastValue, measure)} in ${segment.to}, the only comparable year held`;

/** Whether the years between were steady; empty where they cannot tell. */
function steadySentence({ outcome, years: held, hangsOn, change }: TrendSegment): string {
  const direction = change?.comparison.verdict === 'lower' ? 'fall' : 'rise';
  switch (outcome) {
    case 'rising':
      return 'The rise is steady: it shows whichever single year is left out.';
    case 'falling':
      return 'The fall is steady: it shows whichever single year is left out.';
    case 'unsteady':
      return hangsOn.length > 0 && hangsOn.length <= mostNamed
        ? `The ${direction} is not steady: without ${hangsOn.join(' or ')} it would not show.`
        : `The ${direction} is not steady: it does not show from year to year.`;
    case 'no_clear_change':
      return `Nor do the ${countOf(held, 'year')} show a steady rise or fall.`;
    case 'untested':
      return '';
  }
}

/**
 * How an area's values changed over the years: the latest beside the first comparable one, and
 * whether the years between were steady; with breaks and steps named.
 */
export function trendSentence(trend: Trend, name: string, measure: WordedMeasure): string {
  const latest = trend.segments.at(-1);
  if (!latest) return `No year has a figure for ${name}.`;
  const earlier = trend.segments
    .slice(0, -1)
    .filter(({ change }) => change !== null)
    .map((segment) =>
      joined(`Before that: ${changedWords(segment, measure)}.`, steadySentence(segment)),
    );
  return joined(
    `${name}: ${changedWords(latest, measure)}.`,
    steadySentence(latest),
    ...earlier,
    trend.breaks.length > 0
      ? `Figures before and after ${years(trend.breaks)} are not comparable and are not set against each other.`
      : '',
    trend.steps.length > 0
      ? `${trend.steps.length === 1 ? 'A large step' : 'Large steps'} in ${years(trend.steps)} may be a change in recording, and a rise or fall may rest on ${trend.steps.length === 1 ? 'it' : 'them'}.`
      : '',
  );
}

/** The change from one year to another, or why there is none to give. */
export function changeSentence(change: Change | AcrossBreak, measure: WordedMeasure): string {
  if (change.kind === 'across_break') {
    return `${change.from} and ${change.to} are not comparable: the series breaks at ${change.breakYear}.`;
  }
  return joined(
    comparisonSentence(change.comparison, measure),
    change.isLargeStep ? 'That is a large step for one year; recording may have changed.' : '',
  );
}
