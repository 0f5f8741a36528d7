import type { Cell, Line, Row } from '../document.ts';
import { textOf } from '../document.ts';

/**
 * A row in the order of the document, with its label whole: headings have no figures.
 */
export interface Statement {
  /** From a real table, so that empty cells and unknown rows mean something. */
  inTable: boolean;
  /** What stands before the figures; in a heading, all cells. */
  labels: Cell[];
  /** The cells with figures, blank ones among them in a table. */
  figures: Cell[];
  /** The label has two meanings and nothing around it tells which: the row is not read. */
  isUnclear?: true;
}

/** The text of the labels of a statement. */
export const labelOf = (statement: Statement): string => textOf({ cells: statement.labels });

/** A line with its figures told from its words; lines of two tables side by side give two. */
export interface Segment {
  labels: Cell[];
  figures: Cell[];
}

/** Parts a row at each change from figures back to words. */
export const segmentsOf = (row: Row | Line, isFigure: (text: string) => boolean): Segment[] => {
  const segments: Segment[] = [];
  for (const cell of row.cells) {
    const figure = isFigure(cell.text);
    const last = segments.at(-1);
    if (last === undefined || (!figure && last.figures.length > 0)) {
      segments.push(figure ? { labels: [], figures: [cell] } : { labels: [cell], figures: [] });
    } else if (figure) last.figures.push(cell);
    else last.labels.push(cell);
  }
  return segments;
};
