import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { AreaLine } from './areaLine.ts';

/** Ids of the sources of every figure that a page of an area uses, each once. */
export interface UsedSources {
  /** Of the values shown. */
  shown: number[];
  /** Of the earlier figures in the changes and the small lines, unless they stand above. */
  earlier: number[];
  /** Of other areas and the nation, in means, ranks and funnels, unless they stand above. */
  others: number[];
}

const idsOf = (rows: readonly ComparisonRow[]): number[] =>
  rows.flatMap(({ sources }) => (sources ?? '').split(' ').filter(Boolean).map(Number));

const ascending = (ids: Iterable<number>): number[] =>
  [...new Set(ids)].sort((one, other) => one - other);

/** The sources of the lines of an area. */
export function usedSources(lines: readonly AreaLine[]): UsedSources {
  const shown = new Set(idsOf(lines.map(({ row }) => row)));
  const earlier = new Set(
    idsOf(lines.flatMap(({ earlierRows }) => earlierRows)).filter((id) => !shown.has(id)),
  );
  const others = idsOf(lines.flatMap(({ otherRows }) => otherRows)).filter(
    (id) => !shown.has(id) && !earlier.has(id),
  );
  return { shown: ascending(shown), earlier: ascending(earlier), others: ascending(others) };
}
