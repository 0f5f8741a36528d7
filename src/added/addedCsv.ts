import { csvFormatRow } from 'd3-dsv';
import { compareFigures } from '../report/figuresCsv.ts';
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

/**
 * Figures as CSV with a header, in the order of `figures.csv`: the form in which they are handed on
 * and kept. The source is the one free text in it, and starts no formula in a spreadsheet.
 */
export const addedCsv = (figures: readonly AddedFigure[]): string => {
  const rows = [...figures]
    .sort(compareFigures)
    .map((figure) =>
      csvFormatRow(
        addedColumns.map((column) =>
          column === 'source' ? guardFormula(figure.source) : String(figure[column]),
        ),
      ),
    );
  return `${[addedColumns.join(','), ...rows].join('\n')}\n`;
};
