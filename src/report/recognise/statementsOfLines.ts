import type { Cell, Line } from '../document.ts';
import { isKnown, meaningOf } from '../vocabulary/meaning.ts';
import { isFigure } from './cellValue.ts';
import { splitPiece } from './splitPieces.ts';
import { segmentsOf, type Segment, type Statement } from './statement.ts';

interface LineSegment extends Segment {
  line: number;
  gap: number;
}

/** Lines of one label stand no further apart than this, in line heights. */
const labelLeading = 1.65;
/** A label has at most this many lines above and below its figure. */
const mostLines = 4;

const ownText = (segment: Segment): string => segment.labels.map((cell) => cell.text).join(' ');

/** Whether a line can be part of the label of a row: words only, in the same column of the page. */
const continues = (part: LineSegment, row: LineSegment): boolean => {
  const [words] = part.labels;
  const edge = row.labels.at(-1)?.from;
  const end = row.figures[0]?.from ?? Infinity;
  if (part.figures.length > 0 || words === undefined || words.from >= end) return false;
  return edge === undefined || Math.abs(words.from - edge) < 25;
};

/** The words of a part that stand before the figures of the row. */
const wordsBefore = (part: LineSegment, row: LineSegment): string =>
  part.labels
    .filter((cell) => cell.from < (row.figures[0]?.from ?? Infinity) - 1)
    .map((cell) => cell.text)
    .join(' ');

/** Segments above (nearest first) or below a row that can belong to its label. */
const neighbours = (all: readonly LineSegment[], at: number, step: 1 | -1): LineSegment[] => {
  const row = all[at];
  const found: LineSegment[] = [];
  for (let place = at + step; row !== undefined && found.length < mostLines; place += step) {
    const part = all[place];
    if (part === undefined || !continues(part, row)) break;
    const gap = step === 1 ? part.gap : (all[place + 1]?.gap ?? Infinity);
    // A page may end within a label.
    if (gap > labelLeading && gap !== Infinity) break;
    if (step === 1 && isTitle(part)) break;
    found.push(part);
  }
  return found;
};

const isTitle = (part: LineSegment): boolean => meaningOf(ownText(part)).grid !== undefined;

/**
 * The lines that make the label of a row, as how many above and below. A figure stands at the top,
 * the middle or the bottom of a label of several lines; the first way whose words are known is
 * taken, ways with more lines before ways with fewer.
 */
const chooseLabel = (row: LineSegment, above: LineSegment[], below: LineSegment[]): string => {
  const compose = (up: number, down: number): string =>
    [
      ...above
        .slice(0, up)
        .reverse()
        .map((part) => wordsBefore(part, row)),
      ownText(row),
      ...below.slice(0, down).map((part) => wordsBefore(part, row)),
    ]
      .filter((text) => text !== '')
      .join(' ');
  const own = ownText(row);
  const { axis } = meaningOf(own);
  if (axis !== undefined && !('category' in axis)) return own;
  const counts = (most: number): number[] =>
    Array.from({ length: most }, (_, place) => most - place);
  const most = Math.max(above.length, below.length);
  const ways = [
    ...counts(below.length).map((down) => compose(0, down)),
    own,
    ...counts(Math.min(above.length, below.length)).map((both) => compose(both, both)),
    ...Array.from({ length: most }, (_, place) => compose(place + 1, 0)),
    ...Array.from({ length: most }, (_, place) => compose(place + 1, place + 2)),
    ...Array.from({ length: most }, (_, place) => compose(place + 2, place + 1)),
  ];
  return ways.find((text) => meaningOf(text).single !== undefined) ?? ways.find(isKnown) ?? own;
};

const figuresOf = (all: readonly LineSegment[], at: number): Statement => {
  const row = all[at] as LineSegment;
  const label = chooseLabel(row, neighbours(all, at, -1), neighbours(all, at, 1));
  const [first] = row.labels;
  const labels: Cell[] =
    label === '' ? [] : [{ text: label, from: first?.from ?? 0, to: first?.to ?? 0 }];
  // Two columns of a page on one line: the words nearest to the figures are the label.
  const last = row.labels.at(-1);
  const nearest =
    row.labels.length > 1 && last !== undefined && isKnown(last.text) && !isKnown(label);
  return { inTable: false, labels: nearest ? [last] : labels, figures: row.figures };
};

/** Headings that run over two or three lines, known only when put together. */
const headingOf = (all: readonly LineSegment[], at: number): Statement => {
  const row = all[at] as LineSegment;
  const plain = { inTable: false, labels: row.labels, figures: [] };
  const [words] = row.labels;
  if (words === undefined || row.labels.length > 1 || isKnown(words.text)) return plain;
  let text = words.text;
  for (let place = at + 1; place <= at + 2; place += 1) {
    const next = all[place];
    if (next === undefined || next.figures.length > 0 || next.gap > labelLeading) break;
    text = `${text} ${next.labels[0]?.text ?? ''}`;
    if (meaningOf(text).grid !== undefined) return { ...plain, labels: [{ ...words, text }] };
  }
  return plain;
};

/** A number at the top or foot of a page, alone or behind the name of the report. */
const isPageNumber = (all: readonly LineSegment[], at: number): boolean => {
  const segment = all[at];
  const atEdge = segment?.gap === Infinity || (all[at + 1]?.gap ?? Infinity) === Infinity;
  if (segment === undefined || !atEdge || segment.figures.length !== 1) return false;
  const own = ownText(segment);
  return (
    /^\d{1,3}$/.test(segment.figures[0]?.text ?? '') &&
    (own === '' || (/\b(page|report|mappa)\b/i.test(own) && !isKnown(own)))
  );
};

/** The statements of lines with positions: words and figures told apart, labels put together. */
export const statementsOfLines = (lines: readonly Line[]): Statement[] => {
  const all = lines.flatMap((line, index) =>
    segmentsOf({ cells: line.cells.flatMap(splitPiece) }, isFigure).map((segment) => ({
      ...segment,
      line: index,
      gap: line.gap,
    })),
  );
  const printed = all.filter((_, at) => !isPageNumber(all, at));
  return printed.map((segment, at) =>
    segment.figures.length > 0 ? figuresOf(printed, at) : headingOf(printed, at),
  );
};
