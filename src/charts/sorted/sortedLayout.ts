import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { isDrawn, type Datum, type DrawnDatum } from '../datum.ts';

/** What is to be drawn: the areas of one year, and the nation as a line to compare with. */
export interface SortedInput {
  data: readonly Datum[];
  nation: Datum | null;
  width: number;
  /** Room at the left for the names, in pixels. */
  nameRoom: number;
  /** Room at the right for the numbers, in pixels. */
  valueRoom: number;
}

/** One area's row, in pixels. */
export interface SortedRow {
  datum: DrawnDatum;
  y: number;
  x: number;
  lowX: number;
  highX: number;
}

/** Everything the sorted chart needs to draw, in pixels. */
export interface SortedLayout {
  rows: SortedRow[];
  nationX: number | null;
  xTicks: { x: number; value: number }[];
  plot: { left: number; right: number; top: number; bottom: number };
  height: number;
}

const rowHeight = 19;
const margin = { top: 34, bottom: 8 } as const;
const tickWidth = 80;
/** The axis ends at the next multiple of about this share of its length. */
const roundingSteps = 8;

/** Highest first; equal values in the order of the names, so that the order is always the same. */
const byValue = (one: DrawnDatum, other: DrawnDatum): number =>
  other.value - one.value || (one.name < other.name ? -1 : 1);

/** Lays out the areas of one year from the highest value to the lowest. */
export function sortedLayout({
  data,
  nation,
  width,
  nameRoom,
  valueRoom,
}: SortedInput): SortedLayout {
  const drawn = data.filter(isDrawn).sort(byValue);
  const plot = {
    left: nameRoom,
    right: Math.max(nameRoom + 1, width - valueRoom),
    top: margin.top,
    bottom: margin.top + drawn.length * rowHeight,
  };
  const all = nation && isDrawn(nation) ? [...drawn, nation] : drawn;
  const top = max(all, (datum) => Math.max(datum.value, datum.high ?? 0)) ?? 0;
  const tickCount = Math.max(2, Math.round((plot.right - plot.left) / tickWidth));
  const x = scaleLinear([0, top || 1], [plot.left, plot.right]).nice(roundingSteps);
  return {
    rows: drawn.map((datum, place) => ({
      datum,
      y: plot.top + (place + 0.5) * rowHeight,
      x: x(datum.value),
      lowX: x(datum.low ?? datum.value),
      highX: x(datum.high ?? datum.value),
    })),
    nationX: nation && isDrawn(nation) ? x(nation.value) : null,
    xTicks: x.ticks(tickCount).map((value) => ({ x: x(value), value })),
    plot,
    height: plot.bottom + margin.bottom,
  };
}
