import type { Cell, Line } from '../document.ts';
import { tidyText } from './tidyText.ts';
import type { TurnedHeadings } from './turnedText.ts';

/** A run of text on a page: its baseline, left edge, width and size in points. */
export interface TextRun {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** Runs on one line. */
export interface RunLine {
  y: number;
  size: number;
  runs: TextRun[];
}

/** Runs whose baselines differ by less than this share of the size stand on one line. */
const sameLine = 0.45;
/** A gap narrower than this share of the size is a space within a text. */
const wordGap = 0.9;
/** Numbers stand in separate columns from a narrower gap on. */
const numberGap = 0.3;
/** Edges of cells of one column differ by less than this, in points. */
const sameEdge = 2;
/** Rows of a table are looked for this many lines up and down, with this many cells. */
const nearLines = 4;
const fewestColumns = 3;
/** A page has no more footnote marks than this. */
const mostMarks = 200;

/** Runs gathered to lines, from top to bottom. */
export const groupLines = (runs: readonly TextRun[]): RunLine[] => {
  const lines: RunLine[] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    if (
      line !== undefined &&
      Math.abs(line.y - run.y) <= sameLine * Math.max(line.size, run.size)
    ) {
      line.runs.push(run);
      // The line stands where its largest text stands, not where a raised mark does.
      if (run.size > line.size) Object.assign(line, { y: run.y, size: run.size });
    } else lines.push({ y: run.y, size: run.size, runs: [run] });
  }
  return lines;
};

/** Parts a run with columns set by spaces. */
const splitRun = (run: TextRun): TextRun[] =>
  [...run.text.matchAll(/\S+(?: \S+)*/g)].map((match) => ({
    ...run,
    text: match[0],
    x: run.x + (run.width * match.index) / run.text.length,
    width: (run.width * match[0].length) / run.text.length,
  }));

/** Whether a text is a number or a dash, with or without a mark. */
export const isNumeric = (text: string): boolean =>
  /^([\d,.]+|[-\u2010-\u2015])(\[.*\])?$/.test(text);

/** Whether a small run stands raised right behind another, as a footnote mark does. */
const isMarkOf = (mark: TextRun, run: TextRun): boolean =>
  mark.size < 0.8 * run.size &&
  mark.y > run.y + 0.12 * run.size &&
  mark.y < run.y + 0.7 * run.size &&
  Math.abs(mark.x - (run.x + run.width)) < 0.4 * run.size;

