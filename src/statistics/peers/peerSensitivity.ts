import type { AreaFigure, Scale } from '../areaFigure.ts';
import type { Verdict } from '../comparison/compare.ts';
import { usualConfidence } from '../confidence.ts';
import type { MeanKind } from '../../vocabulary/peerGroups.ts';
import { compareWithPeers, type PeerComparison, type TooFewPeers } from './comparePeers.ts';
import type { PeerGroup } from './peerGroups.ts';

/** The answer under one peer group. */
export interface PeerAnswer {
  group: PeerGroup;
  answer: PeerComparison | TooFewPeers;
}

export interface PeerSensitivity {
  answers: PeerAnswer[];
  /** How many different sets of peers gave an answer: two groups can hold the same areas. */
  sets: number;
  /** The different conclusions reached, in the order higher, lower, inside the spread. */
  verdicts: Verdict[];
  /** Whether the conclusion depends on the choice of peers; false where there is none at all. */
  changes: boolean;
}

const verdicts: readonly Verdict[] = ['higher', 'lower', 'not_distinguishable'];

/**
 * The same question under every peer group, and whether the conclusion changes: a "multiverse" check
 * of a choice that the data do not make. Steegen S, Tuerlinckx F, Gelman A, Vanpaemel W (2016),
 * Perspectives on Psychological Science 11, 702-712.
 */
export function peerSensitivity(
  area: AreaFigure,
  groups: readonly PeerGroup[],
  figures: readonly AreaFigure[],
  scale: Scale,
  mean: MeanKind = 'weighted',
  confidence = usualConfidence,
): PeerSensitivity {
  const held = new Set(figures.map(({ code }) => code));
  const answers = groups.map((group) => ({
    group,
    answer: compareWithPeers(area, group.members, figures, scale, mean, confidence),
  }));
  const answered = answers.filter(({ answer }) => answer.kind === 'peers');
  const sets = new Set(
    answered.map(({ group }) =>
      group.members
        .filter((code) => code !== area.code && held.has(code))
        .toSorted()
        .join(),
    ),
  );
  const reached = new Set(
    answers.flatMap(({ answer }) => (answer.kind === 'peers' ? answer.verdict : [])),
  );
  return {
    answers,
    sets: sets.size,
    verdicts: verdicts.filter((verdict) => reached.has(verdict)),
    changes: reached.size > 1,
  };
}
