import type { Datum } from '../../charts/datum.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { Measure } from '../../vocabulary/measure.ts';

/** What a chart needs of a row. The bounds are those of the denominator until methods widen them. */
export const datumOf = (row: ComparisonRow, _measure: Measure): Datum => ({
  code: row.area_code,
  name: row.area,
  year: row.year_ending,
  status: row.status,
  value: row.value,
  low: row.value_low,
  high: row.value_high,
});
