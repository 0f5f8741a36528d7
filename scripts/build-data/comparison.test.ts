// @module-tag thorough
import type { DuckDBConnection } from '@duckdb/node-api';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonRow } from '../../src/data/comparisonRow.ts';
import { oneBaseFactor } from '../../src/statistics/oneBase.ts';
import { prepare } from './build.ts';
import { openComparison } from './database.ts';
import { comparisonRows } from './queryRows.ts';
import type { Cell, Table } from './table.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { tables } = prepare(root);

const one = async (
  connection: DuckDBConnection,
  measure: string,
  area: string,
  year: number,
): Promise<ComparisonRow> => {
  const rows = await comparisonRows(
    connection,
    `measure = '${measure}' AND area = '${area}' AND year_ending = ${year}`,
  );
  expect(rows).toHaveLength(1);
  return rows[0] as ComparisonRow;
};

describe('the comparison of the figures held, worked by hand', () => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await openComparison(tables);
  });

  it('finds 7 returns over 28 managed in Leicestershire 2023: 25 per 100', async () => {
    expect(await one(connection, 'recall_ratio', 'Leicestershire', 2023)).toMatchObject({
      area_code: 'E23000021',
      status: 'held',
      value: 25,
      value_low: 25,
      value_high: 25,
      numerator: 7,
      denominator: 28,
      denominator_kind: 'figure',
      quality: 'report',
      added_up: false,
      note: null,
    });
  });

  it('adds Levels 2 and 3 up: 3 of 1,443 in Leicestershire 2023', async () => {
    const row = await one(connection, 'level_2_3_share', 'Leicestershire', 2023);
    expect(row).toMatchObject({ numerator: 3, denominator: 1443, added_up: true });
    expect(row.value).toBeCloseTo(0.2079, 4);
  });

  it('draws a zero as a zero: nobody of 3 at Level 3 in Leicestershire 2023', async () => {
    expect(await one(connection, 'level_3_share_of_2_3', 'Leicestershire', 2023)).toMatchObject({
      status: 'zero',
      value: 0,
      numerator: 0,
      denominator: 3,
    });
  });

  it('divides by the held population of mid-2018 in Norfolk 2019, with its source', async () => {
    const row = await one(connection, 'category_1_rate', 'Norfolk', 2019);
    expect(row).toMatchObject({
      status: 'held',
      numerator: 1099,
      denominator_kind: 'population',
      denominator_mid_year: 2018,
      published_value: 136,
      quality: 'report',
    });
    expect(Math.round(row.value ?? 0)).toBe(136);
    expect(row.sources?.split(' ').length).toBe(2);
  });

  it('divides by the population of mid-2021 in Leicestershire 2023, as its footnote says', async () => {
    const row = await one(connection, 'category_1_rate', 'Leicestershire', 2023);
    expect(row).toMatchObject({
      status: 'held',
      denominator_kind: 'population',
      denominator_of: 'mid-2021',
      published_value: 113,
    });
    expect(Math.round(row.value ?? 0)).toBe(113);
    const shpo = await one(connection, 'shpo_rate', 'Leicestershire', 2023);
    expect(shpo.denominator).toBe(row.denominator);
  });

  it('divides by the first results of the Census in 2022', async () => {
    expect(await one(connection, 'category_1_rate', 'Cleveland', 2022)).toMatchObject({
      status: 'held',
      numerator: 1104,
      denominator_of: 'census-2021',
      denominator_mid_year: null,
    });
  });

  it('carries the population implied by count and published rate as an interval, before 2015 alone', async () => {
    const implied = await comparisonRows(connection, `denominator_kind = 'implied'`);
    expect(implied.length).toBeGreaterThan(0);
    for (const row of implied) expect(row.year_ending).toBeLessThan(2015);
    const lancashire = implied.find(
      ({ measure, published_value }) => measure === 'category_1_rate' && published_value !== null,
    );
    const { numerator, published_value: rate } = lancashire as ComparisonRow;
    expect(lancashire?.denominator_low).toBeCloseTo(
      ((numerator ?? 0) * 100_000) / ((rate ?? 0) + 0.5),
      3,
    );
    expect(lancashire?.value_high).toBeCloseTo((rate ?? 0) + 0.5, 6);
  });

  it('gives every count from March 2015 on an exact rate', async () => {
    const without = await comparisonRows(
      connection,
      `measure IN ('category_1_rate', 'eligible_rate', 'shpo_rate') AND year_ending >= 2015
       AND numerator IS NOT NULL AND (value IS NULL OR value_low <> value_high)`,
    );
    expect(without).toEqual([]);
  });

  it('has a rate of England and Wales for 2025', async () => {
    const row = await one(connection, 'category_1_rate', 'England and Wales', 2025);
    expect(row).toMatchObject({ numerator: 73_047, denominator_of: 'mid-2024' });
    expect(Math.round(row.value ?? 0)).toBe(133);
  });

  it('keeps a published rate whose count is not held as a figure with its own standing', async () => {
    expect(await one(connection, 'category_1_rate', 'Lancashire', 2023)).toMatchObject({
      status: 'published_rate',
      value: 218,
      value_low: 217.5,
      value_high: 218.5,
      numerator: null,
      numerator_low: 2962,
      numerator_high: 2974,
      denominator_of: 'mid-2021',
      note: 'Published rate 218; the count, between 2,962 and 2,974, is not held.',
    });
    expect(await one(connection, 'category_1_count', 'Lancashire', 2023)).toMatchObject({
      status: 'not_held',
      value: null,
      note: 'Count not held; published rate 218, which allows 2,962 to 2,974.',
    });
  });

  it('keeps a published rate of before 2015 between the populations held before and after', async () => {
    const row = await one(connection, 'category_1_rate', 'Merseyside', 2014);
    expect(row).toMatchObject({
      status: 'published_rate',
      value: 103,
      denominator_kind: 'between',
    });
    expect(row.denominator_low ?? 0).toBeLessThan(row.denominator_high ?? 0);
    expect((row.numerator_low ?? 0) / (row.denominator_low ?? 1)).toBeGreaterThan(102.5e-5);
  });

  it('gives one base to every rate from 2015 on, and a factor near 1', async () => {
    const rows = await comparisonRows(
      connection,
      `measure = 'category_1_rate' AND year_ending >= 2015 AND value IS NOT NULL`,
    );
    for (const row of rows) {
      const factor = oneBaseFactor(row);
      expect(factor).toBeGreaterThan(0.95);
      expect(factor).toBeLessThan(1.05);
      expect(row.one_base_estimated).toBe(row.year_ending <= 2021);
    }
  });

  it('carries the flag of a figure into every measure that it is part of', async () => {
    const norfolk = await one(connection, 'category_1_rate', 'Norfolk', 2022);
    expect(norfolk.flag).toContain('Published as 145');
    expect(norfolk.note).toBe('Published rate 145, which differs from the rate computed.');
    expect((await one(connection, 'category_1_rate', 'Norfolk', 2021)).flag).toBeNull();
    for (const measure of ['category_1_count', 'category_1_rate', 'category_1_share']) {
      const { value, flag } = await one(connection, measure, 'Cleveland', 2021);
      if (value !== null) expect(flag).toContain('large step');
    }
  });

  it('never takes a rate of all ages for one of people aged 10 and over', async () => {
    expect(await one(connection, 'category_1_rate', 'Surrey', 2003)).toMatchObject({
      status: 'not_held',
      published_value: null,
      sources: null,
    });
  });

  it('tells not published from not applicable in Category 4', async () => {
    const statusOf = async (area: string, year: number) =>
      (await one(connection, 'category_4_count', area, year)).status;
    expect(await statusOf('Norfolk', 2023)).toBe('not_published');
    expect(await statusOf('Norfolk', 2019)).toBe('not_applicable');
    expect(await statusOf('England and Wales', 2024)).toBe('held');
  });

  it('covers every area, the nation and every year for every measure', async () => {
    const result = await connection.runAndReadAll(
      'SELECT measure, count(*), count(DISTINCT area) FROM comparison GROUP BY ALL',
    );
    for (const row of result.getRows())
      expect([Number(row[1]), Number(row[2])]).toEqual([1032, 43]);
  });

  it('has a value exactly where the status is held, zero or published_rate', async () => {
    const wrong = await comparisonRows(
      connection,
      `(value IS NOT NULL) <> (status IN ('held', 'zero', 'published_rate'))
       OR (status = 'published_rate') <> (numerator IS NULL AND numerator_low IS NOT NULL)
       OR numerator_low > numerator_high
       OR (value IS NULL AND note IS NULL) OR value < value_low OR value > value_high
       OR (value IS NOT NULL AND (sources IS NULL OR quality IS NULL))`,
    );
    expect(wrong).toEqual([]);
  });
});

