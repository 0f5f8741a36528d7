import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Signs } from '../signs/signs.ts';
import { linesOfNation, type ReferenceLine, type ScatterReference } from './nationLines.ts';
import { boxOfName, placeNames, type Box, type PlacedName } from '../placeNames.ts';

/** A value of an area in one of the two measures. */
export interface ScatterReading {
  value: number;
  /** Bounds of the 95% interval. */
  low: number;
  high: number;
  /** The value with its interval, as it is written. */
  text: string;
  /** Whether it is a rate published without its count; such a mark is hollow. */
  isPublishedRate?: boolean;
  /** What the checks of the figures found, in sentences; such a mark carries a flag. */
  flag?: string;
  /** What else is to be known of the value. */
  note?: string;
}

/** An area with both values. */
export interface ScatterMark {
  datum: {
    code: string;
    name: string;
    year: number;
    /** Whether the person who looks at it added one of the two; such a mark carries a ring. */
    isOwn?: boolean;
  };
  across: ScatterReading;
  up: ScatterReading;
}

/** What is to be drawn. */
export interface ScatterInput {
  marks: readonly ScatterMark[];
  reference: ScatterReference;
  /** What the two axes show. */
  titles: { across: string; up: string };
  /** Codes of the areas that get their name, those that matter most first. */
  named: readonly string[];
  width: number;
  height: number;
}

/** One arm of a cross, from end to end; `isCut` where it goes on beyond the edge of the plot. */
export interface Arm {
  from: number;
  to: number;
  isCut: boolean;
}

/** A mark with its place in pixels. */
export interface PlacedScatterMark extends ScatterMark {
  x: number;
  y: number;
  acrossArm: Arm;
  upArm: Arm;
  /** What its look says of the two values together. */
  signs: Signs;
  label: PlacedName | null;
}

/** Everything the scatter chart needs to draw, in pixels. */
export interface ScatterLayout {
  /** From left to right. */
  marks: PlacedScatterMark[];
  xTicks: { x: number; value: number }[];
  yTicks: { y: number; value: number }[];
  acrossLine: ReferenceLine | null;
  upLine: ReferenceLine | null;
  /** The titles of the axes in lines that fit. */
  titleLines: { across: string[]; up: string[] };
  plot: Box;
}

const margin = { top: 12, right: 16, bottom: 28, left: 46 } as const;
/** Height of a line of an axis title. */
export const lineHeight = 16;
/** Width of a letter of an axis title, which is bold: a wide guess, so that none is cut. */
const letterWidth = 7.6;
const tickRoom = { x: 96, y: 60 } as const;
/** Intervals that reach farther than this beyond the highest value are cut at the edge. */
const mostBeyond = 1.3;
/** A value at the very edge would lose half of its mark. */
const headroom = 1.05;

/** Breaks a title into lines of a width. */
function linesOf(title: string, width: number): string[] {
  const most = Math.max(1, Math.floor(width / letterWidth));
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** From zero to a little beyond the highest value; intervals may reach somewhat farther. */
function scaleOf(
  readings: readonly ScatterReading[],
  reference: number | null,
  range: [number, number],
  tickCount: number,
) {
  const highest = Math.max(max(readings, ({ value }) => value) ?? 0, reference ?? 0);
  const reach = max(readings, ({ high }) => high) ?? 0;
  const top =
    highest > 0 ? Math.max(highest * headroom, Math.min(reach, highest * mostBeyond)) : reach;
  return scaleLinear([0, top || 1], range).nice(tickCount);
}

/** Lays out two measures against each other, both from zero. */
export function scatterLayout(input: ScatterInput): ScatterLayout {
  const { marks, reference, titles, named, width, height } = input;
  const titleLines = { across: linesOf(titles.across, width), up: linesOf(titles.up, width) };
  const plot: Box = {
    left: margin.left,
    right: Math.max(margin.left + 1, width - margin.right),
    top: margin.top + titleLines.up.length * lineHeight,
    bottom: height - margin.bottom - titleLines.across.length * lineHeight,
  };
  const xCount = Math.max(2, Math.round((plot.right - plot.left) / tickRoom.x));
  const yCount = Math.max(2, Math.round((plot.bottom - plot.top) / tickRoom.y));
  const x = scaleOf(
    marks.map(({ across }) => across),
    reference.across,
    [plot.left, plot.right],
    xCount,
  );
  const y = scaleOf(
    marks.map(({ up }) => up),
    reference.up,
    [plot.bottom, plot.top],
    yCount,
  );
  const armOf = (scale: typeof x, { low, high }: ScatterReading): Arm => {
    const end = scale.domain()[1] ?? high;
    return { from: scale(low), to: scale(Math.min(high, end)), isCut: high > end };
  };
  const placed: PlacedScatterMark[] = marks
    .map((mark) => ({
      ...mark,
      x: x(mark.across.value),
      y: y(mark.up.value),
      acrossArm: armOf(x, mark.across),
      upArm: armOf(y, mark.up),
      signs: {
        isZero: mark.across.value === 0 || mark.up.value === 0,
        isPublished: [mark.across, mark.up].some(({ isPublishedRate }) => isPublishedRate),
        isFlagged: [mark.across, mark.up].some(({ flag }) => flag !== undefined),
        isOwn: mark.datum.isOwn ?? false,
      },
      label: null,
    }))
    .sort((one, other) => one.x - other.x || other.y - one.y);
  const lines = linesOfNation(reference, x, y, plot);
  const taken = [lines.acrossLine, lines.upLine].flatMap((line) =>
    line ? [boxOfName(line.label, reference.name)] : [],
  );
  const labels = placeNames(
    named.flatMap((code) => {
      const mark = placed.find(({ datum }) => datum.code === code);
      return mark ? [{ code, text: mark.datum.name, x: mark.x, y: mark.y }] : [];
    }),
    placed,
    plot,
    taken,
  );
  return {
    marks: placed.map((mark) => ({ ...mark, label: labels.get(mark.datum.code) ?? null })),
    xTicks: x.ticks(xCount).map((value) => ({ x: x(value), value })),
    yTicks: y.ticks(yCount).map((value) => ({ y: y(value), value })),
    ...lines,
    titleLines,
    plot,
  };
}
