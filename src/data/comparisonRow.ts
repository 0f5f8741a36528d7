import type { Quality } from '../vocabulary/quality.ts';
import type { Status } from '../vocabulary/status.ts';

/**
 * One cell of the comparison: a measure, an area (or the nation) and a year. Both ways to the
 * answer, the published Parquet and the SQL on the engine, give rows of exactly this shape.
 */
export interface ComparisonRow {
  measure: string;
  area: string;
  /** ONS code; K04000001 for England and Wales. */
  area_code: string;
  /** Year of the 31 March that ends the reporting year. */
  year_ending: number;
  status: Status;
  /** numerator / denominator × per; `null` unless the status is held or zero. */
  value: number | null;
  /** Bounds of the value where the denominator is known only as an interval; else both the value. */
  value_low: number | null;
  value_high: number | null;
  numerator: number | null;
  /** The denominator, or the middle of what is known of it. */
  denominator: number | null;
  denominator_low: number | null;
  denominator_high: number | null;
  /** `population` held, `implied` by count and published rate, `figure` of the same tables. */
  denominator_kind: 'population' | 'implied' | 'figure' | null;
  /** Mid-year of the population, where it is known. */
  denominator_mid_year: number | null;
  /** Category 1 rate as its source printed it, where held (only for the measure it belongs to). */
  published_value: number | null;
  /** The weakest quality among the figures used. */
  quality: Quality | null;
  /** Ids of the sources of all figures used, ascending, separated by a space. */
  sources: string | null;
  /** Whether a total was added up from its held parts. */
  added_up: boolean;
  /** Why there is no number, or what to know about it; `null` where there is nothing to say. */
  note: string | null;
}
