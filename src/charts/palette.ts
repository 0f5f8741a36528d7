import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3-shape';

/** How a chosen area is told apart: a colour and a marker shape, both from its place. */
export interface AreaStyle {
  /** A CSS colour; it changes with the theme. */
  colour: string;
  shape: SymbolType;
}

const colourCount = 8;
const shapes = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
  symbolWye,
] as const;

/**
 * The style of a place in the selection. Eight colours and seven shapes do not divide each other,
 * so the first 56 places all differ.
 */
export const styleOfSlot = (slot: number): AreaStyle => ({
  colour: `var(--slot-${slot % colourCount})`,
  shape: shapes[slot % shapes.length] ?? symbolCircle,
});

/** The style of each chosen area. */
export const stylesOfSlots = (slots: readonly (string | null)[]): Map<string, AreaStyle> =>
  new Map(slots.flatMap((code, slot) => (code === null ? [] : [[code, styleOfSlot(slot)]])));

/** The SVG path of a marker around the origin. `size` is its area in square pixels. */
export const markerPath = (shape: SymbolType, size: number): string => symbol(shape, size)() ?? '';
