import type { Cell } from '../document.ts';
import { cellValue } from './cellValue.ts';
import { labelLeading, type LineSegment } from './labelOfRow.ts';

/** Words that a number has to follow, in the same line or in the next: `Level`, `per`. */
const wantsNumber = /(?:^|\s)(levels?|categor(?:y|ies)|cat\.?|and|or|to|per|mid-?)$/i;
/** Lines of a cell begin, or have their middle, within this distance of one another. */
const sameEdge = 4;
/** A label is looked for this many segments up; lines of figures can stand between. */
const mostSegments = 3;

const middle = (cell: Cell): number => (cell.from + cell.to) / 2;

const isBelow = (number: Cell, words: Cell): boolean =>
  Math.abs(number.from - words.from) < sameEdge ||
  Math.abs(middle(number) - middle(words)) < sameEdge;

/** Whether a number at the start of a segment ends the words of a label in a line above it. */
const endsLabel = (all: readonly LineSegment[], at: number): boolean => {
  const segment = all[at];
  const [number, next] = segment?.figures ?? [];
  if (segment === undefined || number === undefined || segment.labels.length > 0) return false;
  if (cellValue(number.text).kind !== 'number') return false;
  let gap = 0;
  for (let place = at - 1; place >= 0 && place >= at - mostSegments; place -= 1) {
    const above = all[place];
    const below = all[place + 1];
    if (above === undefined || below === undefined) break;
    if (above.line !== below.line) gap += below.gap;
    if (gap > labelLeading) break;
    const words = above.labels.find((cell) => isBelow(number, cell));
    const figures = [...above.figures, ...(next === undefined ? [] : [next])];
    if (words !== undefined && wantsNumber.test(words.text)) {
      return figures.every((figure) => figure.from > number.to);
    }
  }
  return false;
};

/**
 * A number in the next line of a label, as `1` below `Level`, belongs to the label and is no
 * figure.
 */
export const withLabelNumbers = (all: readonly LineSegment[]): LineSegment[] =>
  all.map((segment, at) => {
    if (!endsLabel(all, at)) return segment;
    const [number, ...figures] = segment.figures;
    return number === undefined ? segment : { ...segment, labels: [number], figures };
  });
