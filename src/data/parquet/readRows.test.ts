import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parquetOf } from '../../../tests/support/parquetOf.ts';
import { ParquetError } from './parquetError.ts';
import { readRows } from './readRows.ts';

const threeRows = `SELECT * FROM (VALUES
  ('Dyfed-Powys', 2020::INTEGER, 12.5::DOUBLE, true, 9007199254740991::BIGINT),
  ('Môn “ŵ”', 2021, 0, false, 0),
  (NULL, NULL, NULL, NULL, NULL)) AS t(area, year_ending, value, added_up, large)`;

const manyRows = `SELECT 'area ' || (n % 42) AS area, n::INTEGER AS year_ending,
  CASE WHEN n % 3 > 0 THEN n / 7 END AS value FROM range(600) AS t(n)`;

const errorOf = async (bytes: ArrayBuffer, columns: readonly string[] = []): Promise<unknown> =>
  readRows('figures.parquet', bytes, columns).then(
    () => null,
    (error: unknown) => error,
  );

describe('reading a Parquet file', () => {
  let small: ArrayBuffer;
  let large: ArrayBuffer;
  let whole: Uint8Array;
  beforeAll(async () => {
    [small, large] = await Promise.all([parquetOf(threeRows), parquetOf(manyRows)]);
    whole = new Uint8Array(large);
  });

  it('gives rows with plain numbers, text in any language, and null as null', async () => {
    const table = await readRows('figures.parquet', small, ['area', 'value']);
    expect(table.columns).toEqual(['area', 'year_ending', 'value', 'added_up', 'large']);
    expect(table.kinds).toEqual({
      area: 'text',
      year_ending: 'integer',
      value: 'number',
      added_up: 'boolean',
      large: 'integer',
    });
    expect(table.rows).toEqual([
      {
        area: 'Dyfed-Powys',
        year_ending: 2020,
        value: 12.5,
        added_up: true,
        large: 9007199254740991,
      },
      { area: 'Môn “ŵ”', year_ending: 2021, value: 0, added_up: false, large: 0 },
      { area: null, year_ending: null, value: null, added_up: null, large: null },
    ]);
  });

  it('reads a file without rows', async () => {
    const empty = await parquetOf('SELECT 1::INTEGER AS year_ending WHERE false');
    expect(await readRows('figures.parquet', empty, ['year_ending'])).toEqual({
      columns: ['year_ending'],
      kinds: { year_ending: 'integer' },
      rows: [],
    });
  });

  it('names the columns that are missing', async () => {
    expect(await errorOf(small, ['area', 'level', 'category'])).toEqual(
      new ParquetError(
        'figures.parquet',
        'has no column level, category',
        'Reload the page; if it stays so, the published data are damaged: please report it.',
      ),
    );
  });

  it.each(["DATE '2020-03-31'", '[1, 2]', "{'a': 1}"])(
    'refuses a kind of value that the published files never hold: %s',
    async (value) => {
      expect(await errorOf(await parquetOf(`SELECT ${value} AS area`))).toBeInstanceOf(
        ParquetError,
      );
    },
  );

  it('says that a file is broken, wherever it is cut short', async () => {
    const outcomes = new Set<string>();
    for (let length = 0; length < small.byteLength; length += 1) {
      const error = await errorOf(small.slice(0, length));
      outcomes.add(error instanceof ParquetError ? error.message : `${length}: ${String(error)}`);
    }
    expect([...outcomes]).toEqual([
      'The file figures.parquet is broken or cut short. Reload the page; if it stays so, the published data are damaged: please report it.',
    ]);
  });

  it('says that a file is broken when it is something else', async () => {
    const encoder = new TextEncoder();
    for (const text of ['<!doctype html><p>Not found</p>', 'PAR1PAR1', 'PAR1\0\0\0\0PAR1']) {
      expect(await errorOf(encoder.encode(text).buffer as ArrayBuffer)).toBeInstanceOf(
        ParquetError,
      );
    }
  });

  it('with damaged bytes fails clearly, and soon', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), {
          minLength: 1,
          maxLength: 8,
        }),
        async (damages) => {
          const damaged = new Uint8Array(large.slice(0));
          for (const [where, change] of damages) damaged[where % damaged.length] = change;
          fc.pre(damaged.some((byte, place) => byte !== whole[place]));
          expect(await errorOf(damaged.buffer)).toBeInstanceOf(ParquetError);
        },
      ),
      { numRuns: 500 },
    );
  });
});
