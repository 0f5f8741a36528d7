import type { Category } from '../vocabulary/categories.ts';
import type { FigureMeasureId } from '../vocabulary/figureMeasures.ts';
import type { Level } from '../vocabulary/levels.ts';
import type { Quality } from '../vocabulary/quality.ts';
import type { Status } from '../vocabulary/status.ts';

/** One reading of a figure in one source; of several for the same figure one is chosen. */
export interface ReadingRow {
  area: string;
  area_code: string;
  year_ending: number;
  measure: FigureMeasureId;
  category: Category;
  level: Level;
  value: number;
  quality: Quality;
  /** Id of the source. */
  source: number;
  chosen: boolean;
}

/** A figure that did not fit and takes part in nothing. */
export interface SetAsideRow extends Omit<ReadingRow, 'measure' | 'quality' | 'chosen'> {
  /** A kind of figure, also one that is not in the catalogue. */
  measure: string;
  /** Why it did not fit, in the words of whoever set it aside. */
  reason: string;
}

/** Where cells of the published tables cannot hold a figure; `*` stands for every one. */
export interface CellRuleRow {
  measure: string;
  category: string;
  level: string;
  area_scope: string;
  /** First year of the rule; `null`: from the beginning. */
  year_from: number | null;
  /** Last year of the rule; `null`: until further notice. */
  year_to: number | null;
  status: Status;
  reason: string;
}
