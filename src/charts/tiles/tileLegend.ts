import { tileColours, type TileColours } from './tileColour.ts';
import type { Middle, TileScale } from './tileScale.ts';

/** The part of the scale that the tiles of a year use. */
export interface TileLegend {
  /** Colours from the lowest value to the highest. */
  swatches: TileColours[];
  /** Values at the two ends; equal where there is one value only. */
  first: number;
  last: number;
  middle: Middle;
  /** Where the middle lies, from 0 (the first colour) to 1 (the last). */
  middleAt: number;
}

const swatchCount = 24;

/** What the legend of a scale shows: no more of it than the tiles do, and always its middle. */
export function tileLegend(scale: TileScale): TileLegend {
  const { middle, position } = scale;
  const [first, last] = [Math.min(scale.low, middle.value), Math.max(scale.high, middle.value)];
  const [start, end] = [position(first), position(last)];
  return {
    swatches: Array.from({ length: swatchCount }, (_, place) =>
      tileColours(start + ((place + 0.5) / swatchCount) * (end - start)),
    ),
    first,
    last,
    middle,
    middleAt: end > start ? (0 - start) / (end - start) : 0.5,
  };
}
