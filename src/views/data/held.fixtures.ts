import type { ReadingRow } from '../../data/readingRow.ts';
import type { SourceRow } from '../../data/sourceRow.ts';
import { areaOfName, nation } from '../../vocabulary/areas.ts';

/** A reading of Category 1 of an area in 2020, or as told. */
export function readingOf(part: Partial<ReadingRow> & { area: string }): ReadingRow {
  return {
    area_code: areaOfName(part.area)?.code ?? nation.code,
    year_ending: 2020,
    measure: 'eligible',
    category: '1',
    level: 'all',
    value: 100,
    quality: 'report',
    source: 1,
    chosen: true,
    ...part,
  };
}

/** Two sources by their id. */
export const twoSources: ReadonlyMap<number, SourceRow> = new Map([
  [1, { source: 1, title: 'Report of Kent', url: 'https://example.org/kent' }],
  [2, { source: 2, title: 'A newspaper', url: '' }],
]);
