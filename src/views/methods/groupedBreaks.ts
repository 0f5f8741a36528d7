import type { BreakRow } from '../../data/breakRow.ts';
import { measureOfId } from '../../vocabulary/measures.ts';

/** One break with every measure that it touches. */
export interface GroupedBreak {
  year: number;
  title: string;
  reason: string;
  /** Name of an area or of the nation; `all` where it holds for all. */
  area: string;
  /** Titles of the measures. */
  measures: string[];
}

/** Breaks as a reader thinks of them: once each, with the measures they touch, earliest first. */
export function groupedBreaks(breaks: readonly BreakRow[]): GroupedBreak[] {
  const groups = new Map<string, GroupedBreak>();
  for (const { measure, area, year_ending: year, title, reason } of breaks) {
    const key = [year, title, reason, area].join('\n');
    const group = groups.get(key) ?? { year, title, reason, area, measures: [] };
    group.measures.push(measureOfId(measure)?.title ?? measure);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => one.year - other.year);
}
