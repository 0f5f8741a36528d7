import type { FigureCell, Measure } from '../../vocabulary/measure.ts';

/**
 * What two measures have in common, so that part of their correlation is arithmetic (Pearson K
 * (1897), On a form of spurious correlation which may arise when indices are used, Proceedings of
 * the Royal Society 60, 489-498). The first three push the two the same way, the last two apart.
 */
export type SharedPart =
  /** Both are divided by the same people, or by people some of whom are the same. */
  | 'denominators'
  /** Some of the people or events above the line of one are above that of the other. */
  | 'numerators'
  /** Both are plain counts, which follow the size of an area. */
  | 'size'
  /** What is counted above the line of one is counted below the line of the other. */
  | 'across'
  /** They are parts of one whole: where one takes more, less is left for the other. */
  | 'one_whole';

type Parts = Pick<Measure, 'numerator' | 'denominator' | 'intervalMethod'>;

const categoriesMeet = (one: FigureCell, other: FigureCell): boolean =>
  one.category === other.category || one.category === 'all' || other.category === 'all';

const levelsMeet = ({ level: one }: FigureCell, { level: other }: FigureCell): boolean =>
  one === other ||
  one === 'all' ||
  other === 'all' ||
  (one === '2+3' && (other === '2' || other === '3')) ||
  (other === '2+3' && (one === '2' || one === '3'));

/** Whether some of those counted in one cell of the tables are counted in the other. */
const cellsMeet = (one: FigureCell, other: FigureCell): boolean =>
  one.measure === other.measure && categoriesMeet(one, other) && levelsMeet(one, other);

const cellBelow = ({ denominator }: Parts): FigureCell | null =>
  denominator === null || denominator === 'population_10_plus' ? null : denominator;

/** Whether two cells of the tables are one and the same. */
export const sameCell = (one: FigureCell | null, other: FigureCell | null): boolean =>
  one !== null &&
  other !== null &&
  one.measure === other.measure &&
  one.category === other.category &&
  one.level === other.level;

/** What two measures share, as the catalogue defines them; empty where they share nothing. */
export function sharedParts(first: Parts, second: Parts): SharedPart[] {
  const [belowFirst, belowSecond] = [cellBelow(first), cellBelow(second)];
  const bothOverPopulation =
    first.denominator === 'population_10_plus' && second.denominator === 'population_10_plus';
  const areParts =
    first.intervalMethod === 'wilson' &&
    second.intervalMethod === 'wilson' &&
    sameCell(belowFirst, belowSecond) &&
    first.numerator.measure === second.numerator.measure &&
    !cellsMeet(first.numerator, second.numerator);
  const meets = (below: FigureCell | null, above: FigureCell): boolean =>
    below !== null && cellsMeet(below, above);
  const ratios = first.denominator !== null && second.denominator !== null;
  const found: [SharedPart, boolean][] = [
    ['numerators', cellsMeet(first.numerator, second.numerator)],
    [
      'denominators',
      !areParts &&
        (bothOverPopulation ||
          (belowFirst !== null && belowSecond !== null && cellsMeet(belowFirst, belowSecond))),
    ],
    ['size', first.denominator === null && second.denominator === null],
    [
      'across',
      // A share counts its own numerator below the line; shares of one whole are told otherwise.
      !(ratios && sameCell(belowFirst, belowSecond)) &&
        (meets(belowFirst, second.numerator) || meets(belowSecond, first.numerator)),
    ],
    ['one_whole', areParts],
  ];
  return found.flatMap(([part, shares]) => (shares ? [part] : []));
}
