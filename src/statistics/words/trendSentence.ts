import { countOf, formatNumber, listOf } from '../../words/numbers.ts';
import { fewestYears, type Trend, type TrendSegment } from '../trend/trend.ts';
import type { AcrossBreak, Change } from '../trend/yearOnYear.ts';
import { comparisonSentence } from './comparisonSentence.ts';
import { joined, valueWords, type WordedMeasure } from './measureWords.ts';

const mostNamed = 2;
const years = (list: readonly number[]): string => listOf(list.map(String));

function segmentWords(segment: TrendSegment, measure: WordedMeasure): string {
  const { from, to, outcome, firstValue, lastValue, hangsOn } = segment;
  const span =
    from === to
      ? `${valueWords(firstValue, measure)} in ${from}`
      : `${valueWords(firstValue, measure)} in ${from}, ${valueWords(lastValue, measure)} in ${to}`;
  switch (outcome) {
    case 'rising':
      return `rising (${span}): more than chance would do, whichever single year is left out`;
    case 'falling':
      return `falling (${span}): more than chance would do, whichever single year is left out`;
    case 'no_clear_change':
      return hangsOn.length === 0
        ? `no clear change (${span})`
        : `no clear change (${span}): what change there is hangs on ${hangsOn.length > mostNamed ? 'single years' : years(hangsOn)}`;
    case 'too_few_years':
      return `too few years to say (${span}; ${countOf(segment.years, 'comparable year')} held, ${formatNumber(fewestYears)} needed)`;
  }
}

/** The latest year beside the first one comparable with it: the answer where there is no trend. */
function sinceWords({ comparison }: Change, measure: WordedMeasure): string {
  const { one, other, verdict } = comparison;
  const [latest, first] = [valueWords(one.value, measure), valueWords(other.value, measure)];
  return verdict === 'not_distinguishable'
    ? `${latest} in ${one.name}, not distinguishable from ${first} in ${other.name}`
    : `${latest} in ${one.name}, ${verdict} than ${first} in ${other.name} by more than chance would do`;
}

/** What is said of the latest years: a trend, or how they stand where there are too few for one. */
function latestWords(latest: TrendSegment, since: Change | null, measure: WordedMeasure): string {
  if (latest.outcome !== 'too_few_years' || !since) return `${segmentWords(latest, measure)}.`;
  return `${sinceWords(since, measure)}. Too few years to call it a trend: ${countOf(latest.years, 'comparable year')} in one piece, ${formatNumber(fewestYears)} needed.`;
}

/** Whether an area's values rise or fall, stretch by stretch, with breaks and steps named. */
export function trendSentence(trend: Trend, name: string, measure: WordedMeasure): string {
  const latest = trend.segments.at(-1);
  if (!latest) return `No year has a figure for ${name}.`;
  const earlier = trend.segments
    .slice(0, -1)
    .filter(({ outcome }) => outcome !== 'too_few_years')
    .map((segment) => `From ${segment.from} to ${segment.to}: ${segmentWords(segment, measure)}.`);
  return joined(
    `${name}: ${latestWords(latest, trend.since, measure)}`,
    ...earlier,
    trend.breaks.length > 0
      ? `Figures before and after ${years(trend.breaks)} are not comparable and are not tested together.`
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
