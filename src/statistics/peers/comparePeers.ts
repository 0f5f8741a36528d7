import { mean, variance as varianceAmong } from 'd3-array';
import { pooled, valueOf, type AreaFigure, type Scale } from '../areaFigure.ts';
import {
  compareSides,
  sideOf,
  type Comparison,
  type Side,
  type Verdict,
} from '../comparison/compare.ts';
import { simpleMeanOf } from '../comparison/mover.ts';
import { usualConfidence, type Interval } from '../confidence.ts';
import { normalQuantile } from '../special/normal.ts';
import { studentQuantile } from '../special/student.ts';
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
  /** Where an area like the peers lies 95 times of 100. */
  spread: Interval;
  /** `higher` or `lower` only where the area lies outside that spread. */
  verdict: Verdict;
}

/** The answer where fewer peers than `needed` have a figure. */
export interface TooFewPeers {
  kind: 'too_few_peers';
  peers: number;
  asked: number;
  needed: number;
}

/** The variance of chance in a value, from the width of its interval. */
const varianceOf = ({ low, high }: Interval, z: number): number => ((high - low) / (2 * z)) ** 2;

/**
 * The prediction interval of one more area like the peers: their mean ± t √(variance between them +
 * chance of the area itself + variance of the mean), with Student's t of n - 1 degrees of freedom. A
 * difference from the mean of the peers alone is no finding: areas differ from each other by far more
 * than chance, so that most of them differ from the mean of any peers. Higgins JPT, Thompson SG,
 * Spiegelhalter DJ (2009), A re-evaluation of random-effects meta-analysis, Journal of the Royal
 * Statistical Society A 172, 137-159, section 5.
 */
function spreadOf(own: Side, peers: readonly Side[], confidence: number): Interval {
  const z = normalQuantile((1 + confidence) / 2);
  const values = peers.map(({ value }) => value);
  const variance = varianceAmong(values) ?? 0;
  const chance = mean(peers, (side) => varianceOf(side, z)) ?? 0;
  const between = Math.max(0, variance - chance);
  const middle = mean(values) ?? 0;
  const t = studentQuantile((1 + confidence) / 2, peers.length - 1);
  const half = t * Math.sqrt(between + varianceOf(own, z) + variance / peers.length);
  return { low: Math.max(0, middle - half), high: middle + half };
}

/**
 * An area beside its peers: their mean, and whether it lies where areas like them lie. The area is
 * never among them.
 * @param figures figures of any areas; those of `members` are used
 */
export function compareWithPeers(
  area: AreaFigure,
  members: readonly string[],
  figures: readonly AreaFigure[],
  scale: Scale,
  kind: MeanKind = 'weighted',
  confidence = usualConfidence,
): PeerComparison | TooFewPeers {
  const wanted = new Set(members);
  wanted.delete(area.code);
  const peers = figures.filter(({ code }) => wanted.has(code));
  const name = `the ${kind} mean of ${peers.length} peers`;
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
  const meanKind = isCount ? 'simple' : kind;
  const other =
    meanKind === 'simple'
      ? { name: name.replace(kind, meanKind), parts: null, ...simpleMeanOf(sides) }
      : sideOf(whole, scale, confidence);
  const values = sides.map(({ value }) => value);
  const own = valueOf(area, scale);
  const side = sideOf(area, scale, confidence);
  const spread = spreadOf(side, sides, confidence);
  return {
    kind: 'peers',
    mean: meanKind,
    comparison: compareSides(side, other, confidence),
    peers: peers.length,
    asked: wanted.size,
    lowest: Math.min(...values),
    highest: Math.max(...values),
    above: values.filter((value) => value > own).length,
    below: values.filter((value) => value < own).length,
    spread,
    verdict: own > spread.high ? 'higher' : own < spread.low ? 'lower' : 'not_distinguishable',
  };
}
