import { extent, max } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { FunnelSlice } from '../../statistics/funnel/funnelCurves.ts';
import type { DrawnDatum } from '../datum.ts';
import { placeNames, type PlacedName } from '../placeNames.ts';

/** An area in the funnel: its value at its denominator. */
export interface FunnelMark {
  datum: DrawnDatum;
  denominator: number;
}

/** What is to be drawn: the marks, the limits at many denominators, the target. */
export interface FunnelInput {
  marks: readonly FunnelMark[];
  slices: readonly FunnelSlice[];
  target: number;
  /** Codes of the areas that get their name. */
  named: ReadonlySet<string>;
  width: number;
  height: number;
}

/** A mark with its place in pixels. */
export interface PlacedFunnelMark extends FunnelMark {
  x: number;
  y: number;
  /** Where its name stands; `null` if it has none, or there is no free place for it. */
  label: PlacedName | null;
}

/** Everything the funnel chart needs to draw, in pixels. */
export interface FunnelLayout {
  marks: PlacedFunnelMark[];
  targetY: number;
  /** Paths of the limits: filled between the adjusted 95% limits, lines elsewhere. */
  adjusted: { band: string; usual: string[]; strict: string[] };
  plain: { usual: string[]; strict: string[] };
  xTicks: { x: number; value: number }[];
  yTicks: { y: number; value: number }[];
  plot: { left: number; right: number; top: number; bottom: number };
}

const margin = { top: 14, right: 16, bottom: 44, left: 52 } as const;
const tickHeight = 64;
/** Denominators further apart than this are drawn on a logarithmic scale. */
const widestLinear = 6;
const leading = [1, 2, 5] as const;

/** Round numbers between two bounds: 1, 2 and 5 times the powers of ten. */
function roundNumbers(from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(from)); power <= to; power *= 10) {
    numbers.push(...leading.map((digit) => digit * power));
  }
  return numbers.filter((number) => number >= from && number <= to);
}

/** Lays out a funnel: denominators from left to right, values from zero upwards. */
export function funnelLayout(input: FunnelInput): FunnelLayout {
  const { marks, slices, target, named, width, height } = input;
  const plot = {
    left: margin.left,
    right: Math.max(margin.left + 1, width - margin.right),
    top: margin.top,
    bottom: height - margin.bottom,
  };
  const [from = 1, to = 1] = extent(slices, ({ people }) => people);
  const isLog = to > from * widestLinear;
  const x = (isLog ? scaleLog() : scaleLinear())
    .domain([from, to === from ? from + 1 : to])
    .range([plot.left, plot.right]);
  // The limits of the smallest areas would press everything else together.
  const highest = max(marks, ({ datum }) => datum.value) ?? 0;
  const inner = max(
    slices.slice(Math.floor(slices.length / 4)),
    ({ adjusted }) => adjusted.strict.high,
  );
  const tickCount = Math.max(2, Math.round((plot.bottom - plot.top) / tickHeight));
  const y = scaleLinear([0, Math.max(highest, target, inner ?? 0) || 1], [plot.bottom, plot.top])
    .nice(tickCount)
    .clamp(true);
  const edge = (valueOf: (slice: FunnelSlice) => number): string =>
    line<FunnelSlice>(
      ({ people }) => x(people),
      (slice) => y(valueOf(slice)),
    )(slices) ?? '';
  const edges = (kind: 'plain' | 'adjusted', limit: 'usual' | 'strict'): string[] => [
    edge((slice) => slice[kind][limit].low),
    edge((slice) => slice[kind][limit].high),
  ];
  const band = area<FunnelSlice>(
    ({ people }) => x(people),
    ({ adjusted }) => y(adjusted.usual.low),
    ({ adjusted }) => y(adjusted.usual.high),
  );
  const placed: PlacedFunnelMark[] = marks.map((mark) => ({
    ...mark,
    x: x(mark.denominator),
    y: y(mark.datum.value),
    label: null,
  }));
  // Those first in the list find their place first.
  const wanted = [...named].flatMap(
    (code) => placed.find(({ datum }) => datum.code === code) ?? [],
  );
  const names = placeNames(
    wanted.map(({ datum, x, y }) => ({ code: datum.code, text: datum.name, x, y })),
    placed,
    plot,
  );
  for (const mark of placed) mark.label = names.get(mark.datum.code) ?? null;
  const linear = scaleLinear([from, to], [plot.left, plot.right]);
  return {
    marks: placed,
    targetY: y(target),
    adjusted: {
      band: band(slices) ?? '',
      usual: edges('adjusted', 'usual'),
      strict: edges('adjusted', 'strict'),
    },
    plain: { usual: edges('plain', 'usual'), strict: edges('plain', 'strict') },
    xTicks: (isLog ? roundNumbers(from, to) : linear.ticks(4)).map((value) => ({
      x: x(value),
      value,
    })),
    yTicks: y.ticks(tickCount).map((value) => ({ y: y(value), value })),
    plot,
  };
}
