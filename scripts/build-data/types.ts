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

export interface PopulationRow {
  area: string;
  mid_year: number;
  population: number;
  /** `null` where only the population of all ages is held. */
  population_10_plus: number | null;
  source: Source;
}

export interface DenominatorYearRow {
  year_ending: number;
  /** `null` where the mid-year used is not known. */
  mid_year: number | null;
  note: string;
  source: Source;
}

export interface BreakRow {
  /** Id of a comparison measure, `family:` with a family, or `all`. */
  measure: string;
  /** Name of an area or the nation, or `all`. */
  area: string;
  /** The first year after the break. */
  year_ending: number;
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

/** Everything the sources say, checked. */
export interface Sources {
  areas: AreaRow[];
  readings: Reading[];
  setAside: SetAside[];
  populations: PopulationRow[];
  denominatorYears: DenominatorYearRow[];
  breaks: BreakRow[];
  cellRules: CellRuleRow[];
}

/** The text that tells one figure from another. */
export const keyOf = (figure: FigureKey): string =>
  [figure.area, figure.year_ending, figure.measure, figure.category, figure.level].join('|');
