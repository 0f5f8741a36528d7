import { areaCount } from '../../vocabulary/areas.ts';
import { countOf, formatNumber } from '../../words/numbers.ts';
import { periodInSentence } from '../../words/period.ts';
import { intervalOf, valueOf, type AreaFigure, type Scale } from '../areaFigure.ts';
import { compareAreas } from '../comparison/compare.ts';
import { nationIsComparable } from '../comparison/nationIsComparable.ts';
import { compareWithNation } from '../comparison/restOfNation.ts';
import { usualConfidence } from '../confidence.ts';
import { funnelOf, type FunnelAnswer } from '../funnel/funnel.ts';
import type { TooFewAreas } from '../fewestAreas.ts';
import { rankIntervalOf } from '../ranks/rankIntervalOf.ts';
import { rankIntervals, type Ranks } from '../ranks/rankIntervals.ts';
import { comparisonSentence } from './comparisonSentence.ts';
import {
  coverageSentence,
  figureSentence,
  smallCountsSentence,
  smallNumberSentence,
  vagueDenominatorSentence,
} from './figureSentence.ts';
import { awaitsCheck, flagSentences, isFlagged } from './flagSentence.ts';
import { areaInFunnelSentence } from './funnelSentence.ts';
import { figureWords, joined, valueWords, type WordedMeasure } from './measureWords.ts';
import { publishedRateSentence, takenAsPublishedSentence } from './publishedRateSentence.ts';
import { rankSentence } from './rankSentence.ts';

/** What every paragraph is written from: one measure, one year, the figures held. */
export interface ParagraphFacts {
  measure: WordedMeasure;
  year: number;
  /** The areas that have a figure. */
  figures: readonly AreaFigure[];
  /** The figure of England and Wales, where it is held. */
  nation: AreaFigure | null;
}

const scaleOf = ({ intervalMethod: method, per }: WordedMeasure): Scale => ({ method, per });

/** The one caveat there is room for. How far a population is known has a sentence of its own. */
export const caveatOf = ({ caveats, denominator }: WordedMeasure): string =>
  caveats[denominator === 'population_10_plus' ? 1 : 0] ?? '';

/** Ranks and funnel of one measure and year: the same for every area, so found once for all. */
export interface YearFindings {
  /** `null` for plain counts, whose order is that of the size of the areas. */
  ranks: Ranks | TooFewAreas | null;
  funnel: FunnelAnswer;
}

/** The funnel of a measure and year, around the nation where it counts the same people. */
export const funnelOfYear = ({ measure, year, figures, nation }: ParagraphFacts): FunnelAnswer =>
  funnelOf(
    figures,
    scaleOf(measure),
    measure.denominator !== null,
    nationIsComparable(measure, year) ? nation : null,
  );

/** The ranks and the funnel that paragraphs speak of. */
export const findingsOf = (facts: ParagraphFacts): YearFindings => ({
  ranks:
    facts.measure.denominator === null
      ? null
      : rankIntervals(facts.figures, scaleOf(facts.measure)),
  funnel: funnelOfYear(facts),
});

function nationWords({ measure, nation, year }: ParagraphFacts): string {
  if (!nation) return '';
  const value = valueWords(valueOf(nation, scaleOf(measure)), measure) + awaitsCheck(nation);
  return joined(
    nationIsComparable(measure, year)
      ? `${nation.name}: ${value}.`
      : `${nation.name}: ${value}, not comparable with areas, because it includes Category 4.`,
    flagSentences([nation], measure),
  );
}

/** What there is to say where no area has a figure. */
function emptyParagraph(facts: ParagraphFacts): string {
  const { measure, year } = facts;
  const when = periodInSentence(measure.period, year);
  return joined(
    `${measure.title}: none of the ${areaCount} areas has a figure ${when}.`,
    nationWords(facts),
  );
}

/**
 * The paragraph of one area: its number and interval, the rest of the nation, its rank interval,
 * what chance does, and what to know. Every number in it comes from the methods of this room.
 * @param found the findings, where they are at hand from another area of the same year
 * @returns for an area without a figure, that it has none
 */
export function areaParagraph(
  facts: ParagraphFacts,
  code: string,
  areaName: string,
  found: () => YearFindings = () => findingsOf(facts),
): string {
  const { measure, year, figures, nation } = facts;
  const scale = scaleOf(measure);
  const figure = figures.find((one) => one.code === code);
  const when = periodInSentence(measure.period, year);
  if (figures.length === 0) return emptyParagraph(facts);
  if (!figure) {
    return joined(
      `${measure.title}: ${areaName} has no figure ${when}.`,
      nationWords(facts),
      coverageSentence(figures.length, areaCount),
    );
  }
  const interval = intervalOf(figure, scale);
  const comparable = measure.denominator !== null && nationIsComparable(measure, year);
  const beside = nation && comparable ? compareWithNation(figure, nation, scale) : null;
  const { ranks, funnel } = found();
  return joined(
    figureSentence(figure, interval, usualConfidence, measure, year),
    flagSentences([figure], measure),
    publishedRateSentence(figure),
    smallNumberSentence(figure),
    beside ? comparisonSentence(beside, measure) : nationWords(facts),
    beside ? takenAsPublishedSentence('nation', [figure]) : '',
    measure.denominator === null ? '' : rankSentence(rankIntervalOf(code, figures, scale), figure),
    funnel.kind === 'funnel' ? areaInFunnelSentence(funnel, code, measure, figure) : '',
    vagueDenominatorSentence(figure),
    ranks?.kind === 'too_few_areas' ? '' : coverageSentence(figures.length, areaCount),
    caveatOf(measure),
  );
}

