import { group } from 'd3-array';
import type { BreakMark } from '../../charts/breakMark.ts';
import { isDrawn, type Datum } from '../../charts/datum.ts';
import type { BreakRow } from '../../data/breakRow.ts';
import type { View } from '../../state/view.ts';
import { chosenCodes } from '../../state/view.ts';
import { areaCount, areaOfCode, areas, nation } from '../../vocabulary/areas.ts';
import type { Measure } from '../../vocabulary/measure.ts';

/** How many of the 42 areas have a figure in a year, zero counted as a figure. */
export interface YearCoverage {
  year: number;
  areas: number;
}

/** What every view of one measure shows, worked out from the answer, the breaks and the choice. */
export interface MeasureModel {
  firstYear: number;
  lastYear: number;
  /** Every year for which the comparison has rows. */
  years: number[];
  year: number;
  coverage: YearCoverage[];
  /** Areas with a figure in the sorted view's year. */
  areasWithFigure: number;
  /** All 42 areas and the nation, each with its data over all years, as lines show them. */
  series: { code: string; name: string; data: Datum[] }[];
  /** The areas of the year of the sorted view. */
  ofYear: Datum[];
  nationOfYear: Datum | null;
  /**
   * Whether the charts draw the nation. A national count would press the areas' marks together, so
   * it is drawn only where no area has a figure.
   */
  drawsNation: boolean;
  breaks: BreakMark[];
  /** Those of them between the first and the last year shown. */
  breaksShown: BreakMark[];
}

/** Years before this one follow other counting rules and are shown only when asked for. */
const firstComparableYear = 2010;

/**
 * The year to open with: the latest in which at least half as many areas have a figure as in the
 * best-covered year; a later year with a handful of areas would hide what is held.
 */
export function openingYear(coverage: readonly YearCoverage[]): number | null {
  const best = Math.max(0, ...coverage.map(({ areas: held }) => held));
  return coverage.findLast(({ areas: held }) => held > 0 && held * 2 >= best)?.year ?? null;
}

function coverageOf(years: readonly number[], data: readonly Datum[]): YearCoverage[] {
  const held = new Map<number, number>();
  for (const datum of data) {
    if (isDrawn(datum)) held.set(datum.year, (held.get(datum.year) ?? 0) + 1);
  }
  return years.map((year) => ({ year, areas: held.get(year) ?? 0 }));
}

const rangeOf = (years: readonly number[]): [number, number] | null => {
  const first = years[0];
  const last = years.at(-1);
  return first === undefined || last === undefined ? null : [first, last];
};

/** Clamps the chosen years to those the comparison has. */
function shownYears(
  view: View,
  years: readonly number[],
  held: readonly number[],
): [number, number] {
  const comparable = held.filter((year) => year >= firstComparableYear);
  const [first, last] = rangeOf(comparable) ?? rangeOf(held) ?? rangeOf(years) ?? [0, 0];
  const [earliest, latest] = rangeOf(years) ?? [first, last];
  const clamp = (year: number) => Math.min(Math.max(year, earliest), latest);
  return [clamp(view.firstYear ?? first), clamp(view.lastYear ?? last)];
}

/**
 * Works out what every view of one measure shows.
 * @param data the comparison of one measure: 42 areas and the nation, every year
 * @param lineData the same figures as lines over the years show them, on their population base
 */
export function measureModel(
  data: readonly Datum[],
  breaks: readonly BreakRow[],
  measure: Measure,
  view: View,
  lineData = data,
): MeasureModel {
  const years = [...new Set(data.map(({ year }) => year))].sort((a, b) => a - b);
  const byCode = group(lineData, (datum) => datum.code);
  const ofAreas = data.filter((datum) => datum.code !== nation.code);
  const coverage = coverageOf(years, ofAreas);
  const heldYears = years.filter((year) =>
    data.some((datum) => datum.year === year && isDrawn(datum)),
  );
  const [firstYear, lastYear] = shownYears(view, years, heldYears);
  const wanted =
    view.year ?? openingYear(coverage.filter(({ year }) => year >= firstYear)) ?? lastYear;
  const year = years.includes(wanted) ? wanted : lastYear;
  const marks = breaksFor(breaks, measure, chosenCodes(view));
  return {
    firstYear,
    lastYear,
    years,
    year,
    coverage,
    drawsNation: measure.denominator !== null || coverage.every((one) => one.areas === 0),
    areasWithFigure: coverage.find((one) => one.year === year)?.areas ?? 0,
    series: [...areas, nation].map(({ code, name }) => ({
      code,
      name,
      data: byCode.get(code) ?? [],
    })),
    ofYear: ofAreas.filter((datum) => datum.year === year),
    nationOfYear: data.find((datum) => datum.code === nation.code && datum.year === year) ?? null,
    breaks: marks,
    breaksShown: marks.filter((mark) => mark.year > firstYear && mark.year <= lastYear),
  };
}

/** The breaks that touch a measure: those of all areas, and those of a chosen area. */
export function breaksFor(
  breaks: readonly BreakRow[],
  measure: Measure,
  chosen: readonly string[],
): BreakMark[] {
  const names = new Set(chosen.map((code) => areaOfCode(code)?.name));
  return breaks
    .filter(
      ({ measure: id, area }) =>
        id === measure.id && (area === 'all' || area === nation.name || names.has(area)),
    )
    .map((one) => ({
      year: one.year_ending,
      title: one.title,
      reason: one.reason,
      source: { title: one.source_title, url: one.source_url },
    }))
    .sort((one, other) => one.year - other.year);
}

/** "31 of 42 areas have a figure for 2023". */
export const coverageSentence = (held: number, year: number): string =>
  `${held} of ${areaCount} areas ${held === 1 ? 'has' : 'have'} a figure for ${year}`;
