/** A colour as its red, green and blue light, each from 0 to 1, linear (not gamma-encoded). */
export type Light = readonly [red: number, green: number, blue: number];

/** A colour as people see it: lightness 0 to 1, chroma from 0 (grey), hue in degrees. */
export interface Perceived {
  lightness: number;
  chroma: number;
  hue: number;
}

const encode = (light: number): number =>
  light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
const decode = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;

/**
 * The light of a colour given as lightness, chroma and hue in Oklab. Björn Ottosson, A perceptual
 * color space for image processing (2020). Parts below 0 or above 1 lie outside what screens show.
 */
export function lightOf({ lightness, chroma, hue }: Perceived): Light {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}

/** A colour for CSS, as #rrggbb; light outside what screens show is cut off. */
export const hexOf = (light: Light): string =>
  `#${light
    .map((part) => Math.round(255 * encode(Math.min(1, Math.max(0, part)))))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`;

/** The light of a colour written as #rrggbb. */
export function lightOfHex(hex: string): Light {
  const part = (start: number) => decode(parseInt(hex.slice(start, start + 2), 16) / 255);
  return [part(1), part(3), part(5)];
}

/** Relative luminance of a colour, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export const luminanceOf = ([red, green, blue]: Light): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast of two colours written as #rrggbb, 1 to 21, as WCAG 2.2 defines it. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map((hex) => luminanceOf(lightOfHex(hex)))
    .sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const black = '#000000';
const white = '#ffffff';

/**
 * The colour of text on a ground: black or white, whichever stands out more. One of the two always
 * has a contrast of 4.58 or more, which is AA for text of any size.
 */
export const textColourOn = (ground: string): string =>
  contrastOf(ground, black) >= contrastOf(ground, white) ? black : white;
