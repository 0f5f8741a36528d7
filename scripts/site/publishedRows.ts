import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparisonColumns, decodeComparison } from '../../src/data/comparisonDecode.ts';
import { readRows } from '../../src/data/parquet/readRows.ts';
import type { SourceRow } from '../../src/data/sourceRow.ts';
import { takeRowsOf, type TakeRow } from '../../src/take/takeRow.ts';
import { measures } from '../../src/vocabulary/measures.ts';

/**
 * Every row of every measure, in the order of the catalogue, as rows to take away.
 * @param folder where the published data are
 */
export async function publishedRows(folder: string): Promise<TakeRow[]> {
  const read = async (name: string, columns: readonly string[]) => {
    const bytes = readFileSync(join(folder, `${name}.parquet`));
    return (await readRows(name, new Uint8Array(bytes).buffer, columns)).rows;
  };
  // The columns were checked just now, and the data build checked what they hold.
  const sourceRows = (await read('sources', ['source', 'title', 'url'])) as unknown as SourceRow[];
  const sources = new Map(sourceRows.map((row) => [row.source, row]));
  const rows: TakeRow[] = [];
  for (const measure of measures) {
    const comparison = decodeComparison(await read(`comparison/${measure.id}`, comparisonColumns));
    rows.push(...takeRowsOf(comparison, measure, sources));
  }
  return rows;
}
