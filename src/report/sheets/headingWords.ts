import type { Category } from '../../vocabulary/categories.ts';
import type { Level } from '../../vocabulary/levels.ts';
import {
  concepts,
  describedCategories,
  fillers,
  periodConcepts,
  shorthand,
  wholeLists,
  type Concept,
} from '../vocabulary/concepts.ts';
import { plainForm } from '../vocabulary/plainForm.ts';
import {
  axisLists,
  axisMentions,
  longestHeading,
  otherGroups,
  otherRates,
  otherUnits,
  stubHeading,
} from '../vocabulary/words.ts';
import { headingYears } from './headingYears.ts';

/** What the words of one heading, title or label say. */
export interface HeadingWords {
  /** The words in plain form, without years, notes and table numbers. */
  plain: string;
  concepts: ReadonlySet<Concept>;
  categories: readonly Category[];
  levels: readonly Level[];
  /** Reporting years, as the years of the 31 March that ends each. */
  years: readonly number[];
  /** Words that the vocabulary does not know. */
  unknown: readonly string[];
  /** Whether it counts people or units that the figures do not hold. */
  isOther: boolean;
  /** Whether it heads a column of names, years or the like. */
  isStub: boolean;
}

const tableNumber = /^(table|figure|tab)\s+[a-z]?[\d.]*[a-z]?\b\s*(\([a-z]\))?\s*[:.–-]?\s*/i;
const notes =
  /\[ ?(notes? ?)?([a-z]|\d{1,2})?( ?(,|and)? ?(note )?\d{1,2})* ?\]|\((note )?\d{1,2}(, ?\d{1,2})*\)/gi;
const tail =
  /[,;:-]? *\(?\bby (mappa |police force |police |geographic )?(areas?|regions?|force)\b.*$|[,;:-]? *\bengland and wales\b.*$/;

/** Takes the words of a list out of a text, and tells what they said. */
class Remainder<Said> {
  text: string;
  readonly said = new Set<Said>();

  constructor(text: string) {
    this.text = text;
  }

  take(list: readonly (readonly [RegExp, Said])[]): void {
    for (const [words, says] of list) {
      this.text = this.text.replace(words, () => {
        this.said.add(says);
        return ' ';
      });
    }
  }
}

const writtenOut = (text: string): string =>
  shorthand.reduce((result, [words, whole]) => result.replace(words, whole), plainForm(text));

const read = (text: string): HeadingWords => {
  const bare = text.replace(notes, ' ').replace(tableNumber, '');
  const { years, rest } = headingYears(bare);
  const whole = new Remainder<Concept>(writtenOut(bare));
  whole.take(periodConcepts);
  const plain = writtenOut(rest).replace(tail, '').trim();
  const found = new Remainder<Concept>(plain);
  const isRate = /\bper (100|hundred)/.test(plain);
  const isOther =
    plain.length > longestHeading ||
    otherGroups.test(plain) ||
    (isRate ? otherRates.test(plain) : otherUnits.test(plain));
  found.take(periodConcepts);
  const lists = new Remainder<'levels' | 'categories'>(found.text);
  lists.take(wholeLists);
  lists.text = lists.text.replace(axisLists, ' several ');
  const axes = new Remainder<(typeof axisMentions)[number][1]>(lists.text);
  axes.take(axisMentions);
  const described = new Remainder<'1' | '2' | '3' | '4'>(axes.text);
  described.take(describedCategories);
  found.text = described.text;
  found.take(concepts);
  const categories = new Set<Category>(described.said);
  const levels = new Set<Level>();
  for (const axis of axes.said) {
    if ('category' in axis) categories.add(axis.category);
    if ('level' in axis) levels.add(axis.level);
  }
  const said = new Set<Concept>([...whole.said, ...found.said]);
  if (lists.said.size > 0) said.add('total');
  const unknown = found.text.replace(fillers, ' ').match(/[\p{L}\d]+/gu) ?? [];
  return {
    plain,
    concepts: said,
    categories: [...categories].sort(),
    levels: [...levels].sort(),
    years,
    unknown: plain.length > longestHeading ? [plain] : unknown,
    isOther,
    isStub: stubHeading.test(plain),
  };
};

/** The same headings come again and again, and each is asked for in several ways. */
const remembered = new Map<string, HeadingWords>();
const mostRemembered = 2000;

/** What a heading, title or label of a spreadsheet says, by the vocabulary. */
export const headingWords = (text: string): HeadingWords => {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const words = read(text);
  if (text.length <= 2 * longestHeading) remembered.set(text, words);
  return words;
};

/** Whether a heading says something of a figure, and says nothing that is not known. */
export const isKnownHeading = (text: string): boolean => {
  const { concepts: said, categories, levels, years, unknown, isOther, plain } = headingWords(text);
  if (isOther || unknown.length > 0) return false;
  if (plain === '') return years.length > 0;
  return said.size + categories.length + levels.length > 0;
};

/** Whether a title speaks of people that the figures do not hold apart. */
export const speaksOfOthers = (text: string): boolean => otherGroups.test(headingWords(text).plain);
