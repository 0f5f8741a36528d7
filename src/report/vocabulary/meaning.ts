import type { FigureMeasureId } from '../../vocabulary/figureMeasures.ts';
import { plainForm } from './plainForm.ts';
import { axes, grids, longestHeading, singleFigures, type Axis } from './words.ts';

/** What a wording says; a heading can say nothing that the vocabulary knows. */
export interface Meaning {
  /** The measure of the one figure in the row. */
  single?: FigureMeasureId;
  /** The measure that a table counts by category and level. */
  grid?: FigureMeasureId;
  axis?: Axis;
}

const firstFit = <Value>(
  list: readonly (readonly [RegExp, Value])[],
  text: string,
): Value | undefined => list.find(([words]) => words.test(text))?.[1];

const lookUp = (wording: string): Meaning => {
  const text = plainForm(wording);
  if (text === '' || text.length > longestHeading) return {};
  const single = firstFit(singleFigures, text);
  if (single !== undefined) return { single };
  const grid = firstFit(grids, text);
  if (grid !== undefined) return { grid };
  const axis = firstFit(axes, text);
  return axis === undefined ? {} : { axis };
};

/** The same labels come again and again, and each is asked for in several ways. */
const remembered = new Map<string, Meaning>();
const mostRemembered = 2000;

/** The meaning of a heading, a row label or a title, by the vocabulary. */
export const meaningOf = (wording: string): Meaning => {
  if (wording.length > 2 * longestHeading) return {};
  const known = remembered.get(wording);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const meaning = lookUp(wording);
  remembered.set(wording, meaning);
  return meaning;
};

/** Whether the vocabulary knows the wording. */
export const isKnown = (wording: string): boolean => Object.keys(meaningOf(wording)).length > 0;
