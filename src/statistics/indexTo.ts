import type { AreaFigure, Scale } from './areaFigure.ts';
import { compareAreas } from './comparison/compare.ts';
import { usualConfidence } from './confidence.ts';

/** What an index is in its first year. */
export const indexBase = 100;

/** A figure as a percentage of the figure of another year, with the interval of that ratio. */
export interface Indexed {
  value: number;
  low: number;
  /** Infinite where the figure of the other year can be 0. */
  high: number;
}

/**
 * Sets a figure to that of a first year as 100. The interval is that of the ratio of two independent
 * values (MOVER-R, see comparison/mover.ts): it holds the chance in both years, and takes no account
 * of people who are counted in both. `null` where the first year is zero.
 */
export function indexTo(
  figure: AreaFigure,
  first: AreaFigure,
  scale: Scale,
  confidence = usualConfidence,
): Indexed | null {
  const { ratio } = compareAreas(figure, first, scale, confidence);
  if (ratio.value === null) return null;
  return {
    value: ratio.value * indexBase,
    low: ratio.low * indexBase,
    high: ratio.high * indexBase,
  };
}
