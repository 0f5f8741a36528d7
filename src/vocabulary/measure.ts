import type { Category } from './categories.ts';
import type { FigureMeasureId, Period } from './figureMeasures.ts';
import type { Level } from './levels.ts';

/** The groups in which measures are listed, in this order. */
export const families = [
  'rate',
  'recall',
  'level_share',
  'per_category_1',
  'further_offence',
  'mix',
  'count',
] as const;
export type Family = (typeof families)[number];

/** The heading of each family. */
export const familyTitles: Record<Family, string> = {
  rate: 'Rates per 100,000 people aged 10 and over',
  recall: 'Recall ratios and turnover',
  level_share: 'Level 2 and 3 shares',
  per_category_1: 'Per 1,000 Category 1 individuals',
  further_offence: 'Serious further offences',
  mix: 'Category mix',
  count: 'Counts',
};

/** One cell of the published tables: which figure is meant. */
export interface FigureCell {
  measure: FigureMeasureId;
  category: Category;
  level: Level;
}

/** `null` marks a plain count. */
export type Denominator = FigureCell | 'population_10_plus' | null;

/**
 * How the uncertainty of a value is to be found: `poisson` for counts and rates, `wilson` for
 * proportions of people, `ratio` for events over the people at risk of them.
 */
export type IntervalMethod = 'poisson' | 'wilson' | 'ratio';

/** One comparison measure. value = numerator / denominator × per; a count is its numerator. */
export interface Measure {
  /** Stable id, used in addresses and data. */
  id: string;
  family: Family;
  /** Title for a heading, without a full stop. */
  title: string;
  /** Title for a narrow place. */
  shortTitle: string;
  /** One plain sentence that says what is measured. */
  sentence: string;
  /** What stands behind a value in a sentence: "112 per 100,000 aged 10 and over". */
  unit: string;
  numerator: FigureCell;
  denominator: Denominator;
  /** 1, 100, 1,000 or 100,000. */
  per: number;
  period: Period;
  intervalMethod: IntervalMethod;
  /** Decimals with which a value is shown. */
  decimals: number;
  /** What a reader must know before comparing, one sentence each. */
  caveats: readonly string[];
}
