import type { FigureCell, Measure } from './measure.ts';
import { measures } from './measures.ts';

const isSameCell = (one: FigureCell, other: FigureCell): boolean =>
  one.measure === other.measure && one.category === other.category && one.level === other.level;

/**
 * The measure that belongs beside another one: the count behind a rate, ratio or share, or the
 * first of these that a count is the numerator of. Undefined where the catalogue has none.
 */
export const companionOf = (measure: Measure): Measure | undefined =>
  measures.find(
    (other) =>
      (other.denominator === null) !== (measure.denominator === null) &&
      isSameCell(other.numerator, measure.numerator),
  );
