import type { Line } from '../document.ts';
import { isKnown, meaningOf } from '../vocabulary/meaning.ts';
import { isFigure } from './cellValue.ts';
import { withLabelNumbers } from './labelNumbers.ts';
import { labelLeading, labelOfRow, wordsOf, type LineSegment } from './labelOfRow.ts';
import { splitPiece } from './splitPieces.ts';
import { stackedHeadings } from './stackedHeadings.ts';
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

/** Headings of one table run over no more lines. */
const mostHeadingLines = 12;

/** Where headings on several lines, put together, stand in for their lines. */
const stackedAt = (all: readonly LineSegment[]): Map<number, Statement | undefined> => {
  const replaced = new Map<number, Statement | undefined>();
  all.forEach((row, at) => {
    if (row.figures.length === 0 || (all[at - 1]?.figures.length ?? 1) > 0) return;
    let first = at - 1;
    const isHeading = (place: number): boolean => all[place]?.figures.length === 0;
    while (
      at - first < mostHeadingLines &&
      isHeading(first - 1) &&
      // A page may end within headings.
      ((all[first]?.gap ?? 0) <= labelLeading || all[first]?.gap === Infinity)
    ) {
      first -= 1;
    }
    const rows = all.slice(first, at).map(({ labels }) => ({ cells: labels }));
    const stacked = stackedHeadings(rows);
    if (stacked === undefined) return;
    for (let place = stacked.from; place < stacked.to; place += 1) {
      replaced.set(first + place, undefined);
    }
    replaced.set(first + stacked.from, { inTable: false, labels: stacked.headings, figures: [] });
  });
  return replaced;
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
  const printed = withLabelNumbers(all.filter((_, at) => !isPageNumber(all, at)));
  const stacked = stackedAt(printed);
  return printed.flatMap((segment, at) => {
    if (stacked.has(at)) return stacked.get(at) ?? [];
    return segment.figures.length > 0 ? figuresOf(printed, at) : headingOf(printed, at);
  });
};
