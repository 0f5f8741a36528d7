import type { BreakMark } from '../breakMark.ts';
import type { Datum } from '../datum.ts';
import { linesLayout, type LinesLayout, type PlacedSeries } from '../lines/linesLayout.ts';

interface Series {
  code: string;
  name: string;
  data: readonly Datum[];
}

/** What is to be drawn: a panel a chosen area, all on one scale. */
export interface MultiplesInput {
  chosen: readonly Series[];
  /** Drawn faint behind every panel: the nation. */
  behind: readonly Series[];
  firstYear: number;
  lastYear: number;
  breaks: readonly BreakMark[];
  /** Width of all panels together, in pixels. */
  width: number;
}

/** One area's panel. Its place is that of its upper left corner, in pixels. */
export interface Panel {
  series: PlacedSeries;
  x: number;
  y: number;
}

export interface MultiplesLayout {
  panels: Panel[];
  behind: PlacedSeries[];
  /** Ticks, breaks and plot of one panel: they are the same for all. */
  frame: Omit<LinesLayout, 'series'>;
  panel: { width: number; height: number };
  height: number;
}

const narrowestPanel = 200;
const panelHeight = 170;
const titleHeight = 22;

/** Lays out small multiples: as many panels side by side as stay readable, all on one scale. */
export function multiplesLayout(input: MultiplesInput): MultiplesLayout {
  const { chosen, behind, firstYear, lastYear, breaks, width } = input;
  const across = Math.max(1, Math.min(chosen.length, Math.floor(width / narrowestPanel)));
  const panelWidth = width / across;
  const { series, ...frame } = linesLayout({
    series: [...chosen, ...behind],
    firstYear,
    lastYear,
    breaks,
    width: panelWidth,
    height: panelHeight,
    labelled: 0,
    labelRoom: 0,
    baseline: null,
  });
  return {
    panels: series.slice(0, chosen.length).map((one, place) => ({
      series: one,
      x: (place % across) * panelWidth,
      y: Math.floor(place / across) * (panelHeight + titleHeight) + titleHeight,
    })),
    behind: series.slice(chosen.length),
    frame,
    panel: { width: panelWidth, height: panelHeight },
    height: Math.ceil(chosen.length / across) * (panelHeight + titleHeight),
  };
}
