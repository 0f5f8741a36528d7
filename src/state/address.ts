import { areaOfCode, areas, nation } from '../vocabulary/areas.ts';
import { measureOfId, openingMeasureId } from '../vocabulary/measures.ts';
import type { View } from './view.ts';

/** What an address meant, and which of its parts had to be left out. */
export interface AddressReading {
  view: View;
  /** One plain phrase for each part that could not be understood. */
  leftOut: string[];
}

/** Areas the page opens with: long series, different sizes, different parts of the country. */
export const openingAreas = ['E23000013', 'E23000024', 'E23000014'] as const;

const plausibleYears = { first: 1997, last: 2100 } as const;
const longestEcho = 40;

const echo = (text: string): string =>
  `“${text.length > longestEcho ? `${text.slice(0, longestEcho)}…` : text}”`;

function readYear(text: string): number | null {
  if (!/^\d{4}$/.test(text)) return null;
  const year = Number(text);
  return year >= plausibleYears.first && year <= plausibleYears.last ? year : null;
}

function readSlots(text: string, leftOut: string[]): (string | null)[] {
  if (text === 'none' || text === '') return [];
  if (text === 'all') return areas.map((area) => area.code);
  const slots: (string | null)[] = [];
  for (const part of text.split(',')) {
    const area = areaOfCode(part.trim());
    if (area && slots.includes(area.code)) continue;
    if (!area && part !== '') leftOut.push(`the area ${echo(part)}`);
    if (slots.length < areas.length) slots.push(area?.code ?? null);
  }
  return slots.slice(0, slots.findLastIndex((code) => code !== null) + 1);
}

function readFigure(text: string): View['figure'] {
  const [code = '', yearText = ''] = text.split('.');
  const year = readYear(yearText);
  const known = code === nation.code ? nation : areaOfCode(code);
  return known && year !== null ? { code: known.code, year } : null;
}

/**
 * Reads the query part of an address. Never throws: what is unknown is left out and named.
 * @param search as in `location.search`, with or without the question mark
 */
export function readAddress(search: string): AddressReading {
  const query = new URLSearchParams(search);
  const leftOut: string[] = [];

  const measureText = query.get('measure');
  const measure = measureText === null ? undefined : measureOfId(measureText);
  if (measureText !== null && !measure) leftOut.push(`the measure ${echo(measureText)}`);

  const areasText = query.get('areas');
  const slots = areasText === null ? [...openingAreas] : readSlots(areasText, leftOut);

  const yearsText = query.get('years');
  const [firstText = '', lastText = firstText] = (yearsText ?? '').split('-');
  let firstYear = readYear(firstText);
  let lastYear = readYear(lastText);
  if (yearsText !== null && (firstYear === null || lastYear === null || firstYear > lastYear)) {
    leftOut.push(`the years ${echo(yearsText)}`);
    firstYear = lastYear = null;
  }

  const yearText = query.get('year');
  const year = yearText === null ? null : readYear(yearText);
  if (yearText !== null && year === null) leftOut.push(`the year ${echo(yearText)}`);

  const figureText = query.get('figure');
  const figure = figureText === null ? null : readFigure(figureText);
  if (figureText !== null && !figure) leftOut.push(`the figure ${echo(figureText)}`);

  return {
    view: { measure: measure?.id ?? openingMeasureId, slots, firstYear, lastYear, year, figure },
    leftOut,
  };
}

/** Writes a view as the query part of an address; reading it back gives the same view. */
export function writeAddress(view: View): string {
  const parts = [`measure=${view.measure}`];
  const chosen = view.slots.filter((code) => code !== null);
  const inOrder = areas.every((area, place) => view.slots[place] === area.code);
  parts.push(
    `areas=${chosen.length === 0 ? 'none' : inOrder ? 'all' : view.slots.map((code) => code ?? '').join(',')}`,
  );
  if (view.firstYear !== null && view.lastYear !== null) {
    parts.push(`years=${view.firstYear}-${view.lastYear}`);
  }
  if (view.year !== null) parts.push(`year=${view.year}`);
  if (view.figure) parts.push(`figure=${view.figure.code}.${view.figure.year}`);
  return `?${parts.join('&')}`;
}
