import type { AreaFigure, Scale } from '../areaFigure.ts';
import { usualConfidence } from '../confidence.ts';
import { compareAreas, type Comparison } from './compare.ts';

/**
 * The nation with one area taken out, so that an area is not compared with itself: numerators and
 * denominators are subtracted, a vague denominator at its outermost bounds.
 * @returns `null` where nothing sensible is left: a count (it has no denominator), or figures of
 *   the area that do not fit into those of the nation
 */
export function restOfNation(nation: AreaFigure, area: AreaFigure): AreaFigure | null {
  const rest: AreaFigure = {
    code: nation.code,
    name: `the rest of ${nation.name}`,
    numerator: nation.numerator - area.numerator,
    denominator: nation.denominator - area.denominator,
    denominatorLow: nation.denominatorLow - area.denominatorHigh,
    denominatorHigh: nation.denominatorHigh - area.denominatorLow,
  };
  return rest.numerator >= 0 && rest.denominatorLow > 0 ? rest : null;
}

/** An area beside the rest of the nation; `null` where the rest is not known. */
export function compareWithNation(
  area: AreaFigure,
  nation: AreaFigure,
  scale: Scale,
  confidence = usualConfidence,
): Comparison | null {
  const rest = restOfNation(nation, area);
  return rest && compareAreas(area, rest, scale, confidence);
}
