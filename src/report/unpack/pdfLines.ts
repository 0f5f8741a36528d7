import type { Cell, Line } from '../document.ts';

/** A run of text on a page: its baseline, left edge, width and size in points. */
export interface TextRun {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

interface RunLine {
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
/** A page has no more footnote marks than this. */
const mostMarks = 200;

const groupLines = (runs: readonly TextRun[]): RunLine[] => {
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

const isNumeric = (text: string): boolean => /^([\d,.]+|[-\u2010-\u2015])(\[.*\])?$/.test(text);

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

const cellsOf = (line: RunLine): Cell[] => {
  const cells: Cell[] = [];
  let end = { space: false };
  for (const run of line.runs.flatMap(splitRun).sort((a, b) => a.x - b.x)) {
    const last = cells.at(-1);
    const gap = last === undefined ? Infinity : run.x - last.to;
    const { text } = run;
    const bothNumbers = last !== undefined && isNumeric(last.text) && isNumeric(text);
    const limit = (bothNumbers ? numberGap : wordGap) * line.size;
    if (last === undefined || gap > limit) {
      cells.push({ text, from: run.x, to: run.x + run.width });
    } else {
      const isApart = gap > 0.12 * line.size || end.space;
      last.text += isApart ? ` ${text}` : text;
      last.to = Math.max(last.to, run.x + run.width);
    }
    end = { space: /\s$/.test(run.text) };
  }
  return cells;
};

/** The lines of a page from top to bottom, each with its pieces from left to right. */
export const linesOfPage = (runs: readonly TextRun[]): Line[] => {
  const lines = groupLines(joinMarks(runs.filter((run) => run.text.trim() !== '')));
  return lines.map((line, place) => {
    const above = lines[place - 1];
    const gap = above === undefined ? Infinity : (above.y - line.y) / Math.max(line.size, 1);
    return { cells: cellsOf(line), gap };
  });
};
