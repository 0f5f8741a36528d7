import { valueOf, type AreaFigure, type Scale } from '../areaFigure.ts';
import { assertConfidence, usualConfidence } from '../confidence.ts';
import { tooFewAreas, type TooFewAreas } from '../fewestAreas.ts';
import type { RankInterval } from './rankIntervals.ts';
import { toldApart } from './toldApart.ts';

/** What a text says of this range, wherever one area is the subject. */
export const ofThisAreaAlone =
  'The range holds for this area taken alone; where all areas are ranked together each has a wider one.';

/** The ranks that one area can have, as long as nobody asks for those of the others. */
export interface RankOfOne {
  kind: 'rank';
  confidence: number;
  /** How many areas have a figure and so a rank. */
  areas: number;
  rank: RankInterval;
}

/**
 * Confidence set for the rank of one area that was chosen before looking: with the confidence given
 * its true rank lies in the interval. Only the comparisons of this area with each other one are held
 * to a joint error, not those of the others among themselves, so it is narrower than the set that
 * `rankIntervals` gives the same area. The marginal confidence set of Mogstad M, Romano JP, Shaikh
 * AM, Wilhelm D (2024), Inference for Ranks, Review of Economic Studies 91, 476-518, section 3, with
 * exact tests and Holm's bound as there. Not for the area that stands first, chosen because it does.
 * @param code of the area
 * @param figures areas of one measure and year, in any order, that of the area among them
 * @returns that there are too few areas, or `null` where this one has no figure
 */
export function rankIntervalOf(
  code: string,
  figures: readonly AreaFigure[],
  scale: Scale,
  confidence = usualConfidence,
): RankOfOne | TooFewAreas | null {
  assertConfidence(confidence);
  const areas = figures.length;
  const tooFew = tooFewAreas(areas);
  if (tooFew) return tooFew;
  const own = figures.findIndex((one) => one.code === code);
  const figure = figures[own];
  if (!figure) return null;
  const pairs = figures.flatMap((_, place): [number, number][] =>
    place === own ? [] : [[own, place]],
  );
  const told = toldApart(figures, scale, pairs, 1 - confidence);
  const above = told.filter(({ lower, isTold }) => isTold && lower === own).length;
  const below = told.filter(({ higher, isTold }) => isTold && higher === own).length;
  const alike = told
    .filter(({ isTold }) => !isTold)
    .map(({ lower, higher }) => figures[lower === own ? higher : lower]?.code ?? '');
  return {
    kind: 'rank',
    confidence,
    areas,
    rank: {
      code,
      name: figure.name,
      value: valueOf(figure, scale),
      first: above + 1,
      last: areas - below,
      alike: alike.sort(),
    },
  };
}
