import { describe, expect, it } from 'vitest';
import {
  contrastOf,
  hexOf,
  lightOf,
  lightOfHex,
  luminanceOf,
  textColourOn,
  type Light,
} from './colour.ts';
import { perceivedAt, tileColours } from './tileColour.ts';

const themes = ['light', 'dark'] as const;
const places = Array.from({ length: 41 }, (_, place) => place / 20 - 1);
const positions = places.filter((position) => position > 0);

/**
 * What people see who lack one kind of cone: Machado, Oliveira and Fernandes, A physiologically-based
 * model for simulation of color vision deficiency (2009), severity 1.
 */
const deficiencies: Record<string, readonly Light[]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const seenWith = (matrix: readonly Light[], [red, green, blue]: Light): number[] =>
  matrix.map((row) => row[0] * red + row[1] * green + row[2] * blue);

describe('colours as people see them', () => {
  it.each([
    ['#ffffff', { lightness: 1, chroma: 0, hue: 0 }],
    ['#000000', { lightness: 0, chroma: 0, hue: 0 }],
    // The corners of sRGB in Oklab as CSS Color 4 implementations give them.
    ['#ff0000', { lightness: 0.62796, chroma: 0.25768, hue: 29.23 }],
    ['#0000ff', { lightness: 0.45201, chroma: 0.31321, hue: 264.05 }],
  ])('give %s for its lightness, chroma and hue', (hex, perceived) => {
    expect(hexOf(lightOf(perceived))).toBe(hex);
  });

  it('contrast as WCAG says', () => {
    expect(contrastOf('#000000', '#ffffff')).toBe(21);
    expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrastOf('#abcdef', '#abcdef')).toBe(1);
  });

  it('always leave a text colour that can be read', () => {
    for (let byte = 0; byte < 256; byte += 1) {
      const grey = `#${byte.toString(16).padStart(2, '0').repeat(3)}`;
      expect(contrastOf(grey, textColourOn(grey))).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe.each(themes)('the colours of tiles in the %s theme', (theme) => {
  it('carry text at AA on every tile', () => {
    for (const position of places) {
      const { ground, text } = tileColours(position)[theme];
      expect(contrastOf(ground, text)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('can all be shown by a screen', () => {
    for (const position of places) {
      for (const part of lightOf(perceivedAt(position, theme))) {
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
      }
    }
  });

  it('go one way from the middle to each end, without a jump', () => {
    const step = theme === 'light' ? -1 : 1;
    for (const side of [-1, 1]) {
      const luminances = [0, ...positions].map((position) =>
        luminanceOf(lightOfHex(tileColours(side * position)[theme].ground)),
      );
      luminances.slice(1).forEach((luminance, place) => {
        expect((luminance - (luminances[place] ?? 0)) * step).toBeGreaterThan(0);
      });
    }
  });

  it.each(Object.entries(deficiencies))('tell lower from higher with %s', (_, matrix) => {
    for (const position of positions.filter((one) => one >= 0.3)) {
      const [lower, higher] = [-position, position].map((side) =>
        seenWith(matrix, lightOfHex(tileColours(side)[theme].ground)),
      );
      const farthest = Math.max(
        ...(lower ?? []).map((part, place) => Math.abs(part - (higher?.[place] ?? 0))),
      );
      expect(farthest).toBeGreaterThan(0.03);
    }
  });
});
