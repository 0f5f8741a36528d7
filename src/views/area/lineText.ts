import type { Verdict } from '../../statistics/comparison/compare.ts';
import { signedBounds } from '../../statistics/words/differenceText.ts';
import { boundsWords, figureWords, valueWords } from '../../statistics/words/measureWords.ts';
import { rankRangeText } from '../compare/rankRangeText.ts';
import { nationVerdict, peersVerdict } from './areaFindings.ts';
import type { AreaLine } from './areaLine.ts';

/** A cell of the table: a text, and what it says of the area beside it. */
export interface LineCell {
  text: string;
  /** How the area compares with it; `null` where nothing can be said. */
  verdict: Verdict | null;
  /** Whether the text says why there is no number. */
  isReason: boolean;
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

const number = (text: string, verdict: Verdict | null = null): LineCell => ({
  text,
  verdict,
  isReason: false,
});
const reason = (text: string): LineCell => ({ text, verdict: null, isReason: true });

function rankCell({ rank }: AreaLine): LineCell {
  switch (rank.kind) {
    case 'rank':
      return number(`${rankRangeText(rank.rank)} of ${rank.areas}`);
    case 'too_few_areas':
      return reason(`too few areas (${rank.areas})`);
    case 'count':
      return reason('a count');
  }
}

function peersCell(line: AreaLine): LineCell {
  const { peers, measure } = line;
  if (peers.kind === 'peers') {
    return number(valueWords(peers.comparison.other.value, measure), peersVerdict(line));
  }
  return reason(peers.asked === 0 ? 'no peers' : `too few: ${peers.peers} of ${peers.asked}`);
}

function nationCell(line: AreaLine): LineCell {
  const { nation, measure } = line;
  switch (nation.kind) {
    case 'nation':
      return number(valueWords(nation.comparison.other.value, measure), nationVerdict(line));
    case 'count':
      return reason('a count');
    case 'differs':
      return reason('has Category 4');
    case 'not_held':
      return reason('not held');
  }
}

function changeCell({ change, measure }: AreaLine): LineCell {
  if (!change) return reason('no earlier figure');
  if (change.kind === 'across_break') return reason(`break in ${change.breakYear}`);
  const { difference, verdict } = change.comparison;
  return number(`${signedBounds(difference, measure)} since ${change.from}`, verdict);
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
