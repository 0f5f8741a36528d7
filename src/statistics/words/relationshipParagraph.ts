import { areaCount } from '../../vocabulary/areas.ts';
import { countOf, formatNumber } from '../../words/numbers.ts';
import type { AreaFigure } from '../areaFigure.ts';
import type { Interval } from '../confidence.ts';
import type { Correlation, CorrelationAnswer } from '../correlation/correlation.ts';
import { smallCountsSentence } from './figureSentence.ts';
import { flagSentences } from './flagSentence.ts';
import { takenAsPublishedSentence } from './publishedRateSentence.ts';
import { joined, type WordedMeasure } from './measureWords.ts';
import { sharedSentence } from './sharedSentence.ts';

/** The figures of one area in both measures. */
export interface FigurePair {
  first: AreaFigure;
  second: AreaFigure;
}

/** What the paragraph of two measures is written from. */
export interface RelationshipFacts {
  first: WordedMeasure;
  second: WordedMeasure;
  /** "for 2020", "for 2019 to 2021 pooled". */
  when: string;
  /** The areas that have both figures. */
  pairs: readonly FigurePair[];
  answer: CorrelationAnswer;
}

const decimals = 2;

/** A coefficient: "0.62", "−0.15", "0.00". */
export function coefficientWords(coefficient: number): string {
  const size = formatNumber(Math.abs(coefficient), decimals);
  return coefficient < 0 && Number(size) > 0 ? `−${size}` : size;
}

const intervalWords = ({ low, high }: Interval): string =>
  `${coefficientWords(low)} to ${coefficientWords(high)}`;

const directions: Record<Correlation['verdict'], string> = {
  together: 'Over these areas the two rise together',
  opposite: 'Over these areas the two go in opposite directions',
  not_distinguishable: 'Over these areas a correlation is not distinguishable from none',
};

/** The correlation with its interval, or why there is none. */
export function correlationSentence(answer: CorrelationAnswer): string {
  switch (answer.kind) {
    case 'too_few_areas':
      return `That is too few for a correlation, which is given here from ${formatNumber(answer.needed)} areas on.`;
    case 'no_spread':
      return 'Every area has the same value in one of the two, so there is no correlation to give.';
    case 'correlation':
      return `${directions[answer.verdict]}: Spearman’s rank correlation is ${coefficientWords(answer.coefficient)} (95% interval ${intervalWords(answer.interval)}).`;
  }
}

/** How many areas have both figures, and what that is worth. */
export function bothSentence({ first, second, when, pairs }: RelationshipFacts): string {
  const held = pairs.length;
  const which = `“${first.title}” and “${second.title}”`;
  if (held === 0) return `None of the ${areaCount} areas has both figures ${when}: ${which}.`;
  const many = `${formatNumber(held)} of ${countOf(areaCount, 'area')} ${held === 1 ? 'has' : 'have'} both figures ${when}: ${which}.`;
  return held * 2 < areaCount ? `Only ${many}` : many;
}

const scaleSentence =
  'A coefficient of 1 would be the same order of areas in both, −1 the opposite order, 0 no common order; its interval allows for the number of areas and for the chance in each value.';
const ecologicalSentence =
  'Areas are not people: this does not say that those counted in one measure are those counted in the other, nor that one causes the other.';

/**
 * The paragraphs of two measures. The first says how many areas have both and gives the correlation
 * with its interval; the second what they share, small counts, and that areas are not people.
 */
export function relationshipParagraphs(facts: RelationshipFacts): string[] {
  const { first, second, pairs, answer } = facts;
  if (pairs.length === 0) return [bothSentence(facts)];
  const smaller = pairs.map((pair) =>
    pair.first.numerator < pair.second.numerator ? pair.first : pair.second,
  );
  return [
    joined(
      bothSentence(facts),
      correlationSentence(answer),
      answer.kind === 'correlation' ? scaleSentence : '',
    ),
    joined(
      pairs.length * 2 < areaCount ? 'So few areas say little about the rest.' : '',
      sharedSentence(first, second),
      smallCountsSentence(smaller),
      takenAsPublishedSentence(
        'correlation',
        pairs.flatMap(
          ({ first: one, second: other }) =>
            [one, other].find(({ isPublishedRate }) => isPublishedRate) ?? [],
        ),
      ),
      flagSentences(
        pairs.map((pair) => pair.first),
        first,
      ),
      flagSentences(
        pairs.map((pair) => pair.second),
        second,
      ),
      ecologicalSentence,
    ),
  ];
}
