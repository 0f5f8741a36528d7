import { areaCount } from '../../vocabulary/areas.ts';
import { countOf, formatNumber, listOf } from '../../words/numbers.ts';
import { periodInSentence } from '../../words/period.ts';
import { valueOf, type AreaFigure, type Scale } from '../areaFigure.ts';
import { compareAreas, type Comparison } from '../comparison/compare.ts';
import { nationIsComparable } from '../comparison/nationIsComparable.ts';
import { compareWithNation } from '../comparison/restOfNation.ts';
import { awaitsCheck, isFlagged } from './flagSentence.ts';
import {
  capitalised,
  differenceWords,
  figureWords,
  isPercentage,
  joined,
  type WordedMeasure,
} from './measureWords.ts';
import type { ParagraphFacts } from './paragraphs.ts';

/** More chosen areas than these are not named in a finding. */
export const mostFound = 4;

const scaleOf = ({ intervalMethod: method, per }: WordedMeasure): Scale => ({ method, per });

const figureNamed = (figure: AreaFigure, measure: WordedMeasure): string =>
  `${figure.name} ${figureWords(figure, measure)}${awaitsCheck(figure)}`;

/** "Higher, by 5 to 22.": the difference with what chance leaves open of it. */
function differenceSentence(
  { verdict, difference }: Comparison,
  measure: WordedMeasure,
  subject: string,
): string {
  if (verdict === 'not_distinguishable') return 'Chance alone could make that difference.';
  const [near, far] =
    verdict === 'higher' ? [difference.low, difference.high] : [difference.high, difference.low];
  const points = isPercentage(measure) ? ' percentage points' : '';
  return `${capitalised(`${subject}${verdict}`)}, by ${differenceWords(near, measure)} to ${differenceWords(far, measure)}${points}.`;
}

/** The nation at the end of a list, where it counts the same people and its figure is held. */
function besideNation({ measure, nation, year }: ParagraphFacts): string {
  const comparable = measure.denominator !== null && nationIsComparable(measure, year);
  return nation && comparable ? `; ${figureNamed(nation, measure)}` : '';
}

/** One area's figure and the nation's: "Norfolk 137 on 31 March 2020; England and Wales 119." */
export const placeSentence = (facts: ParagraphFacts, figure: AreaFigure): string =>
  `${figureNamed(figure, facts.measure)} ${periodInSentence(facts.measure.period, facts.year)}${besideNation(facts)}.`;

function ofOne(facts: ParagraphFacts, figure: AreaFigure): string {
  const { measure, nation, year } = facts;
  const beside =
    nation && measure.denominator !== null && nationIsComparable(measure, year)
      ? compareWithNation(figure, nation, scaleOf(measure))
      : null;
  return joined(
    placeSentence(facts, figure),
    beside ? differenceSentence(beside, measure, '') : '',
  );
}

function ofTwo(facts: ParagraphFacts, one: AreaFigure, other: AreaFigure, when: string): string {
  const { measure } = facts;
  const said = `${figureNamed(one, measure)} and ${figureNamed(other, measure)} ${when}${besideNation(facts)}.`;
  // A larger area counts more because it is larger.
  if (measure.denominator === null) return said;
  const comparison = compareAreas(one, other, scaleOf(measure));
  return joined(said, differenceSentence(comparison, measure, `${one.name} is `));
}

function ofAll(facts: ParagraphFacts, when: string): string {
  const { measure, figures } = facts;
  const scale = scaleOf(measure);
  const sure = figures.filter((figure) => !isFlagged(figure));
  const sorted = (sure.length < 2 ? figures : sure).toSorted(
    (one, other) => valueOf(one, scale) - valueOf(other, scale),
  );
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) return '';
  const end = (figure: AreaFigure): string =>
    `${figureWords(figure, measure)} in ${figure.name}${awaitsCheck(figure)}`;
  const range =
    lowest === highest
      ? `${figureNamed(lowest, measure)} ${when}`
      : valueOf(lowest, scale) === valueOf(highest, scale)
        ? `${figureWords(lowest, measure)} in each of ${countOf(sorted.length, 'area')} ${when}`
        : `From ${end(lowest)} to ${end(highest)} ${when}`;
  return joined(
    `${range}${besideNation(facts)}.`,
    `${formatNumber(figures.length)} of ${countOf(areaCount, 'area')} ${figures.length === 1 ? 'has' : 'have'} a figure.`,
  );
}

/**
 * What is to be seen, in at most two sentences that a local paper could print, before how sure one
 * can be: the figures of the areas chosen and of the nation, or from where to where all areas go. The
 * title above it says of what.
 * @param codes the chosen areas; more than four are spoken of as all areas are
 */
export function findingSentence(facts: ParagraphFacts, codes: readonly string[]): string {
  const { measure, year, figures, nation } = facts;
  const when = periodInSentence(measure.period, year);
  if (figures.length === 0) {
    const national = nation ? ` ${capitalised(figureNamed(nation, measure))}.` : '';
    return `None of the ${areaCount} areas has a figure ${when}.${national}`;
  }
  const isFew = codes.length > 0 && codes.length <= mostFound;
  const chosen = isFew
    ? codes.flatMap((code) => figures.find((figure) => figure.code === code) ?? [])
    : [];
  const [one, other, ...more] = chosen;
  if (!one) {
    return isFew
      ? `${codes.length === 1 ? 'The area chosen has' : 'The areas chosen have'} no figure here. ${ofAll(facts, when)}`
      : ofAll(facts, when);
  }
  if (!other) return ofOne(facts, one);
  if (more.length === 0) return ofTwo(facts, one, other, when);
  return `${listOf(chosen.map((figure) => figureNamed(figure, measure)))} ${when}${besideNation(facts)}.`;
}
