import { scaleLinear } from 'd3-scale';
import { isDrawn, type Datum } from '../datum.ts';
import { byValue, heightOfRows, middleOfRow, rowsMargin, type PlacedRow } from '../rows/rows.ts';

/** The ranks that an area can have, 1 the highest value. */
export interface RankRange {
  first: number;
  last: number;
}

/** What is to be drawn: the areas of one year, each with its range of ranks by code. */
export interface RanksInput {
  data: readonly Datum[];
  ranges: ReadonlyMap<string, RankRange>;
  width: number;
  /** Room at the left for the names, in pixels. */
  nameRoom: number;
  /** Room at the right for the ranges in words, in pixels. */
  rangeRoom: number;
}

/** One area's row, in pixels: its range reaches from the outer edge of one rank to that of another. */
export interface RankRow extends PlacedRow {
  firstX: number;
  lastX: number;
}

export interface RanksLayout {
  rows: RankRow[];
  xTicks: { x: number; rank: number }[];
  plot: { left: number; right: number; top: number; bottom: number };
  height: number;
}

const tickWidth = 44;
const halfRank = 0.5;

/** Every rank that gets a tick: the first, the last, and round ones between that are not crowded. */
function tickRanks(areas: number, room: number): number[] {
  const step = Math.max(5, Math.ceil((areas * tickWidth) / Math.max(room, 1) / 5) * 5);
  const ranks = [1];
  for (let rank = step; rank <= areas - step / 2; rank += step) ranks.push(rank);
  if (areas > 1) ranks.push(areas);
  return ranks;
}

/** Lays out the ranges of ranks of the areas of one year, in the order of their values. */
export function ranksLayout({ data, ranges, width, nameRoom, rangeRoom }: RanksInput): RanksLayout {
  const drawn = data
    .filter(isDrawn)
    .filter(({ code }) => ranges.has(code))
    .sort(byValue);
  const height = heightOfRows(drawn.length);
  const plot = {
    left: nameRoom,
    right: Math.max(nameRoom + 1, width - rangeRoom),
    top: rowsMargin.top,
    bottom: height - rowsMargin.bottom,
  };
  const x = scaleLinear(
    [1 - halfRank, Math.max(1, drawn.length) + halfRank],
    [plot.left, plot.right],
  );
  return {
    rows: drawn.map((datum, place) => {
      const { first, last } = ranges.get(datum.code) ?? { first: 1, last: drawn.length };
      return {
        datum,
        y: middleOfRow(place),
        firstX: x(first - halfRank),
        lastX: x(last + halfRank),
      };
    }),
    xTicks: tickRanks(drawn.length, plot.right - plot.left).map((rank) => ({ x: x(rank), rank })),
    plot,
    height,
  };
}
