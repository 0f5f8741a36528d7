import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { isDrawn, type Datum } from '../datum.ts';
import { heightOfRows, middleOfRow, rowsMargin, type PlacedRow } from '../rows/rows.ts';

/** What is to be drawn: one bar a datum, in the order given. */
export interface BarsInput {
  data: readonly Datum[];
  width: number;
}

/** One bar, in pixels. */
export interface BarRow extends PlacedRow {
  /** Left end and width of the bar, which begins or ends at zero. */
  barX: number;
  barWidth: number;
  lowX: number;
  highX: number;
}

/** Everything the chart of bars needs to draw, in pixels. */
export interface BarsLayout {
  rows: BarRow[];
  zeroX: number;
  xTicks: { x: number; value: number }[];
  plot: { left: number; right: number; top: number; bottom: number };
  height: number;
  /** Room at the left for the names. */
  nameRoom: number;
}

const tickWidth = 90;
const roundingSteps = 8;
/** Width of one character of a name, generously. */
const characterWidth = 6.9;
const nameGap = 18;
const valueRoom = 76;
/** Names take no more than this share of the width. */
const widestNames = 0.42;

const shortened = (name: string, room: number): string => {
  const most = Math.max(4, Math.floor((room - nameGap) / characterWidth));
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
};

/** Lays out bars from zero, one below the other; values may be negative. Long names are cut. */
export function barsLayout({ data, width }: BarsInput): BarsLayout {
  const drawn = data.filter(isDrawn);
  const longest = max(drawn, ({ name }) => name.length) ?? 0;
  const nameRoom = Math.min(width * widestNames, longest * characterWidth + nameGap);
  const height = heightOfRows(drawn.length);
  const plot = {
    left: nameRoom,
    right: Math.max(nameRoom + 1, width - valueRoom),
    top: rowsMargin.top,
    bottom: height - rowsMargin.bottom,
  };
  const highest = Math.max(0, max(drawn, (one) => Math.max(one.value, one.high ?? 0)) ?? 0);
  const lowest = Math.min(0, min(drawn, (one) => Math.min(one.value, one.low ?? 0)) ?? 0);
  const top = highest === lowest ? lowest + 1 : highest;
  const x = scaleLinear([lowest, top], [plot.left, plot.right]).nice(roundingSteps);
  const tickCount = Math.max(2, Math.round((plot.right - plot.left) / tickWidth));
  const zeroX = x(0);
  return {
    rows: drawn.map((datum, place) => ({
      datum: { ...datum, name: shortened(datum.name, nameRoom) },
      y: middleOfRow(place),
      barX: Math.min(zeroX, x(datum.value)),
      barWidth: Math.abs(x(datum.value) - zeroX),
      lowX: x(datum.low ?? datum.value),
      highX: x(datum.high ?? datum.value),
    })),
    zeroX,
    xTicks: x.ticks(tickCount).map((value) => ({ x: x(value), value })),
    plot,
    height,
    nameRoom,
  };
}
