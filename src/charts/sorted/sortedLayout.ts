import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { isDrawn, type Datum } from '../datum.ts';
import { byValue, heightOfRows, middleOfRow, rowsMargin, type PlacedRow } from '../rows/rows.ts';

/** A value that all areas are set against, drawn as a line with its name. */
export interface Reference {
  name: string;
  value: number;
}

/** What is to be drawn: the areas of one year, and a line to compare them with. */
export interface SortedInput {
  data: readonly Datum[];
  reference: Reference | null;
  width: number;
  /** Room at the left for the names, in pixels. */
  nameRoom: number;
  /** Room at the right for the numbers, in pixels. */
  valueRoom: number;
}

/** One area's row, in pixels. */
export interface SortedRow extends PlacedRow {
  x: number;
  lowX: number;
  highX: number;
}

/** Everything the sorted chart needs to draw, in pixels. */
export interface SortedLayout {
  rows: SortedRow[];
  referenceX: number | null;
  xTicks: { x: number; value: number }[];
  plot: { left: number; right: number; top: number; bottom: number };
  height: number;
}

const tickWidth = 80;
/** The axis ends at the next multiple of about this share of its length. */
const roundingSteps = 8;

/** Lays out the areas of one year from the highest value to the lowest. */
export function sortedLayout({
  data,
  reference,
  width,
  nameRoom,
  valueRoom,
}: SortedInput): SortedLayout {
  const drawn = data.filter(isDrawn).sort(byValue);
  const height = heightOfRows(drawn.length);
  const plot = {
    left: nameRoom,
    right: Math.max(nameRoom + 1, width - valueRoom),
    top: rowsMargin.top,
    bottom: height - rowsMargin.bottom,
  };
  const highest = max(drawn, (datum) => Math.max(datum.value, datum.high ?? 0)) ?? 0;
  const top = Math.max(highest, reference?.value ?? 0);
  const tickCount = Math.max(2, Math.round((plot.right - plot.left) / tickWidth));
  const x = scaleLinear([0, top || 1], [plot.left, plot.right]).nice(roundingSteps);
  return {
    rows: drawn.map((datum, place) => ({
      datum,
      y: middleOfRow(place),
      x: x(datum.value),
      lowX: x(datum.low ?? datum.value),
      highX: x(datum.high ?? datum.value),
    })),
    referenceX: reference ? x(reference.value) : null,
    xTicks: x.ticks(tickCount).map((value) => ({ x: x(value), value })),
    plot,
    height,
  };
}
