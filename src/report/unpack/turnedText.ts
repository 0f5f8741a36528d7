import type { Cell } from '../document.ts';
import { groupLines, isNumeric, piecesOf, type TextRun } from './pdfLines.ts';

/** A run of text that may stand on its side: `quarters` of a turn to the left from upright. */
export interface PlacedRun extends TextRun {
  quarters: number;
}

/** Headings on their side, side by side over the columns of a table. */
export interface TurnedHeadings {
  /** Where they end towards the table, and where they begin. */
  bottom: number;
  top: number;
  size: number;
  cells: Cell[];
}

const quarters = 4;
/** Lines of one heading stand no further apart than this, in sizes. */
const leading = 1.65;
const ascent = 0.8;
const descent = 0.2;
/** Lines this short are words broken anywhere, because the row of headings was too low for them. */
const brokenLine = 7;

/** The place of a run when the page is turned to the right by some quarters. */
const turned = <Run extends TextRun>(run: Run, by: number): Run => {
  if (by === 1) return { ...run, x: run.y, y: -run.x };
  if (by === 2) return { ...run, x: -run.x, y: -run.y };
  return by === 3 ? { ...run, x: -run.y, y: run.x } : run;
};

/** How much text a page has at each quarter of a turn. */
const lengths = (runs: readonly PlacedRun[]): number[] =>
  [0, 1, 2, 3].map((quarter) =>
    runs.reduce((sum, run) => sum + (run.quarters === quarter ? run.text.trim().length : 0), 0),
  );

/**
 * Turns a page so that its figures stand upright (without figures, most of its letters), as on a
 * landscape page drawn on its side, and tells its text from what still stands on its side.
 */
export const uprightPage = (
  runs: readonly PlacedRun[],
): { upright: TextRun[]; onSide: PlacedRun[] } => {
  const figures = runs.filter((run) => isNumeric(run.text.trim()));
  const counted = lengths(figures.length > 0 ? figures : runs);
  const most = counted.indexOf(Math.max(...counted));
  const placed = runs.map((run) => ({
    ...turned(run, most),
    quarters: (run.quarters - most + quarters) % quarters,
  }));
  return {
    upright: placed.filter((run) => run.quarters === 0),
    onSide: placed.filter((run) => run.quarters % 2 === 1),
  };
};

interface Stack {
  lines: string[];
  from: number;
  to: number;
  first: number;
  last: number;
  size: number;
}

/** Lines one below another, as they read with the head on the side, gathered to headings. */
const stacksOf = (runs: readonly TextRun[]): Stack[] => {
  const stacks: Stack[] = [];
  for (const { y, size, runs: own } of groupLines(runs)) {
    for (const { text, from, to } of piecesOf({ y, size, runs: own })) {
      const above = stacks.find(
        (stack) =>
          stack.last - y <= leading * size &&
          stack.last > y &&
          Math.min(stack.to, to) > Math.max(stack.from, from),
      );
      if (above === undefined) {
        stacks.push({ lines: [text], from, to, first: y, last: y, size });
        continue;
      }
      above.lines.push(text);
      above.from = Math.min(above.from, from);
      above.to = Math.max(above.to, to);
      above.last = y;
    }
  }
  return stacks;
};

/** The words of a heading; where all lines are short, a word goes on in the next. */
const wordsOf = (lines: readonly string[]): string => {
  const isBroken = lines.every((line) => line.length <= brokenLine);
  const text = lines.join(' ');
  return isBroken ? text.replace(/(?<=[A-Za-z]) (?=[a-z])/g, '') : text;
};

const headingOf = (
  stack: Stack,
  side: number,
): { cell: Cell; bottom: number; top: number; size: number } => {
  const { from, to, first, last, size } = stack;
  const text = wordsOf(stack.lines);
  // On its left side, text reads upwards and its lines go to the right; on the other, downwards.
  return side === 1
    ? {
        cell: { text, from: -first - ascent * size, to: -last + descent * size },
        bottom: from,
        top: to,
        size,
      }
    : {
        cell: { text, from: last - descent * size, to: first + ascent * size },
        bottom: -to,
        top: -from,
        size,
      };
};

/** The headings on their side of a page, in rows; numbers alone are those of charts. */
export const turnedHeadings = (runs: readonly PlacedRun[]): TurnedHeadings[] => {
  const headings = [1, 3].flatMap((side) =>
    stacksOf(runs.filter((run) => run.quarters === side).map((run) => turned(run, side))).map(
      (stack) => headingOf(stack, side),
    ),
  );
  const rows: TurnedHeadings[] = [];
  for (const { cell, bottom, top, size } of headings) {
    if (!/[a-z]/i.test(cell.text)) continue;
    const row = rows.find((one) => one.bottom < top && bottom < one.top);
    if (row === undefined) rows.push({ bottom, top, size, cells: [cell] });
    else {
      row.bottom = Math.min(row.bottom, bottom);
      row.top = Math.max(row.top, top);
      row.cells.push(cell);
    }
  }
  for (const row of rows) row.cells.sort((a, b) => a.from - b.from);
  return rows;
};
