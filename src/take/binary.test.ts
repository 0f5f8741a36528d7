import { tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../data/parquet/readRows.ts';
import { arrowOf } from './arrow.ts';
import { takeColumns } from './columns.ts';
import { parquetOf } from './parquet.ts';
import { openNativeReader, type NativeReader } from './readBack.fixtures.ts';
import { hostileRow, origin, rowsOfAllStatuses } from './take.fixtures.ts';
import type { TakeRow } from './takeRow.ts';

const readArrow = (bytes: Uint8Array): Record<string, Cell>[] =>
  tableFromIPC(bytes)
    .toArray()
    .map((row: Record<string, Cell>) =>
      Object.fromEntries(takeColumns.map(({ name }) => [name, row[name] ?? null])),
    );

/** Arrow's reader drops a byte order mark at the start of a text, though the file holds it. */
const withoutMark = (row: TakeRow): Record<string, Cell> =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]: [string, Cell]) => [
      name,
      typeof cell === 'string' ? cell.replace(/^\ufeff/, '') : cell,
    ]),
  );

describe('an Arrow file', () => {
  it('gives back the same rows, with all statuses apart', () => {
    expect(readArrow(arrowOf(rowsOfAllStatuses, origin))).toEqual(rowsOfAllStatuses);
  });

  it('says what it is and lets every column be empty', () => {
    const bytes = arrowOf([], origin);
    expect(new TextDecoder().decode(bytes.slice(0, 6))).toBe('ARROW1');
    const { schema, numRows } = tableFromIPC(bytes);
    expect(numRows).toBe(0);
    expect(schema.metadata.get('release')).toBe('3 of 2026-11-21');
    expect(schema.fields.map(({ name, nullable }) => [name, nullable])).toEqual(
      takeColumns.map(({ name }) => [name, true]),
    );
  });

  it('gives back whatever stands in the rows', () => {
    fc.assert(
      fc.property(fc.array(hostileRow, { maxLength: 20 }), (rows) => {
        expect(readArrow(arrowOf(rows, origin))).toEqual(rows.map(withoutMark));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a Parquet file, read by native DuckDB', () => {
  let reader: NativeReader;
  beforeAll(async () => {
    reader = await openNativeReader();
  });
  afterAll(() => reader.close());
  const readParquet = 'read_parquet(FILE)';

  it('gives back the same rows, with all statuses apart', async () => {
    const bytes = parquetOf(rowsOfAllStatuses, origin);
    expect(await reader.rowsOf(bytes, readParquet)).toEqual(rowsOfAllStatuses);
  });

  it('keeps its columns where there are no rows', async () => {
    expect(await reader.rowsOf(parquetOf([], origin), readParquet)).toEqual([]);
  });

  it('gives back whatever stands in the rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileRow, { minLength: 1, maxLength: 20 }), async (rows) => {
        expect(await reader.rowsOf(parquetOf(rows, origin), readParquet)).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });
});
