import type { Category } from '../../vocabulary/categories.ts';
import type { Level } from '../../vocabulary/levels.ts';
import type { CellKey } from '../figure.ts';
import { totalLevel } from '../recognise/columns.ts';
import { plainForm } from '../vocabulary/plainForm.ts';
import { rateInTitle } from '../vocabulary/words.ts';
import { headingMeaning, titleMeaning, type HeadingMeaning } from './headingMeaning.ts';

/** The words that a figure stands under. */
export interface FigureWords {
  /** Headings of its column from top to bottom, those of its sections before them. */
  headings: readonly string[];
  /** Labels in its row other than the area. */
  labels: readonly string[];
  /** Titles of its table, the nearest first. */
  titles: readonly string[];
}

/** Which figure is meant, or in words why none is. */
export type FigureMeaning =
  { key: CellKey; year: number | undefined; isOwnMeasure: boolean } | { reason: string };

const yearlyGrids = ['managed_level_2_3', 'returned_to_custody', 'shpo_breach'];

const unionOf = <Value>(lists: readonly (readonly Value[])[]): Value[] => [
  ...new Set(lists.flat()),
];

/** The measure of the table's titles, as far as it can be that of a column with these headings. */
const measureOfTitles = (
  titles: readonly string[],
  own: readonly HeadingMeaning[],
): HeadingMeaning | undefined => {
  const isNumber = own.some((meaning) => meaning.kind === 'number');
  const title = titles
    .map((text) => titleMeaning(isNumber ? text.replace(rateInTitle, '') : text))
    .find((meaning) => meaning.measure !== undefined);
  if (title === undefined) return undefined;
  const isRate = title.measure?.includes('10_plus') === true;
  const wantsRate = own.some((meaning) => meaning.kind === 'rate');
  const isOnlyYears = own.every((meaning) => meaning.kind === 'known' && meaning.plain === '');
  if (isRate)
    return wantsRate || (isOnlyYears && !/\bnumber\b/.test(title.plain)) ? title : undefined;
  return wantsRate ? undefined : title;
};

const one = <Value>(own: readonly Value[], titles: readonly (readonly Value[])[]): Value[] => {
  if (own.length > 0) return [...own];
  return [...(titles.find((list) => list.length > 0) ?? [])].slice(0, 2);
};

/** Finds out which figure is meant by the words around it. */
export const figureMeaning = ({ headings, labels, titles }: FigureWords): FigureMeaning => {
  const texts = [...headings, ...labels];
  if (texts.length === 0) return { reason: 'it has no heading' };
  const own = texts.map(headingMeaning);
  const unknown = texts.find((_, place) => own[place]?.kind === 'unknown');
  if (unknown !== undefined) return { reason: `“${unknown}” is not in the vocabulary` };
  const above = titles.map(titleMeaning);
  const years = unionOf(own.map((meaning) => meaning.years));
  if (years.length > 1) return { reason: 'its headings name several years' };
  const ownMeasure = own.findLast((meaning) => meaning.measure !== undefined);
  const said = ownMeasure ?? measureOfTitles(titles, own);
  if (said?.measure === undefined) return { reason: 'no heading or title says what it counts' };
  const { measure } = said;
  const ownCategories = unionOf(own.map((meaning) => meaning.categories));
  const ownLevels = unionOf(own.map((meaning) => meaning.levels));
  const isPlaced = { year: years[0], isOwnMeasure: ownMeasure !== undefined };
  if (!said.isGrid) {
    const isTotal = own.some((meaning) => meaning.isTotal);
    if (ownLevels.length > 0 || ownCategories.some((category) => category !== '1')) {
      return { reason: `${measure} is not counted by category or level` };
    }
    const isOfCategory1 = [...texts, ...titles].some((text) =>
      /\bcategory 1\b/.test(plainForm(text)),
    );
    if (measure.includes('10_plus') && (isTotal || !isOfCategory1)) {
      return { reason: 'it does not say that the rate is of Category 1' };
    }
    return { key: { measure, category: '1', level: 'all' }, ...isPlaced };
  }
  const titleCategories = above.map((meaning) => meaning.categories);
  const categories: Category[] = one(ownCategories, titleCategories);
  const levels: Level[] = one(
    ownLevels,
    above.map((meaning) => meaning.levels),
  );
  if (ownCategories.length > 1 || ownLevels.length > 1) {
    return { reason: 'its headings name several categories or levels' };
  }
  const category = categories.length === 1 ? (categories[0] ?? 'all') : 'all';
  const level = levels.length === 1 ? (levels[0] ?? 'all') : totalLevel(measure);
  if (yearlyGrids.includes(measure) && (level === '1' || level === 'all')) {
    return { reason: `${measure} is not counted at Level 1` };
  }
  return { key: { measure, category, level }, ...isPlaced };
};
