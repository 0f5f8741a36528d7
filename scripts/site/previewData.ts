import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparisonColumns, decodeComparison } from '../../src/data/comparisonDecode.ts';
import type { ComparisonRow } from '../../src/data/comparisonRow.ts';
import { readRows } from '../../src/data/parquet/readRows.ts';
import type { Release } from '../../src/data/release.ts';
import type { SourceRow } from '../../src/data/sourceRow.ts';
import type { PreviewData } from '../../src/views/preview/previewData.ts';
import type { Measure } from '../../src/vocabulary/measure.ts';

/**
 * Reads what the pages of areas and measures are written from.
 * @param folder where the published data are
 */
export async function readPreviewData(
  folder: string,
  measures: readonly Measure[],
): Promise<PreviewData> {
  const read = async (name: string, columns: readonly string[]) => {
    const bytes = new Uint8Array(readFileSync(join(folder, `${name}.parquet`))).buffer;
    return (await readRows(name, bytes, columns)).rows;
  };
  const comparisons = new Map<string, readonly ComparisonRow[]>();
  for (const { id } of measures) {
    comparisons.set(id, decodeComparison(await read(`comparison/${id}`, comparisonColumns)));
  }
  // The columns are checked as they are read, and the data build checked what they hold.
  const table = async <Row>(name: string, columns: readonly (keyof Row & string)[]) =>
    (await read(name, columns)) as unknown as Row[];
  const sources = await table<SourceRow>('sources', ['source', 'title', 'url']);
  const release = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8')) as Release;
  return {
    comparisons,
    breaks: await table('breaks', [
      'measure',
      'area',
      'year_ending',
      'title',
      'reason',
      'source_title',
      'source_url',
    ]),
    populations: await table('populations', ['area_code', 'mid_year', 'population']),
    sources: new Map(sources.map((row) => [row.source, row])),
    release: { number: release.number, date: release.date },
  };
}
