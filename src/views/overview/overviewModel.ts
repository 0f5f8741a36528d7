import type { Middle } from '../../charts/tiles/tileScale.ts';
import { nationIsComparable } from '../../statistics/comparison/nationIsComparable.ts';
import { fewestAreas } from '../../statistics/fewestAreas.ts';
import { areaCount, nation } from '../../vocabulary/areas.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { formatNumber } from '../../words/numbers.ts';
import type { MeasureModel, YearCoverage } from '../measure/measureModel.ts';

/** The national value of the year, where areas may be set against it; else `null`. */
export function nationalMiddle(model: MeasureModel, measure: Measure): Middle | null {
  const value = model.nationOfYear?.value ?? null;
  const mayCompare = measure.denominator !== null && nationIsComparable(measure, model.year);
  return mayCompare && value !== null ? { name: nation.name, value } : null;
}

/** Whether the lines show the nation in the years of the timeline. */
export const hasNationalLine = ({
  drawsNation,
  series,
  firstYear,
  lastYear,
}: MeasureModel): boolean =>
  drawsNation &&
  series.some(
    ({ code, data }) =>
      code === nation.code &&
      data.some(({ year, value }) => value !== null && year >= firstYear && year <= lastYear),
  );

/** The years of the timeline. */
export const yearsOfTimeline = ({ coverage, firstYear, lastYear }: MeasureModel): YearCoverage[] =>
  coverage.filter(({ year }) => year >= firstYear && year <= lastYear);

/**
 * The years that Play shows one after the other: those with figures after the year shown, or all
 * of them where none comes after it.
 */
export function yearsToPlay(coverage: readonly YearCoverage[], year: number): number[] {
  const held = coverage.filter((one) => one.areas > 0).map((one) => one.year);
  const later = held.filter((one) => one > year);
  return later.length > 0 ? later : held;
}

/** What a reader must know of a year with few figures; empty where there are enough. */
export function fewFigures(coverage: readonly YearCoverage[], year: number): string {
  const held = coverage.find((one) => one.year === year)?.areas ?? 0;
  if (held >= fewestAreas) return '';
  const most = coverage.reduce<YearCoverage | null>(
    (best, one) => (best && best.areas >= one.areas ? best : one),
    null,
  );
  if (!most || most.areas === 0) {
    return 'No area has a figure for this measure in the years of the timeline.';
  }
  const better =
    most.areas > held ? ` Most areas, ${formatNumber(most.areas)}, have one for ${most.year}.` : '';
  return held === 0
    ? `No area has a figure for ${year}.${better}`
    : `Only ${formatNumber(held)} of ${areaCount} areas ${held === 1 ? 'has' : 'have'} a figure for ${year}: the map shows ${held === 1 ? 'this one' : `these ${formatNumber(held)}`}, not the country.${better}`;
}
