import { csvFormatRow } from 'd3-dsv';
import { guardFormula } from '../take/formulaGuard.ts';
import type { AddedFigure } from './addedReport.ts';

/** The columns of a file of added figures; the first six are those that the import prints. */
export const addedColumns = [
  'area',
  'year_ending',
  'measure',
  'category',
  'level',
  'value',
  'quality',
  'source',
] as const satisfies readonly (keyof AddedFigure)[];

/** A text that sorts as the rows of `figures.csv` do: field by field, by character. */
const orderOf = ({ area, year_ending: year, measure, category, level }: AddedFigure): string =>
  [area, year, measure, category, level].join('\0');

/**
 * Figures as CSV with a header, in the order of `figures.csv`: the form in which they are handed on
 * and kept. The source is the one free text in it, and starts no formula in a spreadsheet.
 */
export const addedCsv = (figures: readonly AddedFigure[]): string => {
  // A country has tens of thousands of figures: their order is worked out once each.
  const ordered = figures
    .map((figure) => ({ figure, order: orderOf(figure) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  const rows = ordered.map(({ figure }) =>
    csvFormatRow(
      addedColumns.map((column) =>
        column === 'source' ? guardFormula(figure.source) : String(figure[column]),
      ),
    ),
  );
  return `${[addedColumns.join(','), ...rows].join('\n')}\n`;
};
