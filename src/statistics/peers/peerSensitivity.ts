import type { AreaFigure, Scale } from '../areaFigure.ts';
import type { Verdict } from '../comparison/compare.ts';
import { usualConfidence } from '../confidence.ts';
import { meanKinds, type MeanKind } from '../../vocabulary/peerGroups.ts';
import { compareWithPeers, type PeerComparison, type TooFewPeers } from './comparePeers.ts';
import type { PeerGroup } from './peerGroups.ts';

/** The answer under one peer group and one kind of mean. */
export interface PeerAnswer {
  group: PeerGroup;
  mean: MeanKind;
  answer: PeerComparison | TooFewPeers;
}

export interface PeerSensitivity {
  answers: PeerAnswer[];
  /** The different conclusions reached, in the order higher, lower, not distinguishable. */
  verdicts: Verdict[];
  /** Whether the conclusion depends on the choice of peers; false where there is none at all. */
  changes: boolean;
}

const verdicts: readonly Verdict[] = ['higher', 'lower', 'not_distinguishable'];

/**
 * The same question under every peer group and both kinds of mean, and whether the conclusion
 * changes: a "multiverse" check of a choice that the data do not make. Steegen S, Tuerlinckx F,
 * Gelman A, Vanpaemel W (2016), Perspectives on Psychological Science 11, 702-712.
 */
export function peerSensitivity(
  area: AreaFigure,
  groups: readonly PeerGroup[],
  figures: readonly AreaFigure[],
  scale: Scale,
  confidence = usualConfidence,
): PeerSensitivity {
  const answers = groups.flatMap((group) =>
    meanKinds.map((mean) => ({
      group,
      mean,
      answer: compareWithPeers(area, group.members, figures, scale, mean, confidence),
    })),
  );
  const reached = new Set(
    answers.flatMap(({ answer }) => (answer.kind === 'peers' ? answer.comparison.verdict : [])),
  );
  return {
    answers,
    verdicts: verdicts.filter((verdict) => reached.has(verdict)),
    changes: reached.size > 1,
  };
}
