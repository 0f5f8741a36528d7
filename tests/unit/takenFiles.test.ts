import { fileURLToPath } from 'node:url';
import { tableFromIPC } from 'apache-arrow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedRows } from '../../scripts/site/publishedRows.ts';
import type { Cell } from '../../src/data/parquet/readRows.ts';
import { takeColumns } from '../../src/take/columns.ts';
import type { FormatId } from '../../src/take/formats.ts';
import { makeFile, type Taken } from '../../src/take/makeFile.ts';
import { openNativeReader, readCsv, type NativeReader } from '../../src/take/readBack.fixtures.ts';
import { readWorkbook } from '../../src/take/readWorkbook.fixtures.ts';
import { origin } from '../../src/take/take.fixtures.ts';
import type { TakeRow } from '../../src/take/takeRow.ts';
import { areaCount } from '../../src/vocabulary/areas.ts';
import { measures } from '../../src/vocabulary/measures.ts';
import { statuses } from '../../src/vocabulary/status.ts';

const names = takeColumns.map(({ name }) => name);

describe('the published figures in files, read back by other readers', () => {
  let reader: NativeReader;
  let rows: TakeRow[];
  const bytesOf = (format: FormatId, more: Partial<Taken> = {}) =>
    makeFile(format, { rows, measures, origin, ...more });

  beforeAll(async () => {
    reader = await openNativeReader();
    rows = await publishedRows(fileURLToPath(new URL('../../public/data', import.meta.url)));
  });
  afterAll(() => reader.close());

  it('has every measure for every area, the nation and every year', () => {
    const keys = new Set(
      rows.map(({ measure, area_code, year_ending }) => `${measure} ${area_code} ${year_ending}`),
    );
    const years = new Set(rows.map(({ year_ending }) => year_ending)).size;
    expect(keys.size).toBe(rows.length);
    expect(rows.length).toBe(measures.length * (areaCount + 1) * years);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(statuses));
  });

  it('has an interval around every value and nowhere else, and only finite numbers', () => {
    for (const row of rows) {
      const { status, value, interval_low: low, interval_high: high } = row;
      expect(value === 0).toBe(status === 'zero');
      expect([value, low, high].map((cell) => cell !== null)).toEqual(
        Array<boolean>(3).fill(
          status === 'held' || status === 'zero' || status === 'published_rate',
        ),
      );
      if (value === null || low === null || high === null) continue;
      expect(low <= value && value <= high, `${row.measure} ${row.area} ${row.year_ending}`).toBe(
        true,
      );
      for (const cell of Object.values(row) as Cell[])
        if (typeof cell === 'number') expect(cell).toSatisfy(Number.isFinite);
    }
  });

  it('CSV', async () => {
    expect(await reader.rowsOf(await bytesOf('csv'), readCsv)).toEqual(rows);
  });

  it('Parquet', async () => {
    expect(await reader.rowsOf(await bytesOf('parquet'), 'read_parquet(FILE)')).toEqual(rows);
  });

  it('Arrow', async () => {
    const table = tableFromIPC(await bytesOf('arrow'));
    expect(table.numRows).toBe(rows.length);
    for (const name of names) {
      const column = table.getChild(name);
      expect(Array.from(column ?? [], (cell: Cell) => cell)).toEqual(rows.map((row) => row[name]));
    }
  });

  it('JSON', async () => {
    const read = (bytes: Uint8Array) =>
      (JSON.parse(new TextDecoder().decode(bytes)) as { rows: unknown }).rows;
    expect(read(await bytesOf('json'))).toEqual(rows);
    expect(read(await bytesOf('json', { jsonLayout: 'arrays' }))).toEqual(
      rows.map((row) => Object.values(row)),
    );
  });

  it('XLSX', async () => {
    const [data] = readWorkbook(await bytesOf('xlsx'));
    expect(data?.rows).toEqual([names, ...rows.map((row) => Object.values(row))]);
  });
});
