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
  'numerator_low',
  'numerator_high',
  'denominator',
  'denominator_low',
  'denominator_high',
  'denominator_kind',
  'denominator_mid_year',
  'denominator_of',
  'one_base_denominator',
  'one_base_estimated',
  'published_value',
  'quality',
  'sources',
  'added_up',
  'flag',
  'note',
] as const satisfies readonly (keyof ComparisonRow)[];

/** The columns that came with data release 2; the kept files of release 1 lack them. */
const laterColumns: readonly string[] = [
  'numerator_low',
  'numerator_high',
  'denominator_of',
  'one_base_denominator',
  'one_base_estimated',
  'flag',
] satisfies (typeof comparisonColumns)[number][];

/** The columns that the kept comparison of every release has. */
export const columnsOfEveryRelease = comparisonColumns.filter(
  (column) => !laterColumns.includes(column),
);

/** A row with what its release did not have yet: bounds of the numerator are the numerator. */
const completed = (row: Record<string, Cell>): Record<string, Cell> => ({
  denominator_of: null,
  one_base_denominator: null,
  one_base_estimated: null,
  flag: null,
  ...row,
  numerator_low: row['numerator_low'] ?? row['numerator'] ?? null,
  numerator_high: row['numerator_high'] ?? row['numerator'] ?? null,
});

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
    .map((row) => completed(row) as unknown as ComparisonRow);
