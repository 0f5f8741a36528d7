import type { BreakMark } from '../breakMark.ts';
import type { Datum } from '../datum.ts';
import { tileColours, type TileColours } from '../tiles/tileColour.ts';
import { tileScale, type Middle, type TileScale } from '../tiles/tileScale.ts';

/** What is to be drawn: a row an area, a column a year. */
export interface HeatInput {
  series: readonly { code: string; name: string; data: readonly Datum[] }[];
  firstYear: number;
  lastYear: number;
  breaks: readonly BreakMark[];
  /** The value in the middle of the colours; `null`: the median of all that is shown. */
  middle: Middle | null;
  width: number;
  /** Room at the left for the names, in pixels. */
  nameRoom: number;
}

/** One figure, or why there is none, with its place in pixels. */
export interface HeatCell {
  datum: Datum;
  row: number;
  column: number;
  x: number;
  y: number;
  /** `null` where there is no value, or it is zero. */
  colours: TileColours | null;
}

/** Everything the heat map needs to draw, in pixels. */
export interface HeatLayout {
  cells: HeatCell[];
  rows: { code: string; name: string; y: number }[];
  columns: { year: number; x: number; isLabelled: boolean }[];
  breaks: (BreakMark & { x: number; number: number })[];
  scale: TileScale | null;
  cell: { width: number; height: number };
  /** Whether a cell has room for its value. */
  hasRoomForText: boolean;
  top: number;
  height: number;
}

const rowHeight = 20;
const gap = 2;
const top = 44;
const bottom = 6;
const narrowestText = 34;
const narrowestYear = 34;

/** Lays out areas by years. */
export function heatLayout(input: HeatInput): HeatLayout {
  const { series, firstYear, lastYear, breaks, middle, width, nameRoom } = input;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, place) => firstYear + place);
  const step = Math.max(1, (width - nameRoom) / Math.max(1, years.length));
  const xOf = (year: number): number => nameRoom + (year - firstYear) * step;
  const yOf = (row: number): number => top + row * rowHeight;
  const shown = series.map(({ data }) =>
    years.flatMap((year) => data.find((datum) => datum.year === year) ?? []),
  );
  const scale = tileScale(shown.flat(), middle);
  const labelStep = Math.max(1, Math.ceil(narrowestYear / step));
  return {
    cells: shown.flatMap((data, row) =>
      data.map((datum) => ({
        datum,
        row,
        column: datum.year - firstYear,
        x: xOf(datum.year),
        y: yOf(row),
        colours:
          scale && datum.value !== null && datum.value > 0
            ? tileColours(scale.position(datum.value))
            : null,
      })),
    ),
    rows: series.map(({ code, name }, row) => ({ code, name, y: yOf(row) + rowHeight / 2 })),
    columns: years.map((year) => ({
      year,
      x: xOf(year) + step / 2,
      isLabelled: (lastYear - year) % labelStep === 0,
    })),
    breaks: breaks
      .filter(({ year }) => year > firstYear && year <= lastYear)
      .map((mark, place) => ({ ...mark, x: xOf(mark.year) - gap / 2, number: place + 1 })),
    scale,
    cell: { width: Math.max(1, step - gap), height: rowHeight - gap },
    hasRoomForText: step >= narrowestText,
    top,
    height: top + series.length * rowHeight + bottom,
  };
}
