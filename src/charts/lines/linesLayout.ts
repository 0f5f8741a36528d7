import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { BreakMark } from '../breakMark.ts';
import { isDrawn, type Datum, type DrawnDatum } from '../datum.ts';
import { spreadLabels } from '../spreadLabels.ts';

/** What is to be drawn: one series an area, years within `firstYear` to `lastYear`. */
export interface LinesInput {
  series: readonly { code: string; name: string; data: readonly Datum[] }[];
  firstYear: number;
  lastYear: number;
  breaks: readonly BreakMark[];
  width: number;
  height: number;
  /** How many of the series, from the first on, get their name at the right. */
  labelled: number;
  /** Room at the right for these names, in pixels. */
  labelRoom: number;
  /** A value that is marked by a line across; `null` for none. */
  baseline: number | null;
}

/** A mark with its place in pixels. `lowY` and `highY` are the ends of its interval. */
export interface PlacedMark {
  datum: DrawnDatum;
  x: number;
  y: number;
  lowY: number;
  highY: number;
}

/** One area's line: a path and an interval band a run of neighbouring years, and its marks. */
export interface PlacedSeries {
  code: string;
  name: string;
  paths: string[];
  bands: string[];
  marks: PlacedMark[];
  label: { x: number; y: number; markY: number } | null;
}

/** Everything a lines chart needs to draw, in pixels. */
export interface LinesLayout {
  series: PlacedSeries[];
  xTicks: { x: number; year: number }[];
  yTicks: { y: number; value: number; label: string }[];
  breaks: (BreakMark & { x: number; number: number })[];
  /** Height of the line across; `null` for none. */
  baselineY: number | null;
  plot: { left: number; right: number; top: number; bottom: number };
}

const margin = { top: 30, right: 16, bottom: 28, left: 16 } as const;
/** Width of one character of a tick label, generously. */
const characterWidth = 7.5;
const tickHeight = 64;
const narrowestYear = 44;
const labelHeight = 15;

const labelOf = (value: number): string => value.toLocaleString('en-GB');

/** Cuts marks into runs: a missing year or a break in comparability ends a run. */
function runsOf(marks: readonly PlacedMark[], breakYears: ReadonlySet<number>): PlacedMark[][] {
  const runs: PlacedMark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const joins = before?.datum.year === mark.datum.year - 1 && !breakYears.has(mark.datum.year);
    if (run && joins) run.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

const halfYear = 0.5;

const yearScale = (firstYear: number, lastYear: number, { left, right }: LinesLayout['plot']) =>
  scaleLinear([firstYear - halfYear, lastYear + halfYear], [left, right]);

/** The year shown at a place, the first or the last beyond the ends. */
export function yearAt(
  x: number,
  { firstYear, lastYear }: { firstYear: number; lastYear: number },
  plot: LinesLayout['plot'],
): number {
  const year = Math.round(yearScale(firstYear, lastYear, plot).invert(x));
  return Math.min(Math.max(year, firstYear), lastYear);
}

/** From where to where a few of the years shown reach, in pixels. */
export function yearsSpan(
  years: { firstYear: number; lastYear: number },
  shown: { firstYear: number; lastYear: number },
  plot: LinesLayout['plot'],
): { left: number; right: number } {
  const x = yearScale(shown.firstYear, shown.lastYear, plot);
  return { left: x(years.firstYear - halfYear), right: x(years.lastYear + halfYear) };
}

/** Lays out lines over years. The value axis starts at zero, so that heights can be compared. */
export function linesLayout(input: LinesInput): LinesLayout {
  const { firstYear, lastYear, breaks, width, height, labelRoom } = input;
  const within = ({ year }: Datum) => year >= firstYear && year <= lastYear;
  const drawn = input.series.map(({ data }) => data.filter(within).filter(isDrawn));
  const top = max(drawn.flat(), (datum) => Math.max(datum.value, datum.high ?? 0)) ?? 0;
  const [plotTop, plotBottom] = [margin.top, height - margin.bottom];
  const tickCount = Math.max(2, Math.round((plotBottom - plotTop) / tickHeight));
  const y = scaleLinear([0, Math.max(top, input.baseline ?? 0) || 1], [plotBottom, plotTop]).nice(
    tickCount,
  );
  const yTicks = y.ticks(tickCount).map((value) => ({ y: y(value), value }));
  const left =
    margin.left + characterWidth * (max(yTicks, ({ value }) => labelOf(value).length) ?? 0);
  const plot = {
    left,
    right: Math.max(left + 1, width - margin.right - labelRoom),
    top: plotTop,
    bottom: plotBottom,
  };
  const x = yearScale(firstYear, lastYear, plot);

  const breakYears = new Set(breaks.map(({ year }) => year));
  const path = line<PlacedMark>(
    (mark) => mark.x,
    (mark) => mark.y,
  );
  const band = area<PlacedMark>(
    (mark) => mark.x,
    (mark) => mark.lowY,
    (mark) => mark.highY,
  );
  const series = input.series.map(({ code, name }, place): PlacedSeries => {
    const marks = (drawn[place] ?? [])
      .toSorted((one, other) => one.year - other.year)
      .map((datum) => ({
        datum,
        x: x(datum.year),
        y: y(datum.value),
        lowY: y(datum.low ?? datum.value),
        highY: y(datum.high ?? datum.value),
      }));
    const runs = runsOf(marks, breakYears).filter((run) => run.length > 1);
    return {
      code,
      name,
      paths: runs.map((run) => path(run) ?? ''),
      bands: runs.map((run) => band(run) ?? ''),
      marks,
      label: null,
    };
  });

  placeLabels(series.slice(0, input.labelled), plot);

  const yearStep = Math.max(
    1,
    Math.ceil((lastYear - firstYear + 1) / ((plot.right - plot.left) / narrowestYear)),
  );
  const xTicks = [];
  for (let year = lastYear; year >= firstYear; year -= yearStep)
    xTicks.unshift({ x: x(year), year });

  return {
    series,
    xTicks,
    yTicks: yTicks.map((tick) => ({ ...tick, label: labelOf(tick.value) })),
    breaks: breaks
      .filter(({ year }) => year > firstYear && year <= lastYear)
      .map((mark, place) => ({ ...mark, x: x(mark.year - halfYear), number: place + 1 })),
    baselineY: input.baseline === null ? null : y(input.baseline),
    plot,
  };
}

function placeLabels(series: PlacedSeries[], plot: LinesLayout['plot']): void {
  const gapToLabel = 12;
  const labelled = series.filter(({ marks }) => marks.length > 0);
  const ys = spreadLabels(
    labelled.map(({ marks }) => marks.at(-1)?.y ?? 0),
    labelHeight,
    plot.top,
    plot.bottom,
  );
  labelled.forEach((one, place) => {
    const last = one.marks.at(-1);
    const y = ys?.[place];
    if (last && y !== undefined) one.label = { x: plot.right + gapToLabel, y, markY: last.y };
  });
}
