import type { Category } from '../../vocabulary/categories.ts';
import type { Level } from '../../vocabulary/levels.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { headingWords, type HeadingWords } from './headingWords.ts';
import { namedMeasure } from './ownMeasure.ts';
import type { SheetMeasure } from './sheetKey.ts';

/** What all words around a column say together. */
export interface ColumnWords {
  /** Measures that the words fit; none where they name none. */
  measures: readonly SheetMeasure[];
  /** `several` where the words name more than one that do not contain each other. */
  category: Category | 'several' | undefined;
  level: Level | 'several' | undefined;
  /** Whether they say that all categories or levels are counted together. */
  isTotal: boolean;
  concepts: ReadonlySet<Concept>;
  years: readonly number[];
  /** Words that are not known. */
  unknown: readonly string[];
  /** What the words speak of that their measure does not explain. */
  unexplained: readonly Concept[];
  /** The heading that counts other people or units. */
  other: string | undefined;
  /** Whether nothing is said but that a number or rate stands there, or of which year it is. */
  isBare: boolean;
}

/** Of things that exclude each other the lowest heading speaks: `Charged` above `Convicted`. */
const alternatives: readonly (readonly Concept[])[] = [
  ['charged', 'convicted', 'still_charged', 'other_outcome'],
  ['cautioned', 'convicted'],
  ['snapshot', 'yearly'],
];

/** A heading that names orders and breaches at once says of neither that it is the other. */
const isOverview = ({ concepts }: HeadingWords): boolean =>
  concepts.has('imposed') && concepts.has('breach') && !concepts.has('sro');

const conceptsOf = (fromLowest: readonly HeadingWords[]): Set<Concept> => {
  const said = new Set<Concept>();
  for (const heading of fromLowest) {
    const own = new Set(heading.concepts);
    if (isOverview(heading) && said.size > 0) own.delete('breach');
    // A lower heading that says which order was imposed is not of its breach.
    if (said.has('imposed')) own.delete('breach');
    for (const group of alternatives) {
      if (group.some((concept) => said.has(concept))) {
        for (const concept of group) own.delete(concept);
      }
    }
    for (const concept of own) said.add(concept);
  }
  return said;
};

const lowestOf = <Value extends string>(
  fromLowest: readonly (readonly Value[])[],
  contains: (upper: Value, lower: Value) => boolean,
): Value | 'several' | undefined => {
  let found: Value | undefined;
  for (const values of fromLowest) {
    if (values.length > 1) return 'several';
    const [value] = values;
    if (value === undefined || value === found) continue;
    if (found === undefined) found = value;
    else if (!contains(value, found)) return 'several';
  }
  return found;
};

/**
 * The heading of a group that is not merged can seem to go on over columns behind it. One that
 * names a measure wholly by itself is not of a group that speaks of another thing.
 */
const withoutStrayGroup = (fromLowest: readonly HeadingWords[]): readonly HeadingWords[] => {
  const [lowest, ...upper] = fromLowest;
  if (lowest === undefined || upper.length === 0 || lowest.unknown.length > 0) return fromLowest;
  const alone = namedMeasure(lowest.concepts, false);
  const above = namedMeasure(conceptsOf(upper), false);
  const together = namedMeasure(conceptsOf(fromLowest), true);
  const isWhole = alone.measures.length === 1 && alone.unexplained.length === 0;
  const isOfOther = above.measures.length > 0 && together.measures[0] !== alone.measures[0];
  const isStray = isOfOther || together.unexplained.length > 0;
  return isWhole && isStray ? [lowest] : fromLowest;
};

/** The words of headings from top to bottom, and of labels, taken together. */
export const columnWords = (texts: readonly string[]): ColumnWords => {
  // A heading such as “Area name” can stand above the columns of figures; it says nothing of them.
  const fromLowest = withoutStrayGroup(
    texts
      .map(headingWords)
      .filter((heading) => !heading.isStub)
      .reverse(),
  );
  const concepts = conceptsOf(fromLowest);
  const category = lowestOf(
    fromLowest.map((heading) => heading.categories),
    () => false,
  );
  const level = lowestOf(
    fromLowest.map((heading) => heading.levels),
    (upper, lower) => upper === '2+3' && (lower === '2' || lower === '3'),
  );
  const isTotal = concepts.has('total');
  const isByGroup = category !== undefined || level !== undefined || isTotal;
  const { measures, unexplained } = namedMeasure(concepts, isByGroup);
  const other = texts.find((text) => headingWords(text).isOther);
  return {
    measures,
    category,
    level,
    isTotal,
    concepts,
    years: [...new Set(fromLowest.flatMap((heading) => heading.years))],
    unknown: fromLowest.flatMap((heading) => heading.unknown).reverse(),
    unexplained,
    other,
    isBare: measures.length === 0 && !isByGroup,
  };
};
