import type { Category } from '../vocabulary/categories.ts';
import type { FigureMeasureId } from '../vocabulary/figureMeasures.ts';
import type { Level } from '../vocabulary/levels.ts';

/** Which figure of a report: one area and year are meant. */
export interface CellKey {
  measure: FigureMeasureId;
  category: Category;
  level: Level;
}

/** A figure of a report and the words it stands under. */
export interface ReadFigure extends CellKey {
  value: number;
  /** Heading of the table. */
  table: string;
  /** Label of the row. */
  row: string;
  /** Heading of the column; empty where the row holds one figure. */
  column: string;
  /** The cell as printed, with separators and footnote marks. */
  wording: string;
}

/** Something that a person must decide; `figures` are the numbers that do not fit together. */
export interface Doubt {
  kind:
    | 'area'
    | 'year'
    | 'population_year'
    | 'population'
    | 'unknown_row'
    | 'unreadable'
    | 'read_twice'
    | 'missing'
    | 'total'
    | 'rate'
    | 'last_year'
    | 'held';
  message: string;
  figures: number[];
}

/** A row with figures that the vocabulary does not know, as printed. */
export interface UnknownRow {
  table: string;
  row: string;
  cells: string[];
}

/** The text that tells one figure of a report from another. */
export const cellKeyOf = (key: CellKey): string => [key.measure, key.category, key.level].join('|');

/** A figure in words, for messages: `eligible, category 1, level all`. */
export const describeKey = (key: CellKey): string =>
  `${key.measure}, category ${key.category}, level ${key.level}`;
