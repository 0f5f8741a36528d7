import { extent, median } from 'd3-array';
import { isDrawn, type Datum } from '../datum.ts';

/** The value in the middle of the scale. */
export interface Middle {
  name: string;
  value: number;
}

/** The scale of the tiles: equal steps of colour are equal ratios to the middle. */
export interface TileScale {
  middle: Middle;
  /** The lowest and the highest value above zero of the tiles. */
  low: number;
  high: number;
  /** The place of a value above zero, from -1 over 0 (the middle) to 1. */
  position: (value: number) => number;
}

/**
 * The ratio that takes the full colour at least: tiles that differ by a few per cent do not look
 * as if they were worlds apart.
 */
export const leastRatio = 1.25;

/**
 * The scale of one year's areas; `null` where no area has a figure above zero. A zero is no ratio
 * of anything: it has a look of its own.
 * @param nation the national value, where areas may be set against it; else the middle is their
 *   median
 */
export function tileScale(data: readonly Datum[], nation: Middle | null): TileScale | null {
  const values = data
    .filter(isDrawn)
    .map(({ value }) => value)
    .filter((value) => value > 0);
  const [low, high] = extent(values);
  if (low === undefined || high === undefined) return null;
  const middle =
    nation && nation.value > 0
      ? nation
      : {
          name: values.length === 1 ? 'The only area' : `Median of ${values.length} areas`,
          value: median(values) ?? high,
        };
  const farthest = Math.max(high / middle.value, middle.value / low, leastRatio);
  return {
    middle,
    low,
    high,
    position: (value) => Math.log(value / middle.value) / Math.log(farthest),
  };
}
