import { readFile } from 'node:fs/promises';
import { decodeComparison } from '../../src/data/comparisonDecode.ts';
import type { ComparisonRow } from '../../src/data/comparisonRow.ts';
import { readRows } from '../../src/data/parquet/readRows.ts';

/** The published comparison of a measure. */
export async function heldRows(measure: string): Promise<ComparisonRow[]> {
  const file = await readFile(
    new URL(`../../public/data/comparison/${measure}.parquet`, import.meta.url),
  );
  return decodeComparison((await readRows(measure, new Uint8Array(file).buffer, [])).rows);
}
