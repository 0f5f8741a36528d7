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
  /**
   * numerator / denominator × per, or the rate as published where its count is not held; `null`
   * unless the status is held, zero or published_rate.
   */
  value: number | null;
  /**
   * Bounds of the value where the denominator is known only as an interval, or the value only
   * rounded; else both the value.
   */
  value_low: number | null;
  value_high: number | null;
  /** `null` too where a rate stands as it was published, without its count. */
  numerator: number | null;
  /**
   * Bounds of the numerator: both the numerator, or the whole-number counts that a rate published
   * without its count allows on the population that was used.
   */
  numerator_low: number | null;
  numerator_high: number | null;
  /** The denominator, or the middle of what is known of it. */
  denominator: number | null;
  denominator_low: number | null;
  denominator_high: number | null;
  /**
   * `population` held, `implied` by count and published rate, `between` the populations held before
   * and after, `figure` of the same tables.
   */
  denominator_kind: 'population' | 'printed' | 'implied' | 'between' | 'figure' | null;
  /** Mid-year of the population, where it is known and no census. */
  denominator_mid_year: number | null;
  /** Which population it is, `mid-2018` or `census-2021`, where it is known. */
  denominator_of: string | null;
  /**
   * Residents aged 10 and over at the mid-year before the 31 March, on one base for all years (the
   * 2021 Census); `null` where none is held or the measure has no population below its line.
   */
  one_base_denominator: number | null;
  /** Whether that is an estimate from the rebased population of all ages. */
  one_base_estimated: boolean | null;
  /** Category 1 rate as its source printed it, where held (only for the measure it belongs to). */
  published_value: number | null;
  /** The weakest quality among the figures used. */
  quality: Quality | null;
  /** Ids of the sources of all figures used, ascending, separated by a space. */
  sources: string | null;
  /** Whether a total was added up from its held parts. */
  added_up: boolean;
  /** What the checks of the figures found of one of those used: sentences; `null` if nothing. */
  flag: string | null;
  /** Why there is no number, or what to know about it; `null` where there is nothing to say. */
  note: string | null;
}
