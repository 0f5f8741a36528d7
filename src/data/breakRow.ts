import type { Cell } from './parquet/readRows.ts';

/**
 * On which population base of rates a break stands: over the populations that rates were published
 * with, over one base for all years, or over both.
 */
export const breakBases = ['both', 'published', 'one'] as const;
export type BreakBase = (typeof breakBases)[number];

/** One break in comparability of one measure, as held in `breaks.parquet`. */
export interface BreakRow {
  /** Id of the measure. */
  measure: string;
  /** Name of the area or of the nation; `all` where it holds for all. */
  area: string;
  /** First year after the break. */
  year_ending: number;
  base: BreakBase;
  title: string;
  reason: string;
  source_title: string;
  source_url: string;
}

/** The columns that the breaks of every release have; `base` came with release 2. */
export const breakColumns = [
  'measure',
  'area',
  'year_ending',
  'title',
  'reason',
  'source_title',
  'source_url',
] as const satisfies (keyof BreakRow)[];

/**
 * Rows of `breaks.parquet`, whose words the build has checked. Before release 2 there was but one
 * base, the published one, and every break stood on it.
 */
export const decodeBreaks = (rows: readonly Record<string, Cell>[]): BreakRow[] =>
  rows.map((row) => ({ base: 'both', ...row }) as unknown as BreakRow);
