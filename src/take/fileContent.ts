import { areaCount, nation } from '../vocabulary/areas.ts';
import { measureOfId } from '../vocabulary/measures.ts';
import { listOf } from '../words/numbers.ts';

/** What a file holds, as far as its name tells. */
export interface FileContent {
  /** Id of its one measure; `null` for several. */
  measure: string | null;
  /** Names of its areas, England and Wales among them, in the order in which to name them. */
  areas: readonly string[];
  /** Its first and last year; equal for one year. */
  years: { first: number; last: number };
  /** Number of the data release. */
  release: number;
}

const namedAtMost = 3;

/** How areas are told: all of them, by their names, or by how many they are. */
export function extentOf(areas: readonly string[]): 'all' | 'named' | number {
  const counted = areas.filter((name) => name !== nation.name).length;
  if (counted >= areaCount) return 'all';
  return areas.length > namedAtMost ? counted : 'named';
}

/**
 * What a file shows, as a title without a full stop: "Recall ratio: Leicestershire, 2019 to 2023".
 * Its notes and its citation carry it.
 */
export function contentTitle({ measure, areas, years }: FileContent): string {
  const what = measure === null ? 'MAPPA figures' : (measureOfId(measure)?.title ?? measure);
  const extent = extentOf(areas);
  const counted = extent === 'all' ? `all ${areaCount} areas` : `${extent} areas`;
  const where = extent === 'named' ? listOf(areas) : counted;
  const when = years.first === years.last ? `${years.first}` : `${years.first} to ${years.last}`;
  return `${what}: ${[where, when].filter(Boolean).join(', ')}`;
}
