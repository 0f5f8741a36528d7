import type { Category } from '../../vocabulary/categories.ts';
import { figureMeasures, type FigureMeasureId } from '../../vocabulary/figureMeasures.ts';
import type { Level } from '../../vocabulary/levels.ts';
import type { CellKey } from '../figure.ts';

/** The column of residents that the Ministry prints beside the rate, rounded to a hundred. */
export const populationMeasure = 'population_10_plus_rounded';

/** What a column of a spreadsheet can count: a figure of the vocabulary, or the population. */
export type SheetMeasure = FigureMeasureId | typeof populationMeasure;

/** One cell of a table by area: which figure, or the population. */
export interface SheetKey {
  measure: SheetMeasure;
  category: Category;
  level: Level;
}

/** The text that tells one from another. */
export const idOfKey = ({ measure, category, level }: SheetKey): string =>
  `${measure}|${category}|${level}`;

/** Whether it is a figure of the vocabulary. */
export const isFigureKey = (key: SheetKey): key is CellKey => key.measure !== populationMeasure;

/** Measures that are counted by category and level, with the level of their totals. */
const totalLevels = new Map<SheetMeasure, Level>([
  ['eligible', 'all'],
  ['managed_level_2_3', '2+3'],
  ['returned_to_custody', '2+3'],
  ['shpo_breach', '2+3'],
  ['sfo_charged', 'all'],
  ['sfo_convicted', 'all'],
  ['sfo_still_charged', 'all'],
  ['sfo_other_outcome', 'all'],
  ['serious_case_review', '2+3'],
]);

/** The level of a total: `undefined` where the measure is not counted by category and level. */
export const totalLevelOf = (measure: SheetMeasure): Level | undefined => totalLevels.get(measure);

/** Measures of Category 1 that are counted at Levels 1 to 3 as well. */
export const leveledBreaches: readonly SheetMeasure[] = [
  'notification_breach',
  'notification_breach_cautioned',
  'notification_breach_convicted',
];

const publishedRates = new Set<SheetMeasure>(
  figureMeasures.flatMap(({ id, kind }) => (kind === 'published_rate' ? [id] : [])),
);

/** Whether it is a rate that the source printed, and so no whole number. */
export const isPublishedRate = (measure: SheetMeasure): boolean => publishedRates.has(measure);

/** Whether there can be such a figure at all. */
export const isPossible = ({ measure, category, level }: SheetKey): boolean => {
  const total = totalLevelOf(measure);
  if (total === undefined) {
    const isLeveled = level !== '2+3' && leveledBreaches.includes(measure);
    return category === '1' && (level === 'all' || isLeveled);
  }
  if (total === '2+3' && (level === '1' || level === 'all')) return false;
  return measure !== 'serious_case_review' || category === 'all';
};

const levelTexts: Record<Level, string> = {
  '1': 'Level 1',
  '2': 'Level 2',
  '3': 'Level 3',
  '2+3': 'Levels 2 and 3',
  all: 'all levels',
};

/** A key in words, for messages: `eligible, Category 1, Level 2`. */
export const describeSheetKey = ({ measure, category, level }: SheetKey): string => {
  if (measure === populationMeasure) return 'population aged 10 and over, rounded';
  const own = totalLevelOf(measure);
  if (own === undefined && level === 'all') return measure;
  const of = category === 'all' ? 'all categories' : `Category ${category}`;
  return `${measure}, ${of}, ${levelTexts[level]}`;
};
