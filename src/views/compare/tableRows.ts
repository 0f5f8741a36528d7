import type { ComparisonRow } from '../../data/comparisonRow.ts';

/** What the table can be sorted by. */
export type SortKey = 'area' | 'year_ending' | 'value' | 'numerator' | 'denominator' | 'quality';

/** The order of a table. */
export interface SortOrder {
  key: SortKey;
  descending: boolean;
}

/** Which rows the table shows: those of the sorted chart, or those of the lines. */
export type TableScope = 'year' | 'lines';

/** The rows equal to what the charts show. */
export function rowsOfScope(
  rows: readonly ComparisonRow[],
  scope: TableScope,
  shown: {
    codes: ReadonlySet<string>;
    nationCode: string;
    firstYear: number;
    lastYear: number;
    year: number;
  },
): ComparisonRow[] {
  if (scope === 'year') return rows.filter((row) => row.year_ending === shown.year);
  return rows.filter(
    (row) =>
      (shown.codes.has(row.area_code) || row.area_code === shown.nationCode) &&
      row.year_ending >= shown.firstYear &&
      row.year_ending <= shown.lastYear,
  );
}

const compareValues = (one: string | number, other: string | number): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** Rows in an order; rows without the wanted value come last whichever way the order goes. */
export function sortRows(
  rows: readonly ComparisonRow[],
  { key, descending }: SortOrder,
): ComparisonRow[] {
  const sign = descending ? -1 : 1;
  return rows.toSorted((one, other) => {
    const a = one[key];
    const b = other[key];
    if (a === null || b === null) {
      if (a !== b) return a === null ? 1 : -1;
    } else if (a !== b) return sign * compareValues(a, b);
    return compareValues(one.area, other.area) || one.year_ending - other.year_ending;
  });
}