/** Puts raised marks, in brackets, behind the text they belong to. */
const joinMarks = (runs: readonly TextRun[]): TextRun[] => {
  const sizes = runs.map((run) => run.size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const isSmall = (run: TextRun): boolean => run.size < 0.8 * usual && run.text.trim().length < 4;
  const texts = runs.filter((run) => !isSmall(run)).map((run) => ({ ...run }));
  // A page full of small text has no marks to look for.
  const small = runs.filter(isSmall).slice(0, mostMarks);
  const others = runs.filter(isSmall).slice(mostMarks);
  for (const mark of small) {
    const owner = texts.find((run) => isMarkOf(mark, run));
    if (owner === undefined) others.push(mark);
    else owner.text = `${owner.text.trimEnd()}[${mark.text.trim()}]`;
  }
  return [...texts, ...others];
};

/** A piece of a line, and where the runs that it was put together of begin in it. */
interface Piece extends Cell {
  joints: { place: number; x: number; end: number }[];
}

/** The pieces of a line from left to right: what stands close together is one. */
export const piecesOf = (line: RunLine): Piece[] => {
  const pieces: Piece[] = [];
  let end = { space: false };
  for (const run of line.runs.flatMap(splitRun).sort((a, b) => a.x - b.x)) {
    const last = pieces.at(-1);
    const gap = last === undefined ? Infinity : run.x - last.to;
    const { text } = run;
    const bothNumbers = last !== undefined && isNumeric(last.text) && isNumeric(text);
    const limit = (bothNumbers ? numberGap : wordGap) * line.size;
    if (last === undefined || gap > limit) {
      pieces.push({ text, from: run.x, to: run.x + run.width, joints: [] });
    } else {
      const isApart = gap > 0.12 * line.size || end.space;
      if (isApart) last.joints.push({ place: last.text.length + 1, x: run.x, end: last.to });
      last.text += isApart ? ` ${text}` : text;
      last.to = Math.max(last.to, run.x + run.width);
    }
    end = { space: /\s$/.test(run.text) };
  }
  return pieces;
};

const middle = ({ from, to }: Pick<Cell, 'from' | 'to'>): number => (from + to) / 2;

/** The cell of a column that a piece stands in line with: by its left edge, middle or right edge. */
const columnOf = (piece: Pick<Cell, 'from' | 'to'>, cells: readonly Cell[]): Cell | undefined =>
  cells.find(
    (cell) =>
      Math.abs(cell.from - piece.from) < sameEdge ||
      Math.abs(cell.to - piece.to) < sameEdge ||
      Math.abs(middle(cell) - middle(piece)) < sameEdge,
  );

/** Parts a piece where two columns almost touch: both sides are in line with cells of one row near. */
const splitAtColumns = (piece: Piece, rows: readonly (readonly Cell[])[]): Cell[] => {
  const { text, from, to, joints } = piece;
  for (const { place, x, end } of joints) {
    const isEdge = rows.some((cells) => {
      const left = columnOf({ from, to: end }, cells);
      const right = columnOf({ from: x, to }, cells);
      return left !== undefined && right !== undefined && right.from >= left.to;
    });
    if (!isEdge) continue;
    const rest = joints
      .filter((joint) => joint.place > place)
      .map((joint) => ({ ...joint, place: joint.place - place }));
    const right = { text: text.slice(place), from: x, to, joints: rest };
    return [{ text: text.slice(0, place).trim(), from, to: end }, ...splitAtColumns(right, rows)];
  }
  return [{ text, from, to }];
};

/** Puts a mark that is broken over two lines, as `126[footnote` above `1]`, back together. */
const mendMarks = (lines: Line[]): Line[] => {
  lines.forEach((line, index) => {
    for (const cell of line.cells) {
      if (!/\[[^\]]*$/.test(cell.text)) continue;
      const rest = lines[index + 1]?.cells.find(
        (one) => /^[^[\]]{0,12}\]/.test(one.text) && Math.abs(one.from - cell.from) < 2 * sameEdge,
      );
      if (rest === undefined) continue;
      const end = rest.text.indexOf(']') + 1;
      cell.text = `${cell.text} ${rest.text.slice(0, end)}`;
      rest.text = rest.text.slice(end).trim();
    }
  });
  const kept = lines.map(({ cells, gap }) => ({
    gap,
    cells: cells
      .filter((cell) => cell.text !== '')
      .map((cell) => ({ ...cell, text: tidyText(cell.text) })),
  }));
  return kept.filter(({ cells }) => cells.length > 0);
};

/** A line of a page while it is put together. */
interface PageLine {
  y: number;
  size: number;
  pieces: Piece[];
  /** Upper end of headings on their side. */
  top?: number;
}

/**
 * The lines of a page from top to bottom, each with its pieces from left to right.
 *
 * @param headings headings that stand on their side
 */
export const linesOfPage = (
  runs: readonly TextRun[],
  headings: readonly TurnedHeadings[] = [],
): Line[] => {
  const upright = groupLines(joinMarks(runs.filter((run) => run.text.trim() !== '')));
  const lines: PageLine[] = [
    ...upright.map((line) => ({ y: line.y, size: line.size, pieces: piecesOf(line) })),
    ...headings.map(({ bottom, top, size, cells }) => ({
      y: bottom,
      size,
      top,
      pieces: cells.map((cell) => ({ ...cell, joints: [] })),
    })),
  ].sort((a, b) => b.y - a.y);
  return mendMarks(
    lines.map(({ y, size, pieces, top }, place) => {
      const above = lines[place - 1];
      const gap = above === undefined ? Infinity : (above.y - y) / Math.max(size, 1);
      const near = lines
        .slice(Math.max(place - nearLines, 0), place + nearLines + 1)
        .filter((_, index) => index !== Math.min(place, nearLines))
        .map((line) => line.pieces)
        .filter((cells) => cells.length >= fewestColumns);
      // What stands beside headings on their side is in the same row of the table.
      const isBeside = top !== undefined && above !== undefined && above.y < top + size;
      return {
        cells: pieces.flatMap((piece) => splitAtColumns(piece, near)),
        gap: isBeside ? Math.min(gap, 1) : gap,
      };
    }),
  );
};
