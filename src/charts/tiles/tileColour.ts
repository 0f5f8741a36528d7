import { hexOf, lightOf, textColourOn, type Perceived } from './colour.ts';

/** Colours of a tile and of the text on it, for each theme. */
export interface TileColours {
  light: { ground: string; text: string };
  dark: { ground: string; text: string };
}

/** Blue below, orange above: they stay apart whatever colours a reader tells apart. */
const hues = { below: 252, above: 52 } as const;

interface Ramp {
  middle: Omit<Perceived, 'hue'>;
  end: Omit<Perceived, 'hue'>;
}

// The middle lies near the page and the ends stand out from it, in both themes.
const ramps: Record<keyof TileColours, Ramp> = {
  light: {
    middle: { lightness: 0.965, chroma: 0.004 },
    end: { lightness: 0.62, chroma: 0.145 },
  },
  dark: {
    middle: { lightness: 0.3, chroma: 0.008 },
    end: { lightness: 0.78, chroma: 0.11 },
  },
};

const between = (one: number, other: number, share: number): number => one + (other - one) * share;

/**
 * The colour as people see it of a place on the scale. Lightness and chroma change evenly, and
 * alike on both sides, so that equal steps look equal.
 * @param position from -1 (lowest) over 0 (the middle) to 1 (highest)
 */
export function perceivedAt(position: number, theme: keyof TileColours): Perceived {
  const { middle, end } = ramps[theme];
  const share = Math.min(1, Math.abs(position));
  return {
    lightness: between(middle.lightness, end.lightness, share),
    chroma: between(middle.chroma, end.chroma, share),
    hue: position < 0 ? hues.below : hues.above,
  };
}

function coloursIn(position: number, theme: keyof TileColours): TileColours['light'] {
  const ground = hexOf(lightOf(perceivedAt(position, theme)));
  return { ground, text: textColourOn(ground) };
}

/** The colours of a tile at a place on the scale, from -1 to 1. */
export const tileColours = (position: number): TileColours => ({
  light: coloursIn(position, 'light'),
  dark: coloursIn(position, 'dark'),
});
