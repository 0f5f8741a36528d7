import { countOf, formatNumber, listOf } from '../../words/numbers.ts';
import type { Verdict } from '../comparison/compare.ts';
import type { PeerComparison, TooFewPeers } from '../peers/comparePeers.ts';
import type { PeerSensitivity } from '../peers/peerSensitivity.ts';
import { comparisonSentence } from './comparisonSentence.ts';
import { joined, valueWords, type WordedMeasure } from './measureWords.ts';

/** Why there is no comparison with peers. */
export const tooFewPeersSentence = ({ peers, asked, needed }: TooFewPeers): string =>
  asked === 0
    ? 'There are no peers to compare with.'
    : `${formatNumber(peers)} of ${countOf(asked, 'peer')} ${peers === 1 ? 'has' : 'have'} a figure: too few to compare with, which takes ${formatNumber(needed)}.`;

/** An area beside the mean of its peers, and where it stands among them. */
export function peerSentence(answer: PeerComparison | TooFewPeers, measure: WordedMeasure): string {
  if (answer.kind === 'too_few_peers') return tooFewPeersSentence(answer);
  const { comparison, peers, asked, lowest, highest, above, below } = answer;
  const range = `${valueWords(lowest, measure)} to ${valueWords(highest, measure)}`;
  const place =
    above === 0
      ? 'none of them is higher'
      : below === 0
        ? 'none of them is lower'
        : `${formatNumber(above)} ${above === 1 ? 'is' : 'are'} higher and ${formatNumber(below)} lower`;
  return joined(
    comparisonSentence(comparison, measure),
    `The peers go from ${range}; ${place}.`,
    peers < asked
      ? `${formatNumber(asked - peers)} of ${formatNumber(asked)} peers have no figure.`
      : '',
  );
}

const conclusions: Record<Verdict, string> = {
  higher: 'higher',
  lower: 'lower',
  not_distinguishable: 'not distinguishable',
};

/** Whether the choice of peers changes the conclusion. */
export function sensitivitySentence(sensitivity: PeerSensitivity): string {
  const { answers, verdicts, changes } = sensitivity;
  const answered = answers.filter(({ answer }) => answer.kind === 'peers').length;
  const [only] = verdicts;
  if (!only) return 'No peer group has enough figures to compare with.';
  if (answered === 1) {
    return `Only one way to choose peers has enough figures; by it the area is ${conclusions[only]}.`;
  }
  const tried = `${formatNumber(answered)} ways to choose and weigh the peers`;
  if (!changes) return `The conclusion is the same under all ${tried}: ${conclusions[only]}.`;
  const shares = verdicts.map((verdict) => {
    const times = answers.filter(
      ({ answer }) => answer.kind === 'peers' && answer.comparison.verdict === verdict,
    ).length;
    return `${conclusions[verdict]} under ${formatNumber(times)}`;
  });
  return `The conclusion depends on the peers chosen: of ${tried}, ${listOf(shares)}. It should not be quoted without saying which.`;
}
