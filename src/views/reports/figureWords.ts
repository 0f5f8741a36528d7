import type { CellKey } from '../../report/figure.ts';
import { categoryCodes, categoryTitles } from '../../vocabulary/categories.ts';
import { figureMeasures, type FigureMeasureId } from '../../vocabulary/figureMeasures.ts';
import { levelCodes, levelTitles } from '../../vocabulary/levels.ts';

const titleOf = new Map(figureMeasures.map(({ id, title }) => [id, title]));

/** What a figure counts, in words: "MAPPA-eligible individuals in the community, Category 1, Level 2". */
export function figureTitle({ measure, category, level }: CellKey): string {
  const title = titleOf.get(measure) ?? measure;
  const parts = [title];
  if (category !== 'all' && !title.includes('Category')) {
    parts.push(categoryTitles[category].replace(/ \(.*/, ''));
  }
  if (level !== 'all' && !title.includes('Level'))
    parts.push(levelTitles[level].replace(/ \(.*/, ''));
  else if (level === '2' || level === '3') parts.push(levelTitles[level]);
  return parts.join(', ');
}

const either = (codes: readonly string[]): string =>
  [...codes]
    .sort((a, b) => b.length - a.length)
    .map((code) => code.replace('+', String.raw`\+`))
    .join('|');
const ids = figureMeasures.map(({ id }) => id);
/** A figure as the reader names it: `eligible, category 1, level all`. */
const named = String.raw`\b(${either(ids)}), category (${either(categoryCodes)}), level (${either(levelCodes)})(?![\w+])`;
/** A kind of figure as the reader names it; “eligible” and the like are words of reports as well. */
const kind = String.raw`figure of (${either(ids)})\b|\b(${either(ids.filter((id) => id.includes('_')))})\b`;
const figureName = new RegExp(named, 'g');
const anyName = new RegExp(`${named}|${kind}`, 'g');

/** The expressions above let nothing but codes of the vocabulary through. */
const keyOf = (measure = '', category = '', level = ''): CellKey =>
  ({ measure, category, level }) as CellKey;

/** The figures that a doubt of the reader names by their codes. */
export const figuresNamed = (message: string): CellKey[] =>
  [...message.matchAll(figureName)].map(([, ...codes]) => keyOf(...codes));

/** The kinds of figures that a doubt of the reader names. */
export const measuresNamed = (message: string): FigureMeasureId[] => [
  ...new Set(
    [...message.matchAll(anyName)].map(
      ([, measure, , , missing, other]) => (measure ?? missing ?? other) as FigureMeasureId,
    ),
  ),
];

/** A doubt of the reader as a person says it: titles in the place of codes. */
export const doubtWords = (message: string): string =>
  message.replace(anyName, (_text, ...codes: (string | undefined)[]) => {
    const [measure, category, level, missing, other] = codes;
    if (measure !== undefined) return figureTitle(keyOf(measure, category, level));
    const title = titleOf.get((missing ?? other) as FigureMeasureId) ?? '';
    return missing === undefined ? `“${title}”` : `figure of “${title}”`;
  });
