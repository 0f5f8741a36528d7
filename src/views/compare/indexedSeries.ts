import { isDrawn, type Datum } from '../../charts/datum.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { areaFigureOf, type AreaFigure } from '../../statistics/areaFigure.ts';
import { indexBase, indexTo } from '../../statistics/indexTo.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { formatNumber } from '../../words/numbers.ts';
import { basisOfIndex } from '../measure/lineData.ts';
import { markKeyText } from '../measure/markKeyText.ts';
import type { MeasureModel } from '../measure/measureModel.ts';

/** Lines in which each area starts at 100. */
export interface IndexedSeries {
  /** The year in which each area is 100. */
  year: number;
  series: MeasureModel['series'];
  /** The same by area and year, for the table. */
  data: ReadonlyMap<string, Datum>;
  /** Names of the chosen areas without a figure above zero in that year: they have no line. */
  without: string[];
}

/**
 * The first year shown in which most of the given areas have a figure above zero; `null` where none
 * ever has one.
 */
export function indexYear(
  series: MeasureModel['series'],
  codes: ReadonlySet<string>,
  firstYear: number,
  lastYear: number,
): number | null {
  const held = new Map<number, number>();
  for (const { code, data } of series) {
    if (codes.size > 0 && !codes.has(code)) continue;
    for (const { year, value } of data) {
      if (value && year >= firstYear && year <= lastYear) held.set(year, (held.get(year) ?? 0) + 1);
    }
  }
  const most = Math.max(...held.values());
  return (
    [...held.keys()].sort((one, other) => one - other).find((year) => held.get(year) === most) ??
    null
  );
}

function indexedDatum(
  datum: Datum,
  figure: AreaFigure,
  first: AreaFigure,
  measure: Measure,
  year: number,
): Datum {
  const set = { ...datum, ...basisOfIndex(datum) };
  const scale = { method: measure.intervalMethod, per: measure.per };
  const found = indexTo(figure, first, scale);
  if (!found) {
    return { ...set, value: null, low: null, high: null, text: `no index: ${year} is zero` };
  }
  const { value, low, high } = found;
  if (datum.year === year)
    return { ...set, value, low: null, high: null, text: formatNumber(value) };
  // Where the first year could be zero there is no upper bound to draw.
  const bound = Number.isFinite(high) ? high : null;
  return { ...set, value, low, high: bound, text: formatNumber(value) };
}

/**
 * Every area's values as percentages of its value in a first year.
 * @param rows the comparison of the measure on the base of the lines of `model`
 * @param codes the chosen areas; the year is chosen for them, or for all where there are none
 */
export function indexedSeries(
  rows: readonly ComparisonRow[],
  measure: Measure,
  model: MeasureModel,
  codes: ReadonlySet<string>,
): IndexedSeries | null {
  const year = indexYear(model.series, codes, model.firstYear, model.lastYear);
  if (year === null) return null;
  const figures = new Map<string, AreaFigure>();
  for (const row of rows) {
    const figure = areaFigureOf(row);
    if (figure) figures.set(markKeyText(row.area_code, row.year_ending), figure);
  }
  const series = model.series.map(({ code, name, data }) => {
    const first = figures.get(markKeyText(code, year));
    return {
      code,
      name,
      data: data.map((datum) => {
        const figure = figures.get(markKeyText(code, datum.year));
        if (figure && first) return indexedDatum(datum, figure, first, measure, year);
        const text = figure ? `no index: no figure for ${year}` : datum.text;
        return { ...datum, value: null, low: null, high: null, text };
      }),
    };
  });
  const hasLine = ({ data }: { data: readonly Datum[] }): boolean =>
    data.some((datum) => datum.year === year && isDrawn(datum));
  return {
    year,
    series,
    data: new Map(
      series.flatMap(({ code, data }) =>
        data.map((datum) => [markKeyText(code, datum.year), datum] as const),
      ),
    ),
    without: series.filter((one) => codes.has(one.code) && !hasLine(one)).map(({ name }) => name),
  };
}

/** "Index, 2012 = 100". */
export const indexTitle = (year: number): string => `Index, ${year} = ${indexBase}`;
