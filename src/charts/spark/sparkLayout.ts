import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Signs } from '../signs/signs.ts';

/** One year of a sparkline that has a figure, zero included. */
export interface SparkPoint {
  year: number;
  value: number;
  /** Whether it is a rate published without its count; its mark is hollow. */
  isPublishedRate?: boolean;
  /** Whether it awaits a check; its mark then carries a flag. */
  isFlagged?: boolean;
}

/** What is to be drawn. Lines of one table share their years, so that they can be compared. */
export interface SparkInput {
  /** The years that have a figure, in their order. */
  points: readonly SparkPoint[];
  /** First years after each break in comparability. */
  breaks: readonly number[];
  firstYear: number;
  lastYear: number;
  /** In pixels. */
  width: number;
  height: number;
}

/** The mark of a year, with its place in pixels. */
export interface SparkMark {
  x: number;
  y: number;
  signs: Signs;
}

/** Where everything lies, in pixels. */
export interface SparkLayout {
  /** One path for each run of neighbouring years without a break. */
  paths: string[];
  /** Years that have a mark of their own: those alone between gaps or breaks, and those with signs. */
  marks: SparkMark[];
  /** The latest figure. */
  last: SparkMark | null;
  /** Where a break parts two figures. */
  breaks: number[];
  /** Height of zero. */
  base: number;
}

/** Room around the line, so that the marks at its ends are whole. */
const margin = 4;

interface Placed extends SparkMark {
  year: number;
}

const hasSign = ({ signs }: SparkMark): boolean =>
  signs.isZero || signs.isPublished || signs.isFlagged;

/** Cuts the years into runs: a year without a figure or a break in comparability ends a run. */
function runsOf(points: readonly Placed[], breaks: ReadonlySet<number>): Placed[][] {
  const runs: Placed[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const joins = run?.at(-1)?.year === point.year - 1 && !breaks.has(point.year);
    if (run && joins) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** Lays out a small line over years. It starts at zero, so that heights can be compared. */
export function sparkLayout(input: SparkInput): SparkLayout {
  const { points, breaks, firstYear, lastYear, width, height } = input;
  const base = height - margin;
  const top = max(points, ({ value }) => value) ?? 0;
  const y = scaleLinear([0, top || 1], [base, margin]);
  const span = Math.max(1, lastYear - firstYear);
  const x = scaleLinear([lastYear - span, lastYear], [margin, width - margin]);
  const placed = points.map(
    ({ year, value, isPublishedRate = false, isFlagged = false }): Placed => ({
      year,
      x: x(year),
      y: y(value),
      signs: { isZero: value === 0, isPublished: isPublishedRate, isFlagged, isOwn: false },
    }),
  );
  const runs = runsOf(placed, new Set(breaks));
  const path = line<Placed>(
    (point) => point.x,
    (point) => point.y,
  ).digits(1);
  const [first, last] = [points[0]?.year ?? lastYear, placed.at(-1) ?? null];
  const halfYear = 0.5;
  return {
    paths: runs.filter((run) => run.length > 1).map((run) => path(run) ?? ''),
    marks: runs.flatMap((run) =>
      run.filter((point) => point !== last && (run.length === 1 || hasSign(point))),
    ),
    last,
    breaks: breaks
      .filter((year) => year > first && year <= (last?.year ?? first))
      .map((year) => x(year - halfYear)),
    base,
  };
}
