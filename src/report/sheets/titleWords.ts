import type { Category } from '../../vocabulary/categories.ts';
import type { Level } from '../../vocabulary/levels.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { longestHeading, rateInTitle } from '../vocabulary/words.ts';
import { headingWords } from './headingWords.ts';
import { namedMeasure } from './ownMeasure.ts';
import type { SheetMeasure } from './sheetKey.ts';

/** What the titles of a table say of the columns that do not say it themselves. */
export interface TitleWords {
  /** Measures that the nearest title that names any fits, for columns of numbers. */
  counts: readonly SheetMeasure[];
  /** What that title speaks of. */
  concepts: ReadonlySet<Concept>;
  /** The published rate that a title names, for columns of rates. */
  rate: SheetMeasure | undefined;
  /** Whether the title that names the rate names a number as well. */
  isRateBesideNumber: boolean;
  category: Category | undefined;
  level: Level | undefined;
  /** Whether any title speaks of Category 1. */
  isOfCategory1: boolean;
}

const rateConcepts: readonly Concept[] = [
  'per_100_000',
  'one_in_n',
  'population',
  'age_10',
  'rate',
];

/** A reporting year, as in `2022/23`, is a span and no day. */
const spanOfYears = /\b20\d\d ?[-/\u2010-\u2015]/;

const measuresIn = (title: string, isOfRate: boolean): readonly SheetMeasure[] => {
  const { concepts, levels, plain } = headingWords(title);
  if (plain.length > longestHeading) return [];
  const own = new Set(concepts);
  if (!isOfRate) for (const concept of rateConcepts) own.delete(concept);
  // A title names the year of all its columns; only beside Levels 2 and 3 it names what they count.
  const isManaged = levels.length > 0 && !levels.includes('1');
  if (isManaged && own.has('managed') && spanOfYears.test(title)) own.add('yearly');
  return namedMeasure(own, isManaged).measures;
};

const isRate = (measures: readonly SheetMeasure[]): boolean =>
  measures.some((measure) => measure.includes('10_plus'));

const only = <Value>(lists: readonly (readonly Value[])[]): Value | undefined => {
  const [first, more] = lists.find((list) => list.length > 0) ?? [];
  return more === undefined ? first : undefined;
};

/** The words of the titles of a table, the nearest first. */
export const titleWords = (titles: readonly string[]): TitleWords => {
  const rates = titles.filter((title) => isRate(measuresIn(title, true)));
  const [named] = rates;
  const counting = titles
    .filter((title) => rateInTitle.test(title) || !rates.includes(title))
    .find((title) => measuresIn(title, false).length > 0);
  return {
    counts: counting === undefined ? [] : measuresIn(counting, false),
    concepts: counting === undefined ? new Set() : headingWords(counting).concepts,
    rate: named === undefined ? undefined : measuresIn(named, true)[0],
    isRateBesideNumber: named !== undefined && /\bnumbers?\b/i.test(named),
    category: only(titles.map((title) => headingWords(title).categories)),
    level: only(titles.map((title) => headingWords(title).levels)),
    isOfCategory1: titles.some((title) => headingWords(title).categories.includes('1')),
  };
};
