// @module-tag thorough
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
import { expectSame } from '../support/expectSame.ts';

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
    const rowsWithout = (isSound: (row: TakeRow) => boolean): string[] =>
      rows
        .filter((row) => !isSound(row))
        .map(({ measure, area, year_ending }) => `${measure} ${area} ${year_ending}`);
    expect(rowsWithout(({ value, status }) => (value === 0) === (status === 'zero'))).toEqual([]);
    expect(
      rowsWithout(({ status, value, interval_low: low, interval_high: high }) => {
        const hasValue = status === 'held' || status === 'zero' || status === 'published_rate';
        return [value, low, high].every((cell) => (cell !== null) === hasValue);
      }),
    ).toEqual([]);
    expect(
      rowsWithout(
        ({ value, interval_low: low, interval_high: high }) =>
          value === null || low === null || high === null || (low <= value && value <= high),
      ),
    ).toEqual([]);
    expect(
      rowsWithout((row) =>
        Object.values(row).every((cell) => typeof cell !== 'number' || Number.isFinite(cell)),
      ),
    ).toEqual([]);
  });

  it('CSV', async () => {
    expectSame(await reader.rowsOf(await bytesOf('csv'), readCsv), rows);
  });

  it('Parquet', async () => {
    expectSame(await reader.rowsOf(await bytesOf('parquet'), 'read_parquet(FILE)'), rows);
  });

  it('Arrow', async () => {
    const table = tableFromIPC(await bytesOf('arrow'));
    expect(table.numRows).toBe(rows.length);
    for (const name of names) {
      const column = table.getChild(name);
      expectSame(
        Array.from(column ?? [], (cell: Cell) => cell),
        rows.map((row) => row[name]),
      );
    }
  });

  it('JSON', async () => {
    const read = (bytes: Uint8Array) =>
      (JSON.parse(new TextDecoder().decode(bytes)) as { rows: unknown }).rows;
    expectSame(read(await bytesOf('json')), rows);
    expectSame(
      read(await bytesOf('json', { jsonLayout: 'arrays' })),
      rows.map((row) => Object.values(row)),
    );
  });

  it('XLSX', async () => {
    const [data] = readWorkbook(await bytesOf('xlsx'));
    expectSame(data?.rows, [names, ...rows.map((row) => Object.values(row))]);
  });
});
