import type { Cell } from '../document.ts';
import { isKnown, meaningOf } from '../vocabulary/meaning.ts';
import type { Segment } from './statement.ts';

/** A segment of a line of a page, and the distance of that line from the one above it. */
export interface LineSegment extends Segment {
  line: number;
  gap: number;
}

/** Lines of one label stand no further apart than this, in line heights. */
export const labelLeading = 1.65;
/** A label has at most this many lines above and below its figure. */
const mostLines = 4;
/** Segments looked at for them: lines of another column of the page can stand between. */
const mostSegments = 16;
/** The lines of a label begin within this distance of one another. */
const sameEdge = 25;

/** The words of a segment. */
export const wordsOf = (cells: readonly Cell[]): string => cells.map((cell) => cell.text).join(' ');

/** The words of a line that stand in the label's column of the page, before the figures. */
const wordsInColumn = (part: LineSegment, row: LineSegment): string => {
  const edge = row.labels[0]?.from ?? -Infinity;
  const end = row.figures[0]?.from ?? Infinity;
  const inColumn = part.labels.filter((cell) => cell.from > edge - sameEdge && cell.from < end - 1);
  const isAligned = edge === -Infinity || (inColumn[0]?.from ?? Infinity) < edge + sameEdge;
  return isAligned ? wordsOf(inColumn) : '';
};

const isTitle = (words: string): boolean => meaningOf(words).grid !== undefined;

/** Words above (nearest first) or below a row that can belong to its label. */
const linesBeside = (
  all: readonly LineSegment[],
  at: number,
  step: 1 | -1,
  row: LineSegment,
): string[] => {
  const found: string[] = [];
  let gap = 0;
  for (let place = at + step; Math.abs(place - at) <= mostSegments; place += step) {
    const part = all[place];
    const nearer = all[place - step];
    if (part === undefined || nearer === undefined || found.length === mostLines) break;
    if (part.line !== nearer.line) gap += step === 1 ? part.gap : nearer.gap;
    // A page may end within a label.
    if (gap > labelLeading && gap !== Infinity) break;
    if (part.figures.length > 0) break;
    const words = wordsInColumn(part, row);
    if (part.line === row.line || words === '') continue;
    if (step === 1 && isTitle(words)) break;
    found.push(words);
    gap = 0;
  }
  return found;
};

/** Every way to put a label together: a figure stands at its top, in its middle or at its foot. */
const waysToRead = (own: string, above: readonly string[], below: readonly string[]): string[] => {
  const compose = (up: number, down: number): string =>
    [...above.slice(0, up).reverse(), own, ...below.slice(0, down)]
      .filter((text) => text !== '')
      .join(' ');
  const most = Math.max(above.length, below.length);
  const upward = Array.from({ length: most }, (_, place) => place + 1);
  const downward = [...upward].reverse();
  return [
    ...downward.filter((count) => count <= below.length).map((count) => compose(0, count)),
    own,
    ...downward
      .filter((count) => count <= Math.min(above.length, below.length))
      .map((count) => compose(count, count)),
    ...upward.map((count) => compose(count, 0)),
    ...upward.map((count) => compose(count, count + 1)),
    ...upward.map((count) => compose(count + 1, count)),
  ];
};

const choose = (all: readonly LineSegment[], at: number, row: LineSegment): string => {
  const own = wordsOf(row.labels);
  const { axis } = meaningOf(own);
  // The heading of a category can go on in the next line, a level or a total does not.
  if (axis !== undefined && !('category' in axis)) return own;
  const ways = waysToRead(own, linesBeside(all, at, -1, row), linesBeside(all, at, 1, row));
  return ways.find((text) => meaningOf(text).single !== undefined) ?? ways.find(isKnown) ?? own;
};

/**
 * The label of a row of figures, put together from its lines: the first way to read them that the
 * vocabulary knows, ways with more lines before ways with fewer. Where two columns of a page stand
 * on one line, the words nearest to the figures are tried alone.
 */
export const labelOfRow = (all: readonly LineSegment[], at: number): string => {
  const row = all[at];
  if (row === undefined) return '';
  const whole = choose(all, at, row);
  if (isKnown(whole) || row.labels.length < 2) return whole;
  const nearest = choose(all, at, { ...row, labels: row.labels.slice(-1) });
  return isKnown(nearest) ? nearest : whole;
};
