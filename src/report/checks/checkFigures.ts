import type { CellKey, Doubt, ReadFigure } from '../figure.ts';
import type { HeldData } from '../held.ts';
import { checkHeld, checkLastYear } from './heldFigures.ts';
import { checkRate } from './rates.ts';
import { checkTotals } from './totals.ts';

/** The figures of one area and year, and where they belong as far as that is known. */
export interface CheckedPart {
  /** Name of the area, as in the vocabulary; `null` where it is not known. */
  area: string | null;
  /** Year of the 31 March that ends the reporting year; `null` where it is not known. */
  yearEnding: number | null;
  /** Year of the mid-year population that the footnote to the rate names. */
  populationYear: number | null;
  figures: readonly ReadFigure[];
  /** Figures that are withheld or do not exist: never zeros. */
  absent: readonly CellKey[];
  /** Those of them that a mark withholds: a total can hold what they would say. */
  withheld?: readonly CellKey[];
}

/**
 * Every check of figures against each other and against what is held. It can be repeated after each
 * correction; figures without area or year are checked against each other alone.
 */
export const checkFigures = (part: CheckedPart, held: HeldData): Doubt[] => {
  const { area, yearEnding, populationYear, figures, absent, withheld } = part;
  const totals = checkTotals(figures, absent, withheld);
  if (area === null || yearEnding === null) return totals;
  return [
    ...totals,
    ...checkRate(figures, { area, yearEnding, populationYear }, held),
    ...checkHeld(figures, area, yearEnding, held),
    ...checkLastYear(figures, area, yearEnding, held),
  ];
};
