import type { Verdict } from '../../statistics/comparison/compare.ts';
import type { Standing } from '../../statistics/funnel/funnel.ts';
import { isSmallCount, isUnreliableCount } from '../../statistics/smallNumbers.ts';
import { awaitsCheck } from '../../statistics/words/flagSentence.ts';
import {
  insideFunnelSentence,
  standOutOpening,
  yardstickSentence,
  type Judged,
} from '../../statistics/words/standOutSentences.ts';
import { unsaidSentences, type UnsaidFacts } from '../../statistics/words/unsaidSentences.ts';
import type { AreaLine } from './areaLine.ts';

/** What the lines of an area come to, in words. */
export interface AreaWords {
  /** Whether anything stands out beyond chance, and what. */
  standOut: string[];
  /** What differs from the mean of the peers. */
  peers: string;
  /** What cannot be said, one sentence a reason. */
  unsaid: string[];
}

const verdictOfStanding: Record<Standing, Verdict> = {
  far_below: 'lower',
  below: 'lower',
  inside: 'not_distinguishable',
  above: 'higher',
  far_above: 'higher',
};

const isCount = ({ measure }: AreaLine): boolean => measure.denominator === null;

const titleOf = ({ measure, isEarlier, row, figure }: AreaLine): string =>
  (isEarlier ? `${measure.shortTitle} (${row.year_ending})` : measure.shortTitle) +
  awaitsCheck(figure);

/**
 * Whether the area lies outside what its peers spread to; `null` for a count, which follows the size of an area, and
 * where too few peers have a figure.
 */
export const peersVerdict = (line: AreaLine): Verdict | null =>
  line.peers.kind === 'peers' && !isCount(line) ? line.peers.verdict : null;

/** The verdict beside the rest of the nation; `null` where there is none. */
export const nationVerdict = ({ nation }: AreaLine): Verdict | null =>
  nation.kind === 'nation' ? nation.comparison.verdict : null;

/** The verdict of the funnel's limits; `null` without a funnel. */
export const funnelVerdict = ({ standing }: AreaLine): Verdict | null =>
  standing && verdictOfStanding[standing];

const judgedBy = (
  lines: readonly AreaLine[],
  verdictOf: (line: AreaLine) => Verdict | null,
): Judged[] =>
  lines.flatMap((line) => {
    const verdict = verdictOf(line);
    return verdict ? [{ title: titleOf(line), verdict }] : [];
  });

/** How many of the lines each thing cannot be said of. */
export function unsaidFactsOf(lines: readonly AreaLine[], year: number): UnsaidFacts {
  const count = (holds: (line: AreaLine) => boolean): number => lines.filter(holds).length;
  return {
    year,
    figures: lines.length,
    earlier: count(({ isEarlier }) => isEarlier),
    counts: count(isCount),
    tooFewAreas: count(({ rank }) => rank.kind === 'too_few_areas'),
    tooFewPeers: count((line) => !isCount(line) && line.peers.kind === 'too_few_peers'),
    nationDiffers: count(({ nation }) => nation.kind === 'differs'),
    nationNotHeld: count(({ nation }) => nation.kind === 'not_held'),
    acrossBreak: count(({ change }) => change?.kind === 'across_break'),
    noEarlierFigure: count(({ change }) => change === null),
    smallCounts: count(({ figure }) => isSmallCount(figure.numerator)),
    unreliable: count(({ figure }) => isUnreliableCount(figure.numerator)),
    vague: count(
      ({ figure }) => !figure.isPublishedRate && figure.denominatorLow < figure.denominatorHigh,
    ),
    publishedRates: count(({ figure }) => figure.isPublishedRate === true),
    flagged: count(({ figure }) => figure.flag !== undefined),
  };
}

/** What stands out, what differs from the peers, and what cannot be said. */
export function wordsOf(name: string, lines: readonly AreaLine[], year: number): AreaWords {
  const [funnel, nation] = [judgedBy(lines, funnelVerdict), judgedBy(lines, nationVerdict)];
  return {
    standOut: [
      standOutOpening(name, funnel),
      yardstickSentence('funnel', funnel),
      yardstickSentence('nation', nation),
      insideFunnelSentence(funnel, nation),
    ].filter(Boolean),
    peers: yardstickSentence('peers', judgedBy(lines, peersVerdict)),
    unsaid: unsaidSentences(unsaidFactsOf(lines, year)),
  };
}
