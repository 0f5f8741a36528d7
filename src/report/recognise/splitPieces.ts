import type { Cell } from '../document.ts';
import { meaningOf } from '../vocabulary/meaning.ts';
import { isFigure } from './cellValue.ts';

/** No row of a table has more words; what is longer is a paragraph. */
const longestPiece = 400;

/** Characters `from` to `to` of a piece, with their share of its width. */
const part = (cell: Cell, from: number, to: number): Cell => {
  const width = (cell.to - cell.from) / Math.max(cell.text.length, 1);
  const text = cell.text.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  return {
    text: text.trim(),
    from: cell.from + start * width,
    to: cell.from + (start + text.trim().length) * width,
  };
};

const splitAt = (cell: Cell, places: readonly number[]): Cell[] =>
  [0, ...places]
    .map((from, index) => part(cell, from, places[index] ?? cell.text.length))
    .filter((piece) => piece.text !== '');

/** `Category 1: … Category 2: … Total` in one run, as copied from a page. */
const headingPlaces = (text: string): number[] => {
  const starts = [...text.matchAll(/\bcategory \d/gi)].map((match) => match.index);
  if (starts.length < 2) return [];
  const total = /\btotal$/i.exec(text)?.index;
  return [...starts, ...(total === undefined ? [] : [total])].filter((place) => place > 0);
};

/** Where the figures at the end of a run of words begin, each of them. */
const figurePlaces = (text: string): number[] => {
  const places: number[] = [];
  const level = /^(levels? \d( ?(and|&|\+) ?\d)?|category \d)\b:?/i.exec(text)?.[0].length ?? 0;
  for (const match of [...text.matchAll(/\S+/g)].reverse()) {
    if (match.index < level || !isFigure(match[0])) break;
    places.unshift(match.index);
  }
  return places;
};

/**
 * Parts a piece that holds words and figures in one run, such as `Level 1 1121 319 - 1440`.
 * Headings that end in a number (`on 31 March 2023`) stay whole.
 */
export const splitPiece = (cell: Cell): Cell[] => {
  if (cell.text.length > longestPiece) return [cell];
  const headings = headingPlaces(cell.text);
  if (headings.length > 0) return splitAt(cell, headings);
  if (isFigure(cell.text) || meaningOf(cell.text).grid !== undefined) return [cell];
  if (meaningOf(cell.text).axis !== undefined && !/ \S* \d+$/.test(cell.text)) return [cell];
  const places = figurePlaces(cell.text);
  const [first] = places;
  if (first === undefined) return [cell];
  if (first === 0) return splitAt(cell, places.slice(1));
  const label = cell.text.slice(0, first);
  const isRow =
    places.length > 1 || meaningOf(label).axis !== undefined || isLabelEnd(cell.text, first);
  return isRow ? splitAt(cell, places) : [cell];
};

/** Words before a last number that are not those of a date or a page. */
const isLabelEnd = (text: string, place: number): boolean =>
  !/\b(per|in|on|since|of|to|page|section|figure|table|the|mid|until|by|from|january|february|march|april|may|june|july|august|september|october|november|december|\d+(st|nd|rd|th)?)[\s-]*$/i.test(
    text.slice(0, place),
  ) && text.length < 160;
