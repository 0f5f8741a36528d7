import { median } from 'd3-array';
import { isDrawn, type Datum } from '../../charts/datum.ts';
import type { Middle } from '../../charts/tiles/tileScale.ts';
import { nation } from '../../vocabulary/areas.ts';

interface Series {
  code: string;
  name: string;
  data: readonly Datum[];
}

/** The rows of the heat map: chosen areas first, then those with a figure, then the others, by name. */
export function heatSeries(
  series: readonly Series[],
  chosen: ReadonlyMap<string, unknown>,
): Series[] {
  const order = ({ code, data }: Series): number =>
    chosen.has(code) ? 0 : data.some(isDrawn) ? 1 : 2;
  return series
    .filter(({ code }) => code !== nation.code)
    .toSorted((one, other) => order(one) - order(other) || one.name.localeCompare(other.name));
}

/** The median of all figures between two years, in the middle of the colours; `null` for none. */
export function medianShown(
  series: readonly Series[],
  firstYear: number,
  lastYear: number,
): Middle | null {
  const values = series
    .flatMap(({ data }) => data)
    .filter(isDrawn)
    .filter(({ year }) => year >= firstYear && year <= lastYear)
    .map(({ value }) => value);
  const value = median(values);
  return value === undefined
    ? null
    : { name: `Median of the ${values.length} figures shown`, value };
}
