import { areaOfCode, nation } from '../vocabulary/areas.ts';
import type { Cell } from './parquet/readRows.ts';
import type { ComparisonRow } from './comparisonRow.ts';

/** The columns of a comparison, in the order of the published files. */
export const comparisonColumns = [
  'measure',
  'area',
  'area_code',
  'year_ending',
  'status',
  'value',
  'value_low',
  'value_high',
  'numerator',
  'denominator',
  'denominator_low',
  'denominator_high',
  'denominator_kind',
  'denominator_mid_year',
  'published_value',
  'quality',
  'sources',
  'added_up',
  'note',
] as const satisfies readonly (keyof ComparisonRow)[];

/**
 * Rows as read from Parquet or from the engine's Arrow, as comparison rows. The build has checked
 * every word against the vocabulary, so the types are taken at their word here.
 */
export const decodeComparison = (rows: readonly Record<string, Cell>[]): ComparisonRow[] =>
  rows
    .filter((row) => {
      const code = String(row['area_code']);
      return code === nation.code || areaOfCode(code) !== undefined;
    })
    .map((row) => row as unknown as ComparisonRow);
