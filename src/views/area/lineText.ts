import type { Verdict } from '../../statistics/comparison/compare.ts';
import { verdictWords } from '../../statistics/words/comparisonSentence.ts';
import { signedBounds, verdictTitles } from '../../statistics/words/differenceText.ts';
import { boundsWords, figureWords, valueWords } from '../../statistics/words/measureWords.ts';
import { rankRangeText } from '../compare/rankRangeText.ts';
import { nationVerdict, peersVerdict } from './areaFindings.ts';
import type { AreaLine } from './areaLine.ts';

/** A cell of the table: a text, and what it says of the area beside it. */
export interface LineCell {
  text: string;
  /** How the area compares with it; `null` where nothing can be said. */
  verdict: Verdict | null;
  /** The verdict in words that the text follows: "lower than"; empty without one. */
  words: string;
  /** Why there is no number, in a word for a narrow place; `null` where there is one. */
  reason: string | null;
}

/** What the table and the printed page write in the cells of a line. */
export interface LineText {
  value: string;
  interval: string;
  rank: LineCell;
  peers: LineCell;
  nation: LineCell;
  change: LineCell;
}

const plain = (text: string): LineCell => ({ text, verdict: null, words: '', reason: null });
const why = (text: string, short = text): LineCell => ({ ...plain(text), reason: short });

/** A value that the area is higher or lower than, or not distinguishable from. */
const beside = (text: string, verdict: Verdict | null): LineCell =>
  verdict ? { text, verdict, words: verdictWords[verdict], reason: null } : plain(text);

/** What stands where a count is not set against anything; the heading of the counts says why. */
const dash = '–';

function rankCell({ rank }: AreaLine): LineCell {
  switch (rank.kind) {
    case 'rank':
      return plain(`${rankRangeText(rank.rank)} of ${rank.areas}`);
    case 'too_few_areas':
      return why(`too few areas: ${rank.areas}`, 'too few');
    case 'count':
      return why(dash);
  }
}

/** How an area lies to the spread of its peers, before their mean. */
const spreadWords: Record<Verdict, string> = {
  higher: 'above the spread of peers, mean',
  lower: 'below the spread of peers, mean',
  not_distinguishable: 'inside the spread of peers, mean',
};

function peersCell(line: AreaLine): LineCell {
  const { peers, measure } = line;
  if (peers.kind === 'peers') {
    const mean = valueWords(peers.comparison.other.value, measure);
    const verdict = peersVerdict(line);
    return verdict
      ? { text: mean, verdict, words: spreadWords[verdict], reason: null }
      : plain(`mean ${mean}`);
  }
  return peers.asked === 0
    ? why('no peers')
    : why(`too few: ${peers.peers} of ${peers.asked}`, 'too few');
}

function nationCell(line: AreaLine): LineCell {
  const { nation, measure } = line;
  switch (nation.kind) {
    case 'nation':
      return beside(valueWords(nation.comparison.other.value, measure), nationVerdict(line));
    case 'count':
      return why(dash);
    case 'differs':
      return why('includes Category 4', 'Category 4');
    case 'not_held':
      return why('not held');
  }
}

function changeCell({ change, measure }: AreaLine): LineCell {
  if (!change) return why('no earlier figure');
  if (change.kind === 'across_break') return why(`break in ${change.breakYear}`);
  const { difference, verdict } = change.comparison;
  const text = `${signedBounds(difference, measure)} since ${change.from}`;
  return { text, verdict, words: `${verdictTitles[verdict]}:`, reason: null };
}

/**
 * The heading of a family, with the unit if all its lines share one and the title does not say it.
 * Counts say here once why they are set against nothing.
 */
export function familyHeading(title: string, lines: readonly AreaLine[]): string {
  const [first] = lines;
  if (first?.measure.denominator === null) {
    return `${title}, neither ranked nor judged: a large area counts more`;
  }
  const unit = sharedUnit(lines);
  return unit === null || title.toLowerCase().includes(unit.toLowerCase())
    ? title
    : `${title}: ${unit}`;
}

/** The unit that stands beside a line; `null` where the heading or the title says it. */
export const unitBeside = (line: AreaLine, lines: readonly AreaLine[]): string | null =>
  line.measure.denominator === null || sharedUnit(lines) !== null ? null : line.measure.unit;

function sharedUnit(lines: readonly AreaLine[]): string | null {
  const units = new Set(lines.map(({ measure }) => measure.unit));
  const [only] = units;
  return units.size === 1 && only ? only : null;
}

/** The cells of a line in words. */
export const lineText = (line: AreaLine): LineText => ({
  value: figureWords(line.figure, line.measure),
  interval: boundsWords(line.interval, line.measure),
  rank: rankCell(line),
  peers: peersCell(line),
  nation: nationCell(line),
  change: changeCell(line),
});
