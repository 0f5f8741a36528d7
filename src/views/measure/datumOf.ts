import type { Datum } from '../../charts/datum.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { restsOnAdded } from '../../data/sourceRow.ts';
import { intervalOfValue } from '../../statistics/intervalOfValue.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { valueText } from '../../words/figureText.ts';

/** What a chart needs of a row: its value with the 95% interval of the measure's method. */
export function datumOf(row: ComparisonRow, measure: Measure): Datum {
  const interval =
    row.value === null || row.numerator === null
      ? null
      : intervalOfValue({
          method: measure.intervalMethod,
          numerator: row.numerator,
          denominatorLow: row.denominator_low,
          denominatorHigh: row.denominator_high,
          per: measure.per,
        });
  return {
    code: row.area_code,
    name: row.area,
    year: row.year_ending,
    status: row.status,
    value: row.value,
    text: valueText(row, measure),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    numerator: row.numerator,
    denominator: row.denominator,
    ...(restsOnAdded(row.sources) ? { isOwn: true } : {}),
  };
}
