import type { PlacedFigure } from '../report/figuresCsv.ts';
import { areas, nation } from '../vocabulary/areas.ts';
import { categoryCodes } from '../vocabulary/categories.ts';
import { figureMeasures } from '../vocabulary/figureMeasures.ts';
import { levelCodes } from '../vocabulary/levels.ts';
import { qualities, type Quality } from '../vocabulary/quality.ts';

/** A figure that a person added, with how and where it was read. */
export interface AddedFigure extends PlacedFigure {
  quality: Quality;
  /** The document it was read in, as a person knows it. */
  source: string;
}

/**
 * What a person added in this browser in one go: a report of one area, or a file of many areas and
 * years. It never leaves the browser by itself.
 */
export interface AddedReport {
  /** Tells one added report from another; a number once given is not given again in a visit. */
  id: number;
  fileName: string;
  /** The figures as read, or as a person corrected them; at least one. */
  figures: readonly AddedFigure[];
  /** Whether the person wants it kept in this browser for the next visit. */
  isKept: boolean;
}

/** The areas, the nation among them, and the years of figures, each once, years in order. */
export function placesOf(figures: readonly Pick<AddedFigure, 'area' | 'year_ending'>[]): {
  areas: string[];
  years: number[];
} {
  return {
    areas: [...new Set(figures.map(({ area }) => area))],
    years: [...new Set(figures.map((figure) => figure.year_ending))].sort((a, b) => a - b),
  };
}

const areaNames = new Set<unknown>([...areas, nation].map(({ name }) => name));
const measureIds = new Set<unknown>(figureMeasures.map(({ id }) => id));
const plausibleYears = { first: 1997, last: 2100 } as const;

/** Whether a name is that of an area, or of the nation. */
export const isPlace = (name: unknown): name is string => areaNames.has(name);

/** Whether a year can be the end of a reporting year. */
export const isPlausibleYear = (year: unknown): year is number =>
  Number.isInteger(year) &&
  (year as number) >= plausibleYears.first &&
  (year as number) <= plausibleYears.last;

/** Whether a number can be a figure: counts and published rates are 0 or more. */
export const isPlausibleValue = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What each column but the source may hold. */
const isKnown = new Map<keyof AddedFigure, (value: unknown) => boolean>([
  ['area', isPlace],
  ['year_ending', isPlausibleYear],
  ['measure', (id) => measureIds.has(id)],
  ['category', (code) => (categoryCodes as readonly unknown[]).includes(code)],
  ['level', (code) => (levelCodes as readonly unknown[]).includes(code)],
  ['value', isPlausibleValue],
  ['quality', (quality) => (qualities as readonly unknown[]).includes(quality)],
]);

/** The first column that holds what no figure can have there; `undefined` if there is none. */
export function wrongColumn(
  figure: Partial<Record<keyof AddedFigure, unknown>>,
): keyof AddedFigure | undefined {
  for (const [column, isRight] of isKnown) if (!isRight(figure[column])) return column;
  return undefined;
}

/** Whether something that was kept is still an added figure; anything can stand in a browser's storage. */
export const isAddedFigure = (value: unknown): value is AddedFigure =>
  isRecord(value) && typeof value['source'] === 'string' && wrongColumn(value) === undefined;
