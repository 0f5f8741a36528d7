import type { Category } from '../../src/vocabulary/categories.ts';
import type { FigureMeasureId } from '../../src/vocabulary/figureMeasures.ts';
import type { Level } from '../../src/vocabulary/levels.ts';
import type { Quality } from '../../src/vocabulary/quality.ts';
import { csvFormat, csvParse } from 'd3-dsv';
import { compareKeys } from './reconcile.ts';
import { keyOf, type FigureKey } from './types.ts';

/** A figure as a release holds it. */
export interface ReleasedFigure extends FigureKey {
  value: number;
  quality: Quality;
}

export interface FigureChange {
  kind: 'added' | 'changed' | 'removed';
  figure: ReleasedFigure;
  /** The figure before, if it was changed. */
  before: ReleasedFigure | null;
}

const columns = [
  'area',
  'year_ending',
  'measure',
  'category',
  'level',
  'value',
  'quality',
] as const;

/** The text of a snapshot of figures, data/releases/<number>.csv. */
export const formatSnapshot = (figures: readonly ReleasedFigure[]): string =>
  `${csvFormat([...figures], [...columns])}\n`;

/** The figures of a snapshot. */
export const parseSnapshot = (text: string): ReleasedFigure[] =>
  csvParse(text, (row) => ({
    area: row.area ?? '',
    year_ending: Number(row.year_ending),
    // The build wrote these columns from checked figures.
    measure: row.measure as FigureMeasureId,
    category: row.category as Category,
    level: row.level as Level,
    value: Number(row.value),
    quality: row.quality as Quality,
  }));

/** What was added, changed or removed, in the order of area, year and figure. */
export const diffFigures = (
  before: readonly ReleasedFigure[],
  after: readonly ReleasedFigure[],
): FigureChange[] => {
  const old = new Map(before.map((figure) => [keyOf(figure), figure]));
  const now = new Set(after.map(keyOf));
  const changes: FigureChange[] = before
    .filter((figure) => !now.has(keyOf(figure)))
    .map((figure) => ({ kind: 'removed', figure, before: null }));
  for (const figure of after) {
    const earlier = old.get(keyOf(figure));
    if (earlier === undefined) changes.push({ kind: 'added', figure, before: null });
    else if (earlier.value !== figure.value || earlier.quality !== figure.quality) {
      changes.push({ kind: 'changed', figure, before: earlier });
    }
  }
  return changes.sort((a, b) => compareKeys(a.figure, b.figure));
};
