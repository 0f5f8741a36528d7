import { pooled, valueOf, type AreaFigure, type Scale } from '../areaFigure.ts';
import { compareSides, sideOf, type Comparison } from '../comparison/compare.ts';
import { simpleMeanOf } from '../comparison/mover.ts';
import { usualConfidence } from '../confidence.ts';
import type { MeanKind } from '../../vocabulary/peerGroups.ts';

/** Fewer peers with a figure than this say nothing about an area. */
export const fewestPeers = 3;

export interface PeerComparison {
  kind: 'peers';
  mean: MeanKind;
  /** The area beside the mean of its peers; the interval of the mean is that of chance alone. */
  comparison: Comparison;
  /** How many peers have a figure, and how many were asked for. */
  peers: number;
  asked: number;
  /** The lowest and the highest value among the peers. */
  lowest: number;
  highest: number;
  /** Peers with a higher and with a lower value than the area. */
  above: number;
  below: number;
}

/** The answer where fewer peers than `needed` have a figure. */
export interface TooFewPeers {
  kind: 'too_few_peers';
  peers: number;
  asked: number;
  needed: number;
}

/**
 * An area beside the mean of its peers. The area is never among them.
 * @param figures figures of any areas; those of `members` are used
 */
export function compareWithPeers(
  area: AreaFigure,
  members: readonly string[],
  figures: readonly AreaFigure[],
  scale: Scale,
  mean: MeanKind = 'weighted',
  confidence = usualConfidence,
): PeerComparison | TooFewPeers {
  const wanted = new Set(members);
  wanted.delete(area.code);
  const peers = figures.filter(({ code }) => wanted.has(code));
  const name = `the ${mean} mean of ${peers.length} peers`;
  const whole = pooled(peers, name);
  if (!whole || peers.length < fewestPeers)
    return {
      kind: 'too_few_peers',
      peers: peers.length,
      asked: wanted.size,
      needed: fewestPeers,
    };
  const sides = peers.map((peer) => sideOf(peer, scale, confidence));
  // Plain counts have no denominators to weigh them by, so their sum is no mean.
  const isCount = scale.per === 1 && peers.every(({ denominator }) => denominator === 1);
  const meanKind = isCount ? 'simple' : mean;
  const other =
    meanKind === 'simple'
      ? { name: name.replace(mean, meanKind), parts: null, ...simpleMeanOf(sides) }
      : sideOf(whole, scale, confidence);
  const values = sides.map(({ value }) => value);
  const own = valueOf(area, scale);
  return {
    kind: 'peers',
    mean: meanKind,
    comparison: compareSides(sideOf(area, scale, confidence), other, confidence),
    peers: peers.length,
    asked: wanted.size,
    lowest: Math.min(...values),
    highest: Math.max(...values),
    above: values.filter((value) => value > own).length,
    below: values.filter((value) => value < own).length,
  };
}
