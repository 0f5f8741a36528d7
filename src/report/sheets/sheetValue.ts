import { cellValue } from '../recognise/cellValue.ts';
import type { SheetCell } from './workbook.ts';

/**
 * What a cell says: a figure, a dash, that a figure is withheld or does not exist, nothing, or
 * words. A dash is no figure by itself; the sums of its table can prove it to be nought.
 */
export type SheetValue =
  | { kind: 'number'; value: number; shown: number }
  | { kind: 'dash' }
  | { kind: 'withheld' }
  | { kind: 'blank' }
  | { kind: 'text' };

/** Marks of withheld and missing figures, by the Government Analysis Function and older habits. */
const withheld =
  /^(\[(c|x|z|u|w|s|d|low|supp?ressed)\]|[cxz~#:*]|\.{2,3}|…|n\/?[ak]|supp?ressed|withheld|not (published|available|applicable|recorded)|(<|less than|fewer than) ?\d{1,2}|\d ?- ?\d)$/i;
const dash = /^[-\u2010-\u2015\u2212]{1,3}$/;
const roundingNoise = 1e-6;

/** Reads a cell of a spreadsheet. Neither a dash nor a mark is a zero. */
export const sheetValue = (cell: SheetCell | undefined): SheetValue => {
  if (cell === undefined || cell.text.trim() === '') return { kind: 'blank' };
  const { value, text } = cell;
  if (value !== null) {
    if (value < 0) return { kind: 'text' };
    const whole = Math.round(value);
    const shown = Number(text.replace(/[,\s]/g, ''));
    return {
      kind: 'number',
      value: Math.abs(value - whole) < roundingNoise ? whole : value,
      shown: Number.isFinite(shown) ? shown : value,
    };
  }
  if (dash.test(text.trim())) return { kind: 'dash' };
  if (withheld.test(text.trim())) return { kind: 'withheld' };
  const read = cellValue(text);
  if (read.kind === 'absent') return { kind: 'withheld' };
  if (read.kind === 'number') return { kind: 'number', value: read.value, shown: read.value };
  return { kind: read.kind };
};

/** Whether a cell holds a figure or the mark that there is none. */
export const isSheetFigure = (cell: SheetCell | undefined): boolean => {
  const { kind } = sheetValue(cell);
  return kind === 'number' || kind === 'dash' || kind === 'withheld';
};
