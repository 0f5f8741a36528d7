import type { PlacedFigure } from '../report/figuresCsv.ts';
import { areas } from '../vocabulary/areas.ts';
import { categoryCodes } from '../vocabulary/categories.ts';
import { figureMeasures } from '../vocabulary/figureMeasures.ts';
import { levelCodes } from '../vocabulary/levels.ts';

/** A report that a person added in this browser. It never leaves it by itself. */
export interface AddedReport {
  /** Tells one added report from another; a number once given is not given again in a visit. */
  id: number;
  fileName: string;
  /** Name of the area, as in the vocabulary. */
  area: string;
  /** Year of the 31 March that ends the reporting year. */
  yearEnding: number;
  /** The figures as read, or as a person corrected them. */
  figures: readonly PlacedFigure[];
}

const areaNames: readonly string[] = areas.map(({ name }) => name);
const measureIds: readonly string[] = figureMeasures.map(({ id }) => id);
const plausibleYears = { first: 1997, last: 2100 } as const;

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

const isFigure = (value: unknown): value is PlacedFigure =>
  isRecord(value) &&
  areaNames.includes(String(value['area'])) &&
  isPlausibleYear(value['year_ending']) &&
  measureIds.includes(String(value['measure'])) &&
  (categoryCodes as readonly unknown[]).includes(value['category']) &&
  (levelCodes as readonly unknown[]).includes(value['level']) &&
  isPlausibleValue(value['value']);

/** Whether something that was kept is still an added report; anything can stand in a browser's storage. */
export const isAddedReport = (value: unknown): value is AddedReport =>
  isRecord(value) &&
  Number.isInteger(value['id']) &&
  typeof value['fileName'] === 'string' &&
  areaNames.includes(String(value['area'])) &&
  isPlausibleYear(value['yearEnding']) &&
  Array.isArray(value['figures']) &&
  value['figures'].length > 0 &&
  value['figures'].every(isFigure);
