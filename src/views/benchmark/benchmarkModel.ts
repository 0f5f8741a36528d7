import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { chosenCodes, type View } from '../../state/view.ts';
import type { AreaFigure, Scale } from '../../statistics/areaFigure.ts';
import { compareAreas, type Comparison } from '../../statistics/comparison/compare.ts';
import { compareWithNation } from '../../statistics/comparison/restOfNation.ts';
import { nationIsComparable } from '../../statistics/comparison/nationIsComparable.ts';
import {
  compareWithPeers,
  type PeerComparison,
  type TooFewPeers,
} from '../../statistics/peers/comparePeers.ts';
import {
  peerGroupsOf,
  type PeerCandidate,
  type PeerGroup,
} from '../../statistics/peers/peerGroups.ts';
import { peerSensitivity, type PeerSensitivity } from '../../statistics/peers/peerSensitivity.ts';
import {
  benchmarkFinding,
  funnelParagraph,
  peerParagraph,
} from '../../statistics/words/benchmarkParagraph.ts';
import { pairParagraph } from '../../statistics/words/paragraphs.ts';
import { areaOfCode, areas } from '../../vocabulary/areas.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { periodInSentence } from '../../words/period.ts';
import { factsOf } from '../measure/measureData.ts';

/** An area beside its peers. */
export interface PeersModel {
  figure: AreaFigure;
  groups: PeerGroup[];
  chosen: PeerGroup;
  answer: PeerComparison | TooFewPeers;
  sensitivity: PeerSensitivity;
}

/** What the benchmark view asks of one measure and year. */
export interface BenchmarkModel {
  /** Code and name of the area that is benchmarked. */
  area: { code: string; name: string };
  /** Code and name of the area set against it. */
  beside: { code: string; name: string };
  /** Codes of the areas that have a figure in the year. */
  held: ReadonlySet<string>;
  /** What is to be seen of the area among all, in at most two sentences. */
  finding: string;
  funnelWords: string;
  /** `null` where the area has no figure. */
  peers: PeersModel | null;
  peerWords: string;
  /** `null` unless both areas have a figure. */
  pair: Comparison | null;
  pairWords: string;
  /** The area against the rest of the nation; `null` where that is not known. */
  againstNation: Comparison | null;
}

const nameOf = (code: string): string => areaOfCode(code)?.name ?? code;
const named = (code: string): { code: string; name: string } => ({ code, name: nameOf(code) });

/**
 * The two areas in question: those asked for, else the first chosen ones, else the first that have
 * a figure.
 */
function areasInQuestion(view: View, held: ReadonlySet<string>): [string, string] {
  const others = areas.map(({ code }) => code);
  const wished = [
    view.area,
    view.beside,
    ...chosenCodes(view),
    ...others.filter((code) => held.has(code)),
    ...others,
  ];
  const one = wished.find((code) => code !== null && code !== view.beside) ?? '';
  const other = view.beside ?? wished.find((code) => code !== null && code !== one) ?? '';
  return [one, other];
}

/**
 * Works out the benchmark view.
 * @param rows the comparison of the measure
 * @param candidates the 42 areas with what peers are found by
 */
export function benchmarkModel(
  rows: readonly ComparisonRow[],
  measure: Measure,
  year: number,
  view: View,
  candidates: readonly PeerCandidate[],
): BenchmarkModel {
  const facts = factsOf(rows, measure, year);
  const scale: Scale = { method: measure.intervalMethod, per: measure.per };
  const held = new Set(facts.figures.map(({ code }) => code));
  const [one, other] = areasInQuestion(view, held);
  const figureOf = (code: string) => facts.figures.find((figure) => figure.code === code);
  const [figure, otherFigure] = [figureOf(one), figureOf(other)];
  const isCount = measure.denominator === null;
  const peers = figure && !isCount ? peersOf(figure, facts.figures, scale, view, candidates) : null;
  const comparable = measure.denominator !== null && nationIsComparable(measure, year);
  return {
    area: named(one),
    beside: named(other),
    held,
    finding: benchmarkFinding(facts, one),
    funnelWords: funnelParagraph(facts, [one]),
    peers,
    peerWords: isCount
      ? 'A count follows the size of an area, so it is not set against peers. Choose its rate at the top of the page for that.'
      : peers
        ? peerParagraph(facts, peers.figure, peers.groups, peers.chosen, view.mean)
        : `${nameOf(one)} has no figure for this measure ${periodInSentence(measure.period, year)}, so there is nothing to set beside its peers. Choose another area, year or measure.`,
    pair: figure && otherFigure && !isCount ? compareAreas(figure, otherFigure, scale) : null,
    pairWords: pairParagraph(facts, one, other),
    againstNation:
      figure && facts.nation && comparable ? compareWithNation(figure, facts.nation, scale) : null,
  };
}

function peersOf(
  figure: AreaFigure,
  figures: readonly AreaFigure[],
  scale: Scale,
  view: View,
  candidates: readonly PeerCandidate[],
): PeersModel | null {
  const groups = peerGroupsOf(figure.code, candidates, chosenCodes(view));
  const chosen = groups.find(({ id }) => id === view.peers);
  if (!chosen) return null;
  return {
    figure,
    groups,
    chosen,
    answer: compareWithPeers(figure, chosen.members, figures, scale, view.mean),
    sensitivity: peerSensitivity(figure, groups, figures, scale, view.mean),
  };
}
