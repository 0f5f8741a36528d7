import type { ComparisonRow } from '../../data/comparisonRow.ts';

/** The rows of one year: all areas and the nation. */
export const rowsOfYear = (rows: readonly ComparisonRow[], year: number): ComparisonRow[] =>
  rows.filter((row) => row.year_ending === year);

/**
 * The rows equal to a chart over years.
 * @param shown.codes the areas shown beside the nation; `null` for all
 */
export const rowsOfYears = (
  rows: readonly ComparisonRow[],
  shown: {
    codes: ReadonlySet<string> | null;
    nationCode: string;
    firstYear: number;
    lastYear: number;
  },
): ComparisonRow[] =>
  rows.filter(
    ({ area_code: code, year_ending: year }) =>
      (shown.codes === null || shown.codes.has(code) || code === shown.nationCode) &&
      year >= shown.firstYear &&
      year <= shown.lastYear,
  );
