import type { DrawnDatum } from '../datum.ts';

/** A row of a chart with its place in pixels. */
export interface PlacedRow {
  datum: DrawnDatum;
  y: number;
}

/** Height of a row, and half of it, in pixels. */
export const rowHeight = 19;
export const halfRow = rowHeight / 2;

/** Room above the rows for ticks and a heading, and below them, in pixels. */
export const rowsMargin = { top: 34, bottom: 8 } as const;

/** Highest first; equal values in the order of the names, so that the order is always the same. */
export const byValue = (one: DrawnDatum, other: DrawnDatum): number =>
  other.value - one.value || (one.name < other.name ? -1 : 1);

/** The middle of the row at a place, counted from 0. */
export const middleOfRow = (place: number): number => rowsMargin.top + (place + 0.5) * rowHeight;

/** Height of a chart with so many rows. */
export const heightOfRows = (rows: number): number =>
  rowsMargin.top + rows * rowHeight + rowsMargin.bottom;
