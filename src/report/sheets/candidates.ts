import { categoryCodes, type Category } from '../../vocabulary/categories.ts';
import { levelCodes, type Level } from '../../vocabulary/levels.ts';
import type { ColumnWords } from './columnWords.ts';
import { namedMeasure, type NamedMeasure } from './ownMeasure.ts';
import type { TitleWords } from './titleWords.ts';
import { summedMeasures } from './sums.ts';
import {
  idOfKey,
  isPossible,
  populationMeasure,
  totalLevelOf,
  type SheetKey,
  type SheetMeasure,
} from './sheetKey.ts';

/**
 * What speaks for a candidate: the column's own words; those of the table's title; a category or
 * level beside which no words say of which measure it is; a category or level that may go on from
 * the column before.
 */
export type Support = 'own' | 'title' | 'bare' | 'carried';

/** One thing that a column can mean. */
export interface Candidate {
  key: SheetKey;
  support: Support;
}

/** What a column can mean by words, from the strongest to the weakest. */
export interface Candidates {
  list: readonly Candidate[];
  /** Whether all words are understood; else only a sum can prove a candidate. */
  isWhole: boolean;
  /** Why nothing is left, in words. */
  reason: string | undefined;
}

/** Categories and levels that can go on from the columns before. */
export interface Carried {
  category: Category | undefined;
  level: Level | undefined;
}

/** What a column by category or level counts that names nothing else. */
const bareMeasures: readonly SheetMeasure[] = ['eligible', 'managed_level_2_3'];

const refused = (reason: string): Candidates => ({ list: [], isWhole: false, reason });

/** The measures that the title gives to a column that names none itself. */
const measuresOfTitle = (words: ColumnWords, title: TitleWords): NamedMeasure => {
  // A title can say of what the column is a part: `Convicted` under breaches of notification.
  if (words.unexplained.length > 0) {
    const together = namedMeasure(new Set([...title.concepts, ...words.concepts]), true);
    return title.counts.length > 0 ? together : { measures: [], unexplained: words.unexplained };
  }
  return { measures: plainlyTitled(words, title), unexplained: [] };
};

/** The measures of the title for a column that says only which number of it stands there. */
const plainlyTitled = (words: ColumnWords, title: TitleWords): readonly SheetMeasure[] => {
  const wantsRate = words.concepts.has('rate');
  const isOfYears = words.isBare && !wantsRate;
  if (title.rate !== undefined && (wantsRate || (isOfYears && !title.isRateBesideNumber))) {
    return [title.rate];
  }
  return wantsRate ? [] : title.counts;
};

class CandidateList {
  readonly #words: ColumnWords;
  readonly #title: TitleWords;
  readonly #carried: Carried;
  readonly list: Candidate[] = [];

  constructor(words: ColumnWords, title: TitleWords, carried: Carried) {
    this.#words = words;
    this.#title = title;
    this.#carried = carried;
  }

  add(measure: SheetMeasure, support: Support): void {
    const total = totalLevelOf(measure);
    if (total === undefined) this.#addSingle(measure, support);
    else this.#addOfGrid(measure, total, support);
  }

  /** Every key of a measure that the category and level, as far as they are said, allow. */
  addAllOf(measure: SheetMeasure): void {
    const { category, level } = this.#words;
    if (category === 'several' || level === 'several') return;
    const isGrid = totalLevelOf(measure) !== undefined;
    for (const one of category === undefined && isGrid ? categoryCodes : [category ?? '1']) {
      const levels = level === undefined ? levelCodes : [level];
      for (const at of levels) this.#push({ measure, category: one, level: at }, 'bare');
    }
  }

  #push(key: SheetKey, support: Support): void {
    const isKnown = this.list.some((one) => idOfKey(one.key) === idOfKey(key));
    if (isPossible(key) && !isKnown) this.list.push({ key, support });
  }

  #addSingle(measure: SheetMeasure, support: Support): void {
    const { category = '1', level = 'all' } = this.#words;
    if (category === 'several' || level === 'several') return;
    this.#push({ measure, category, level }, support);
  }

  #addOfGrid(measure: SheetMeasure, total: Level, support: Support): void {
    const { isTotal } = this.#words;
    const own = this.#words;
    if (own.category === 'several' || own.level === 'several') return;
    const titled = isTotal ? {} : { category: this.#title.category, level: this.#title.level };
    const category = own.category ?? titled.category ?? 'all';
    const level = own.level ?? titled.level ?? total;
    this.#push({ measure, category, level }, support);
    if (own.category === undefined && this.#carried.category !== undefined) {
      this.#push({ measure, category: this.#carried.category, level }, 'carried');
    }
    if (own.level === undefined && this.#carried.level !== undefined) {
      this.#push({ measure, category, level: this.#carried.level }, 'carried');
    }
  }
}

const reasonWithout = (words: ColumnWords): string => {
  if (words.category === 'several' || words.level === 'several') {
    return 'its headings name several categories or levels';
  }
  const [measure] = words.measures;
  if (measure !== undefined) return `${measure} is not counted by such a category or level`;
  return 'no heading or title says what it counts';
};

/** Whether words beside a rate or population leave open whose it is. */
const isOpen = (measure: SheetMeasure, words: ColumnWords, title: TitleWords): boolean => {
  if (measure === populationMeasure) return !words.concepts.has('age_10');
  if (!measure.includes('10_plus')) return false;
  return words.isTotal || (words.category !== '1' && !title.isOfCategory1);
};

/** Everything that a column can mean by the words around it. */
export const candidatesOf = (
  words: ColumnWords,
  title: TitleWords,
  carried: Carried,
): Candidates => {
  if (words.other !== undefined) {
    return refused(`“${words.other}” counts other people or another unit`);
  }
  if (words.years.length > 1) return refused('its headings name several years');
  const titled =
    words.measures.length > 0
      ? { measures: [], unexplained: words.unexplained }
      : measuresOfTitle(words, title);
  const isKnown = words.unknown.length + titled.unexplained.length === 0;
  const found = new CandidateList(words, title, carried);
  for (const measure of words.measures) found.add(measure, 'own');
  if (words.measures.length === 0) {
    for (const measure of titled.measures) found.add(measure, 'title');
    if (isKnown && !words.isBare) {
      for (const measure of bareMeasures) found.add(measure, 'bare');
    }
  }
  if (!isKnown) {
    const all = words.measures.length > 0 ? words.measures : summedMeasures;
    for (const measure of all) found.addAllOf(measure);
  }
  const isWhole = isKnown && !found.list.some(({ key }) => isOpen(key.measure, words, title));
  const isNothing = found.list.length === 0;
  return { list: found.list, isWhole, reason: isNothing ? reasonWithout(words) : undefined };
};
