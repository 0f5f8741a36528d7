import type { Line } from '../document.ts';
import { isKnown, meaningOf } from '../vocabulary/meaning.ts';
import { isFigure } from './cellValue.ts';
import { labelLeading, labelOfRow, wordsOf, type LineSegment } from './labelOfRow.ts';
import { splitPiece } from './splitPieces.ts';
import { segmentsOf, type Statement } from './statement.ts';

const figuresOf = (all: readonly LineSegment[], at: number): Statement => {
  const row = all[at] as LineSegment;
  const text = labelOfRow(all, at);
  const { from = 0, to = 0 } = row.labels[0] ?? {};
  const labels = text === '' ? [] : [{ text, from, to }];
  return { inTable: false, labels, figures: row.figures };
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
  const own = wordsOf(segment.labels);
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
