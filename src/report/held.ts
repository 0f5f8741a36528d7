import type { Quality } from '../vocabulary/quality.ts';
import type { CellKey } from './figure.ts';

/** A figure that the project holds already. */
export interface HeldFigure extends CellKey {
  area: string;
  year_ending: number;
  value: number;
  quality: Quality;
  source_title: string;
}

/** What a report is checked against, as far as it is held. */
export interface HeldData {
  figures: readonly HeldFigure[];
  /** Residents aged 10 and over in the middle of a year; `null` where not held. */
  populations: readonly { area: string; mid_year: number; population_10_plus: number | null }[];
  /** Which mid-year the Ministry divided by for each March; `null` where not known. */
  denominatorYears: readonly { year_ending: number; mid_year: number | null }[];
}

/** Nothing held: totals are still checked against their parts. */
export const nothingHeld: HeldData = { figures: [], populations: [], denominatorYears: [] };
