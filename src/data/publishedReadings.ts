import { breakColumns, decodeBreaks, type BreakRow } from './breakRow.ts';
import { columnsOfEveryRelease, comparisonColumns, decodeComparison } from './comparisonDecode.ts';
import type { ComparisonSource } from './comparisonSource.ts';
import { fetchPublished } from './parquet/fetchBytes.ts';
import { firstEditions, type PopulationRow } from './populationRow.ts';
import { readRows, type Cell } from './parquet/readRows.ts';
import type { SourceRow } from './sourceRow.ts';

const sourceColumns = ['source', 'title', 'url'] as const;
const populationColumns = ['area_code', 'mid_year', 'population', 'population_10_plus'] as const;

/** Where the data of the newest release lie, beside the page. */
const currentFolder = 'data/';

/** The published data: every file fetched whole, once, straight from Parquet. */
export interface PublishedReadings {
  published: ComparisonSource;
  breaks: () => Promise<BreakRow[]>;
  sources: () => Promise<SourceRow[]>;
  populations: () => Promise<PopulationRow[]>;
  /**
   * The rows of any published table.
   * @throws ParquetError if it cannot be read or lacks one of the columns
   */
  table: (name: string, columns: readonly string[]) => Promise<Record<string, Cell>[]>;
}

/**
 * Reads the published data beside a page.
 * @param base address of the page
 * @param folder where the data are from there
 */
export function publishedReadings(base: string, folder = currentFolder): PublishedReadings {
  const read = async (name: string, columns: readonly string[]) => {
    const file = `${name}.parquet`;
    return (
      await readRows(file, await fetchPublished(new URL(`${folder}${file}`, base).href), columns)
    ).rows;
  };
  const columns = folder === currentFolder ? comparisonColumns : columnsOfEveryRelease;
  return {
    table: read,
    published: {
      kind: 'published',
      comparisonOf: async (measure) =>
        decodeComparison(await read(`comparison/${measure}`, columns)),
    },
    // The columns were checked just now, and the build checked what they hold.
    breaks: async () => decodeBreaks(await read('breaks', breakColumns)),
    populations: async () => firstEditions(await read('populations', populationColumns)),
    sources: async () => (await read('sources', sourceColumns)) as unknown as SourceRow[],
  };
}
