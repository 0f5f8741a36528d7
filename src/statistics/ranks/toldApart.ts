import { valueOf, type AreaFigure, type Scale } from '../areaFigure.ts';
import { chanceModelOf } from '../chanceModel.ts';
import { pairProbability } from './exactPairTest.ts';
import { holm } from './holm.ts';

/** Two areas by their places in a list of figures, the one with the lower value first. */
export interface ToldPair {
  lower: number;
  higher: number;
  /** Whether the higher one is surely higher, all pairs that were asked taken together. */
  isTold: boolean;
}

/**
 * Which pairs of areas can be told apart, with one joint error for all of them: an exact test of
 * each pair, and Holm's bound over both directions of every pair that is asked.
 * @param figures areas of one measure and year
 * @param pairs places of the two areas of each pair, in either order
 * @param alpha the joint error, 0 to 1
 */
export function toldApart(
  figures: readonly AreaFigure[],
  scale: Scale,
  pairs: readonly (readonly [number, number])[],
  alpha: number,
): ToldPair[] {
  const model = chanceModelOf(figures, scale);
  const tested = pairs.flatMap(([one, other]) => {
    const [first, second] = [figures[one], figures[other]];
    if (!first || !second) return [];
    return valueOf(first, scale) < valueOf(second, scale)
      ? { lower: one, higher: other, probability: pairProbability(first, second, model) }
      : { lower: other, higher: one, probability: pairProbability(second, first, model) };
  });
  const told = holm(
    tested.map(({ probability }) => probability),
    2 * pairs.length,
    alpha,
  );
  return tested.map(({ lower, higher }, place) => ({
    lower,
    higher,
    isTold: told[place] ?? false,
  }));
}
