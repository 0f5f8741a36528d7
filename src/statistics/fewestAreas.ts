/**
 * Below this number of areas with a figure no funnel and no ranks are given: the spread between
 * areas cannot be told from chance. Spiegelhalter (2005), Statistics in Medicine 24, 1185-1202,
 * estimates the spread from the areas themselves; with nine of them its own standard error is half
 * of it (√(2/9) = 0.47).
 */
export const fewestAreas = 10;

/** The answer where there are too few areas to say. */
export interface TooFewAreas {
  kind: 'too_few_areas';
  /** How many areas have a figure. */
  areas: number;
  /** How many there must be. */
  needed: number;
}

/** The answer for so many areas if they are too few; `null` if there are enough. */
export const tooFewAreas = (areas: number): TooFewAreas | null =>
  areas < fewestAreas ? { kind: 'too_few_areas', areas, needed: fewestAreas } : null;
