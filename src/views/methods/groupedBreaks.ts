import type { BreakBase, BreakRow } from '../../data/breakRow.ts';
import { measureOfId } from '../../vocabulary/measures.ts';

/** One break with every measure that it touches. */
export interface GroupedBreak {
  year: number;
  title: string;
  reason: string;
  /** Name of an area or of the nation; `all` where it holds for all. */
  area: string;
  /** Where it stands only over some populations: "rates as published"; empty where over all. */
  base: string;
  /** Titles of the measures. */
  measures: string[];
}

const baseWords: Record<BreakBase, string> = {
  both: '',
  published: 'rates as published',
  one: 'rates on one population base',
};

/** Breaks as a reader thinks of them: once each, with the measures they touch, earliest first. */
export function groupedBreaks(breaks: readonly BreakRow[]): GroupedBreak[] {
  const groups = new Map<string, GroupedBreak>();
  for (const { measure, area, year_ending: year, title, reason, base: stands } of breaks) {
    const base = baseWords[stands];
    const key = [year, title, reason, area, base].join('\n');
    const group = groups.get(key) ?? { year, title, reason, area, base, measures: [] };
    group.measures.push(measureOfId(measure)?.title ?? measure);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => one.year - other.year);
}