type FigureRow = [measure: string, category: string, level: string, value: number];

const compareFigures = async (
  rows: FigureRow[],
  more: { area?: string; code?: string; year?: number } = {},
): Promise<DuckDBConnection> => {
  const figures = tables.find((table) => table.name === 'figures') as Table;
  const cells = rows.map(([measure, category, level, value], index): Cell[] => [
    more.area ?? 'Kent',
    more.code ?? 'E23000032',
    more.year ?? 2022,
    measure,
    category,
    level,
    value,
    index === 0 ? 'press' : 'report',
    rows.length - index,
  ]);
  return openComparison([...tables, { ...figures, rows: cells }]);
};

describe('the comparison of made-up figures', () => {
  it('adds a total up from its categories with the weakest quality and all sources', async () => {
    const connection = await compareFigures([
      ['eligible', '1', 'all', 10],
      ['eligible', '2', 'all', 5],
      ['eligible', '3', '2', 1],
      ['eligible', '3', '3', 2],
    ]);
    expect(await one(connection, 'eligible_count', 'Kent', 2022)).toMatchObject({
      value: 18,
      added_up: true,
      quality: 'press',
      sources: '1 2 3 4',
    });
  });

  it('prefers a held total to its parts', async () => {
    const connection = await compareFigures([
      ['eligible', '1', 'all', 10],
      ['eligible', '2', 'all', 5],
      ['eligible', '3', 'all', 1],
      ['eligible', 'all', 'all', 17],
    ]);
    expect(await one(connection, 'eligible_count', 'Kent', 2022)).toMatchObject({
      value: 17,
      added_up: false,
      sources: '1',
    });
  });

  it('adds nothing up while a part is missing', async () => {
    const connection = await compareFigures([
      ['eligible', '1', 'all', 10],
      ['eligible', '2', 'all', 5],
    ]);
    const row = await one(connection, 'eligible_count', 'Kent', 2022);
    expect([row.status, row.note]).toEqual(['not_held', 'Count not held.']);
  });

  it('does not make the national total of 2023 from Categories 1 to 3', async () => {
    const connection = await compareFigures(
      [
        ['eligible', '1', 'all', 10],
        ['eligible', '2', 'all', 5],
        ['eligible', '3', 'all', 1],
      ],
      { area: 'England and Wales', code: 'K04000001', year: 2023 },
    );
    const row = await one(connection, 'eligible_count', 'England and Wales', 2023);
    expect(row.status).toBe('not_held');
  });

  it('narrows an implied population by two published rates', async () => {
    const connection = await compareFigures(
      [
        ['eligible', '1', 'all', 1000],
        ['category_1_rate_10_plus', '1', 'all', 100],
        ['category_1_one_in_n_10_plus', '1', 'all', 1000],
      ],
      { year: 2013 },
    );
    const row = await one(connection, 'category_1_rate', 'Kent', 2013);
    expect(row.denominator_low).toBeCloseTo(999_500, 6);
    expect(row.denominator_high).toBeCloseTo(1_000_500, 6);
    expect(row).toMatchObject({ denominator_mid_year: null, sources: '1 2 3' });
  });

  it('covers both of two published rates that contradict each other, and says so', async () => {
    const connection = await compareFigures(
      [
        ['eligible', '1', 'all', 1000],
        ['category_1_rate_10_plus', '1', 'all', 125.2],
        ['category_1_one_in_n_10_plus', '1', 'all', 1000],
      ],
      { year: 2013 },
    );
    const row = await one(connection, 'category_1_rate', 'Kent', 2013);
    expect(row.denominator_low).toBeCloseTo(100_000_000 / 125.25, 6);
    expect(row.denominator_high).toBeCloseTo(1_000_500, 6);
    expect(row.note).toContain('contradict each other');
  });

  it('divides by a population printed beside the rate where none is held, and allows for its rounding', async () => {
    const connection = await compareFigures(
      [
        ['eligible', '1', 'all', 1000],
        ['population_10_plus_rounded', 'all', 'all', 1_587_600],
      ],
      { year: 2031 },
    );
    const row = await one(connection, 'category_1_rate', 'Kent', 2031);
    expect(row).toMatchObject({
      ...{ status: 'held', denominator_kind: 'printed', denominator: 1_587_600 },
      ...{ denominator_low: 1_587_550, denominator_high: 1_587_650, sources: '1 2' },
    });
    expect(row.value_low).toBeLessThan(row.value_high ?? 0);
  });

  it('keeps to the population that is held where one is printed too', async () => {
    const connection = await compareFigures(
      [
        ['eligible', '1', 'all', 1000],
        ['population_10_plus_rounded', 'all', 'all', 900_000],
      ],
      { year: 2023 },
    );
    const row = await one(connection, 'category_1_rate', 'Kent', 2023);
    expect(row.denominator_kind).toBe('population');
    expect(row.denominator).not.toBe(900_000);
  });

  it('reads "one in every N" of 2023 as the rounded rate that it was made from', async () => {
    const connection = await compareFigures([['category_1_one_in_n_10_plus', '1', 'all', 877]], {
      year: 2023,
    });
    expect(await one(connection, 'category_1_rate', 'Kent', 2023)).toMatchObject({
      status: 'published_rate',
      value: 114,
      value_low: 113.5,
      value_high: 114.5,
      published_value: 114,
      note: expect.stringMatching(/^Published as one in every 877; the count, between/) as string,
    });
  });

  it('forgets the flag of a figure that a person put another in the place of', async () => {
    const figures = tables.find((table) => table.name === 'figures') as Table;
    const source = figures.columns.findIndex(([name]) => name === 'source');
    const replaced = figures.rows.map((row) =>
      row[0] === 'Cleveland' && row[2] === 2021
        ? row.map((cell, place) => (place === source ? 1_000_000 : cell))
        : row,
    );
    const connection = await openComparison([...tables, { ...figures, rows: replaced }]);
    expect((await one(connection, 'category_1_count', 'Cleveland', 2021)).flag).toBeNull();
  });

  it('calls a ratio over nobody not applicable', async () => {
    const connection = await compareFigures([
      ['returned_to_custody', 'all', '3', 0],
      ['managed_level_2_3', 'all', '3', 0],
    ]);
    expect(await one(connection, 'recall_ratio_level_3', 'Kent', 2022)).toMatchObject({
      status: 'not_applicable',
      value: null,
      numerator: 0,
      denominator: 0,
    });
  });

  it('takes the total of SHPO breaches for Category 1, the only one they exist in', async () => {
    const connection = await compareFigures([['shpo_breach', 'all', '2+3', 4]]);
    expect((await one(connection, 'shpo_breach_count', 'Kent', 2022)).value).toBe(4);
  });
});
