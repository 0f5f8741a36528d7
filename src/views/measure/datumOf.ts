import type { Datum } from '../../charts/datum.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { restsOnAdded } from '../../data/sourceRow.ts';
import { areaFigureOf, intervalOf } from '../../statistics/areaFigure.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { onlyRateWords, publishedRateWords, valueText } from '../../words/figureText.ts';

/** What a chart needs of a row: its value with the 95% interval of the measure's method. */
export function datumOf(row: ComparisonRow, measure: Measure): Datum {
  const figure = areaFigureOf(row);
  const interval =
    figure && intervalOf(figure, { method: measure.intervalMethod, per: measure.per });
  const note = publishedRateWords(row) ?? onlyRateWords(row);
  return {
    code: row.area_code,
    name: row.area,
    year: row.year_ending,
    status: row.status,
    value: row.value,
    text: valueText(row, measure),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    ...(restsOnAdded(row.sources) ? { isOwn: true } : {}),
    ...(note === null ? {} : { note }),
    ...(row.flag === null ? {} : { flag: row.flag }),
  };
}
