import type { BreakBase } from '../../src/data/breakRow.ts';
import type { Category } from '../../src/vocabulary/categories.ts';
import type { FigureMeasureId } from '../../src/vocabulary/figureMeasures.ts';
import type { Level } from '../../src/vocabulary/levels.ts';
import type { Quality } from '../../src/vocabulary/quality.ts';

/** Where something was read. Two sources are the same when both texts are. */
export interface Source {
  title: string;
  /** Empty where the source has no address. */
  url: string;
}

/** Which figure is meant: one cell of one area's tables of one year. */
export interface FigureKey {
  /** Name of the area, or of the nation. */
  area: string;
  year_ending: number;
  measure: FigureMeasureId;
  category: Category;
  level: Level;
}

/** A figure as read in one source. */
export interface Reading extends FigureKey {
  value: number;
  quality: Quality;
  source: Source;
  line: number;
}

/** A figure set aside: never charted, listed with its reason. */
export interface SetAside extends Omit<FigureKey, 'measure'> {
  /** Also of kinds that the figures do not hold. */
  measure: string;
  value: number;
  quality: string;
  source: Source;
  reason: string;
  line: number;
}

export interface AreaRow {
  area: string;
  area_code: string;
  further_codes: string[];
  country: string;
  region: string;
  aliases: string[];
  longitude: number;
  latitude: number;
}

/** Residents of an area at one moment, in one edition of the estimate or of the census. */
export interface PopulationRow {
  area: string;
  /** What is counted: `mid-2018` for 30 June 2018, `census-2021`. */
  population_of: string;
  /** Year of the 30 June; `null` for a census. */
  mid_year: number | null;
  /** In words, as the publisher tells its editions apart. */
  edition: string;
  population: number;
  /** `null` where only the population of all ages is held. */
  population_10_plus: number | null;
  source: Source;
  line: number;
}

/** What a published "one in every N" is the inverse of. */
export const oneInNForms = ['of the count', 'of the rounded rate'] as const;
export type OneInNForm = (typeof oneInNForms)[number];

/** Which population the rates of one March were divided by. */
export interface DenominatorYearRow {
  year_ending: number;
  population_of: string;
  mid_year: number | null;
  edition: string;
  one_in_n: OneInNForm;
  /** How it was found. */
  note: string;
  source: Source;
  line: number;
}

export interface BreakRow {
  /** Id of a comparison measure, `family:` with a family, or `all`. */
  measure: string;
  /** Name of an area or the nation, or `all`. */
  area: string;
  /** The first year after the break. */
  year_ending: number;
  /** On which population base of rates it stands; `both` for a break of anything else. */
  base: BreakBase;
  title: string;
  reason: string;
  source: Source;
}

export interface CellRuleRow {
  /** Ids as in the figures, or `*` for any. */
  measure: string;
  category: string;
  level: string;
  area_scope: 'areas' | 'nation' | 'all';
  /** First and last year of the rule, both included; `null` for no bound. */
  year_from: number | null;
  year_to: number | null;
  status: 'not_applicable' | 'not_published';
  reason: string;
  source: Source;
}

export const placeKinds = [
  'council',
  'former council',
  'county',
  'Welsh name',
  'everyday name',
] as const;

/** A name by which a reader may look for an area. */
export interface PlaceRow {
  name: string;
  area: string;
  kind: (typeof placeKinds)[number];
  /** ONS code of a council; empty for any other name. */
  ons_code: string;
}

/** Everything the sources say, checked. */
export interface Sources {
  areas: AreaRow[];
  readings: Reading[];
  setAside: SetAside[];
  populations: PopulationRow[];
  denominatorYears: DenominatorYearRow[];
  breaks: BreakRow[];
  cellRules: CellRuleRow[];
  places: PlaceRow[];
}

/** The text that tells one figure from another. */
export const keyOf = (figure: FigureKey): string =>
  [figure.area, figure.year_ending, figure.measure, figure.category, figure.level].join('|');
