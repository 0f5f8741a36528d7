import type { Category } from '../../vocabulary/categories.ts';
import type { FigureMeasureId } from '../../vocabulary/figureMeasures.ts';
import type { Level } from '../../vocabulary/levels.ts';
import { meaningOf } from '../vocabulary/meaning.ts';
import { plainForm } from '../vocabulary/plainForm.ts';
import {
  axisFillers,
  axisLists,
  axisMentions,
  longestHeading,
  neutralHeading,
  otherGroups,
  otherRates,
  otherUnits,
  rateHeading,
  sheetGrids,
  stubHeading,
} from '../vocabulary/words.ts';
import { headingYears } from './headingYears.ts';

/** What a heading of a spreadsheet says. */
export interface HeadingMeaning {
  /**
   * `known` says something of a figure; `number` and `rate` only that one stands there; `stub`
   * heads a column of names; `unknown` is not in the vocabulary.
   */
  kind: 'known' | 'number' | 'rate' | 'stub' | 'unknown';
  measure?: FigureMeasureId;
  /** Whether the measure is counted by category and level. */
  isGrid: boolean;
  categories: readonly Category[];
  levels: readonly Level[];
  isTotal: boolean;
  years: readonly number[];
  /** The words in plain form, without years. */
  plain: string;
}

const tableNumber = /^(table|figure|tab)\s+[a-z]?[\d.]*[a-z]?\b\s*[:.–-]?\s*/i;
const notes = /\[(note|notes)?[\s\d,a-z]{0,12}\]|\((note )?\d{1,2}(, ?\d{1,2})*\)/gi;
const tail =
  /[,;:-]? *\(?\bby (mappa |police force |police |geographic )?(areas?|regions?|force)\b.*$|[,;:-]? *\bengland and wales\b.*$/;

const mentionsOf = (
  plain: string,
): { categories: Category[]; levels: Level[]; remainder: string } => {
  const categories = new Set<Category>();
  const levels = new Set<Level>();
  let remainder = plain.replace(axisLists, ' several ');
  for (const [words, axis] of axisMentions) {
    remainder = remainder.replace(words, () => {
      if ('category' in axis) categories.add(axis.category);
      if ('level' in axis) levels.add(axis.level);
      return ' ';
    });
  }
  return { categories: [...categories], levels: [...levels], remainder };
};

const sheetGridOf = (plain: string): FigureMeasureId | undefined =>
  sheetGrids.find(([words]) => words.test(plain))?.[1];

/** Behind such a beginning stands a description. */
const described = /^(category [1-4]|level [123]) ?[:(-]/;

/** Whether the words around categories and levels add nothing to them. */
const isFiller = (remainder: string): boolean =>
  !/[a-z0-9]/.test(remainder.replace(axisFillers, ''));

/** The meaning of a heading, title or label of a spreadsheet, by the vocabulary. */
export const headingMeaning = (text: string): HeadingMeaning => {
  const bare = text.replace(notes, ' ').replace(tableNumber, '');
  const { years, rest } = headingYears(bare);
  const plain = plainForm(rest).replace(tail, '').trim();
  const nothing = { isGrid: false, categories: [], levels: [], isTotal: false, years, plain };
  if (plain === '') return { ...nothing, kind: years.length > 0 ? 'known' : 'number' };
  if (plain.length > longestHeading) return { ...nothing, kind: 'unknown' };
  const { single, grid, axis } = meaningOf(plain);
  const isRate = single?.includes('10_plus') === true;
  if (otherGroups.test(plain)) return { ...nothing, kind: 'unknown' };
  if (isRate ? otherRates.test(plain) : otherUnits.test(plain)) {
    return { ...nothing, kind: 'unknown' };
  }
  const { categories, levels, remainder } = mentionsOf(plain);
  const said = { ...nothing, categories, levels };
  if (single !== undefined) return { ...said, kind: 'known', measure: single };
  // A year can be part of the wording, as in “managed during 2022/23”.
  const own = grid ?? sheetGridOf(plainForm(bare)) ?? sheetGridOf(plain);
  if (own !== undefined) return { ...said, kind: 'known', measure: own, isGrid: true };
  if (neutralHeading.test(plain)) return { ...nothing, kind: 'number' };
  if (rateHeading.test(plain)) return { ...nothing, kind: 'rate' };
  if (stubHeading.test(plain)) return { ...nothing, kind: 'stub' };
  if (categories.length + levels.length > 0) {
    const isAxis = categories.length < 2 && levels.length < 2;
    const isWhole = isFiller(remainder) || described.test(plain);
    return isAxis && isWhole ? { ...said, kind: 'known' } : { ...said, kind: 'unknown' };
  }
  if (axis === undefined) return { ...nothing, kind: 'unknown' };
  return {
    ...nothing,
    kind: 'known',
    categories: 'category' in axis ? [axis.category] : [],
    levels: 'level' in axis ? [axis.level] : [],
    isTotal: 'total' in axis,
  };
};

/** The meaning of a title: what it says of the unit does not matter, columns say theirs. */
export const titleMeaning = (text: string): HeadingMeaning => {
  const whole = headingMeaning(text);
  if (whole.kind !== 'unknown' || otherGroups.test(whole.plain)) return whole;
  const bare = headingMeaning(
    whole.plain.replace(
      /\b(number|percentages?|proportions?|rates?|changes?) (and|or) /g,
      'number ',
    ),
  );
  return { ...bare, years: whole.years };
};

/** Whether the words speak of people that the figures do not hold apart. */
export const speaksOfOthers = (text: string): boolean => otherGroups.test(plainForm(text));
