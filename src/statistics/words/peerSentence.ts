import { countOf, formatNumber, listOf } from '../../words/numbers.ts';
import type { Verdict } from '../comparison/compare.ts';
import type { PeerComparison, TooFewPeers } from '../peers/comparePeers.ts';
import type { PeerSensitivity } from '../peers/peerSensitivity.ts';
import { joined, valueWords, type WordedMeasure } from './measureWords.ts';

/** Why there is no comparison with peers. */
export const tooFewPeersSentence = ({ peers, asked, needed }: TooFewPeers): string =>
  asked === 0
    ? 'There are no peers to compare with.'
    : `${formatNumber(peers)} of ${countOf(asked, 'peer')} ${peers === 1 ? 'has' : 'have'} a figure: too few to compare with, which takes ${formatNumber(needed)}.`;

/** "above all 10 of them", "above all but one of them", "3 of them are higher and 7 lower". */
function placeWords({ above, below, peers }: PeerComparison): string {
  const all = formatNumber(peers);
  if (above === 0 && below === peers) return `above all ${all} of them`;
  if (below === 0 && above === peers) return `below all ${all} of them`;
  if (above === 1) return `above all but one of them`;
  if (below === 1) return `below all but one of them`;
  return `${formatNumber(above)} of them ${above === 1 ? 'is' : 'are'} higher and ${formatNumber(below)} lower`;
}

/**
 * An area beside its peers: within their range or not, and whether it lies farther out than areas like
 * them spread. That it differs from their mean is not said: most areas differ from any mean.
 */
export function peerSentence(answer: PeerComparison | TooFewPeers, measure: WordedMeasure): string {
  if (answer.kind === 'too_few_peers') return tooFewPeersSentence(answer);
  const { comparison, peers, asked, lowest, highest, spread, verdict, mean } = answer;
  const { one, other } = comparison;
  const range = `${valueWords(lowest, measure)} to ${valueWords(highest, measure)}`;
  const own = `${one.name} (${valueWords(one.value, measure)}${one.flag === undefined ? '' : ', awaits a check'})`;
  const isWithin = one.value >= lowest && one.value <= highest;
  const place = isWithin
    ? `${own} is within the range of its ${countOf(peers, 'peer')} (${range}); ${placeWords(answer)}`
    : `${own} is ${placeWords(answer)} (${range})`;
  const end = valueWords(verdict === 'higher' ? spread.high : spread.low, measure);
  return joined(
    verdict === 'not_distinguishable'
      ? `${place}${isWithin ? '' : ', but no farther out than peers like these spread'}.`
      : `${place}, and farther ${verdict === 'higher' ? 'above' : 'below'} than peers like these spread (${verdict === 'higher' ? 'up' : 'down'} to ${end}).`,
    `Their ${mean} mean is ${valueWords(other.value, measure)}.`,
    peers < asked
      ? `${formatNumber(asked - peers)} of ${formatNumber(asked)} peers have no figure.`
      : '',
  );
}

const conclusions: Record<Verdict, string> = {
  higher: 'farther above than such peers spread',
  lower: 'farther below than such peers spread',
  not_distinguishable: 'inside what such peers spread to',
};

/** Whether the choice of peers changes the conclusion; empty where the chosen group has none. */
export function sensitivitySentence(
  { answers, sets, verdicts, changes }: PeerSensitivity,
  chosen: string,
): string {
  const [only] = verdicts;
  const isAnswered = answers.some(
    ({ group, answer }) => group.id === chosen && answer.kind === 'peers',
  );
  if (!only || !isAnswered) return '';
  if (sets === 1)
    return 'No other group of peers has enough figures to say whether they would agree.';
  const tried = `${formatNumber(sets)} different sets of peers`;
  if (!changes) return `All ${tried} say the same: ${conclusions[only]}.`;
  return `The conclusion depends on the peers chosen: by ${tried} it is ${listOf(verdicts.map((verdict) => conclusions[verdict]))}. It should not be quoted without saying which.`;
}
