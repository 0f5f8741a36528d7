import { qualities } from '../../src/vocabulary/quality.ts';
import { keyOf, type Reading } from './types.ts';

/** A figure after all its readings were weighed. */
export interface ReconciledFigure {
  chosen: Reading;
  /** Every reading of the figure, the chosen one first, then by precedence. */
  readings: readonly Reading[];
  /** Whether the readings differ in value. */
  conflict: boolean;
}

const strength = (reading: Reading): number => qualities.indexOf(reading.quality);

/**
 * Weighs several readings of one figure: report before bulletin before press before inferred, then
 * the order of the file. The losers are kept. Figures come in the order of their keys.
 */
export const reconcile = (readings: readonly Reading[]): ReconciledFigure[] => {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const group = groups.get(keyOf(reading));
    if (group === undefined) groups.set(keyOf(reading), [reading]);
    else group.push(reading);
  }
  const figures: ReconciledFigure[] = [];
  for (const group of groups.values()) {
    const ordered = [...group].sort((a, b) => strength(a) - strength(b) || a.line - b.line);
    const chosen = ordered[0];
    if (chosen === undefined) continue;
    const conflict = ordered.some((reading) => reading.value !== chosen.value);
    figures.push({ chosen, readings: ordered, conflict });
  }
  return figures.sort((a, b) => compareKeys(a.chosen, b.chosen));
};

type Sortable = Pick<Reading, 'area' | 'year_ending' | 'category' | 'level'> & { measure: string };
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of area, year, measure, category, level; texts by code unit, as the database sorts them. */
export const compareKeys = (a: Sortable, b: Sortable): number =>
  compareText(a.area, b.area) ||
  a.year_ending - b.year_ending ||
  compareText(a.measure, b.measure) ||
  compareText(a.category, b.category) ||
  compareText(a.level, b.level);
