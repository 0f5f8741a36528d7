import { readFile } from 'node:fs/promises';
import { decodeComparison } from '../../src/data/comparisonDecode.ts';
import type { ComparisonRow } from '../../src/data/comparisonRow.ts';
import { readRows, type Cell } from '../../src/data/parquet/readRows.ts';

const rowsOf = async (name: string): Promise<Record<string, Cell>[]> => {
  const file = await readFile(new URL(`../../public/data/${name}.parquet`, import.meta.url));
  return (await readRows(name, new Uint8Array(file).buffer, [])).rows;
};

const read = new Map<string, Promise<readonly ComparisonRow[]>>();

/** Read once for all files of a worker, so no test may change a row. */
const readOnce = (measure: string): Promise<readonly ComparisonRow[]> => {
  const known = read.get(measure);
  if (known) return known;
  const reading = rowsOf(`comparison/${measure}`).then((rows) =>
    decodeComparison(rows).map((row) => Object.freeze(row)),
  );
  read.set(measure, reading);
  return reading;
};

/** The published comparison of a measure. */
export const heldRows = async (measure: string): Promise<ComparisonRow[]> => [
  ...(await readOnce(measure)),
];

/** The rows of a published table. */
export const heldTable = (name: string): Promise<Record<string, unknown>[]> => rowsOf(name);
