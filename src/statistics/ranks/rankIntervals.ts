import { valueOf, type AreaFigure, type Scale } from '../areaFigure.ts';
import { assertConfidence, usualConfidence } from '../confidence.ts';
import { tooFewAreas, type TooFewAreas } from '../fewestAreas.ts';
import { toldApart } from './toldApart.ts';

/** What a text says of these ranges, wherever the areas of a year stand side by side. */
export const ofAllAreasTogether =
  'The ranges hold for all areas at once, so each is wider than that of one area looked at alone.';

/** The ranks that an area can have. Rank 1 is the highest value, which is neither good nor bad. */
export interface RankInterval {
  code: string;
  name: string;
  value: number;
  /** The rank nearest to 1 and the rank farthest from it that the figures allow. */
  first: number;
  last: number;
  /** Codes of the areas that cannot be told apart from this one. */
  alike: string[];
}

export interface Ranks {
  kind: 'ranks';
  confidence: number;
  /** How many areas have a figure and so a rank. */
  areas: number;
  ranks: RankInterval[];
}

/**
 * Simultaneous confidence sets for the ranks of all areas: with the confidence given, every area's
 * true rank lies in its interval. From pairwise comparisons: an area is surely below those that are
 * surely above it. Mogstad M, Romano JP, Shaikh AM, Wilhelm D (2024), Inference for Ranks with
 * Applications to Mobility across Neighbourhoods and Academic Achievement across Countries, Review
 * of Economic Studies 91, 476-518.
 *
 * They hold the comparisons to one joint error by a bootstrap of normal estimates or by step-down
 * bounds. Here it is Holm's bound over all directed pairs with an exact test of each: it needs no
 * random numbers, stays valid for counts of 0 to 5, where normal estimates fail, and for 42 areas
 * its first critical value (4.02 standard errors) is hardly above the joint one (about 3.9).
 * @param figures areas of one measure and year, in any order
 * @returns the intervals in the order of the figures, or that there are too few areas
 */
export function rankIntervals(
  figures: readonly AreaFigure[],
  scale: Scale,
  confidence = usualConfidence,
): Ranks | TooFewAreas {
  assertConfidence(confidence);
  const areas = figures.length;
  const tooFew = tooFewAreas(areas);
  if (tooFew) return tooFew;
  const pairs = figures.flatMap((_, one) =>
    figures.slice(one + 1).map((__, gap): [number, number] => [one, one + 1 + gap]),
  );
  const above = figures.map(() => 0);
  const below = figures.map(() => 0);
  const alike = figures.map((): string[] => []);
  for (const { lower, higher, isTold } of toldApart(figures, scale, pairs, 1 - confidence)) {
    if (isTold) {
      above[lower] = (above[lower] ?? 0) + 1;
      below[higher] = (below[higher] ?? 0) + 1;
    } else {
      alike[lower]?.push(figures[higher]?.code ?? '');
      alike[higher]?.push(figures[lower]?.code ?? '');
    }
  }
  return {
    kind: 'ranks',
    confidence,
    areas,
    ranks: figures.map((figure, place) => ({
      code: figure.code,
      name: figure.name,
      value: valueOf(figure, scale),
      first: (above[place] ?? 0) + 1,
      last: areas - (below[place] ?? 0),
      alike: (alike[place] ?? []).sort(),
    })),
  };
}
