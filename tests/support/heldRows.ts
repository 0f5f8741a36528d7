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

/** The rows of a published table. */
export async function heldTable(name: string): Promise<Record<string, unknown>[]> {
  const file = await readFile(new URL(`../../public/data/${name}.parquet`, import.meta.url));
  return (await readRows(name, new Uint8Array(file).buffer, [])).rows;
}