/** The paragraph of two areas set against each other; both must have a figure to be compared. */
export function pairParagraph(facts: ParagraphFacts, one: string, other: string): string {
  const { measure, year, figures } = facts;
  const [first, second] = [one, other].map((code) => figures.find((each) => each.code === code));
  const when = periodInSentence(measure.period, year);
  if (!first || !second) {
    const held = first ?? second;
    return held
      ? joined(
          `${measure.title}: of the two only ${held.name} has a figure ${when}, ${figureWords(held, measure)}${awaitsCheck(held)}.`,
          flagSentences([held], measure),
          publishedRateSentence(held),
        )
      : `${measure.title}: neither of the two has a figure ${when}.`;
  }
  if (measure.denominator === null) {
    return joined(
      `${measure.title}, ${when}: ${first.name} ${figureWords(first, measure)}${awaitsCheck(first)}, ${second.name} ${figureWords(second, measure)}${awaitsCheck(second)}.`,
      'A count follows the size of an area, so the two are not set against each other; choose its rate for that.',
      flagSentences([first, second], measure),
    );
  }
  return joined(
    `${measure.title}, ${when}.`,
    comparisonSentence(compareAreas(first, second, scaleOf(measure)), measure),
    flagSentences([first, second], measure),
    publishedRateSentence(first, second),
    smallNumberSentence(first),
    smallNumberSentence(second),
    vagueDenominatorSentence(first, second),
    caveatOf(measure),
  );
}

/**
 * From the lowest to the highest value. What awaits a check is no end of the range: it follows in a
 * sentence of its own, unless fewer than two figures are without doubt.
 * @param sorted the figures from the lowest value to the highest, two or more
 */
function rangeSentence({ measure, year }: ParagraphFacts, sorted: readonly AreaFigure[]): string {
  const sure = sorted.filter((figure) => !isFlagged(figure));
  const ranged = sure.length < 2 ? sorted : sure;
  const [lowest, highest] = [ranged[0], ranged.at(-1)];
  if (!lowest || !highest) return '';
  const aside = sorted.length - ranged.length;
  const end = (figure: AreaFigure): string =>
    `${figureWords(figure, measure)} (${figure.name}${isFlagged(figure) ? ', awaits a check' : ''})`;
  return `${measure.title}: from ${end(lowest)} to ${end(highest)} ${periodInSentence(measure.period, year)}${aside === 0 ? '' : `, ${countOf(aside, 'figure')} that ${aside === 1 ? 'awaits' : 'await'} a check left out`}.`;
}

/**
 * The paragraph of all areas: the range, the nation, how many can be told apart, what chance does,
 * and how much is held. True too for no area, one area, and zeros everywhere.
 */
export function overviewParagraph(
  facts: ParagraphFacts,
  found: () => YearFindings = () => findingsOf(facts),
): string {
  const { measure, year, figures } = facts;
  const scale = scaleOf(measure);
  const when = periodInSentence(measure.period, year);
  const sorted = [...figures].sort((one, other) => valueOf(one, scale) - valueOf(other, scale));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) return emptyParagraph(facts);
  const coverage = coverageSentence(figures.length, areaCount);
  if (figures.length === 1) {
    const interval = intervalOf(lowest, scale);
    return joined(
      figureSentence(lowest, interval, usualConfidence, measure, year),
      flagSentences([lowest], measure),
      publishedRateSentence(lowest),
      smallNumberSentence(lowest),
      nationWords(facts),
      coverage,
      caveatOf(measure),
    );
  }
  if (highest.numerator === 0) {
    return joined(
      `${measure.title}: all ${formatNumber(figures.length)} areas that have a figure stood at zero ${when}.`,
      'That can be chance: it does not show that the areas are alike.',
      nationWords(facts),
      coverage,
      caveatOf(measure),
    );
  }
  const { ranks } = found();
  const alike = ranks?.kind === 'ranks' ? ranks.ranks.filter((rank) => rank.alike.length > 0) : [];
  const least =
    ranks?.kind === 'ranks' ? Math.min(...ranks.ranks.map((rank) => rank.alike.length)) : 0;
  return joined(
    valueOf(lowest, scale) === valueOf(highest, scale)
      ? `${measure.title}: all ${formatNumber(figures.length)} areas that have a figure stood at ${figureWords(lowest, measure)} ${when}.`
      : rangeSentence(facts, sorted),
    flagSentences(figures, measure),
    nationWords(facts),
    ranks?.kind === 'too_few_areas' ? rankSentence(ranks) : '',
    alike.length === figures.length
      ? `No area can be told apart from all the others: each could change places with at least ${countOf(least, 'other')}.`
      : alike.length > 0
        ? `${formatNumber(alike.length)} of the ${formatNumber(figures.length)} areas cannot be told apart from at least one other, so their order is partly chance.`
        : '',
    takenAsPublishedSentence(ranks?.kind === 'ranks' ? 'order' : 'list', figures),
    smallCountsSentence(figures),
    ranks?.kind === 'too_few_areas' ? '' : coverage,
    caveatOf(measure),
  );
}
