import type { DuckDBConnection } from '@duckdb/node-api';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonRow } from '../../src/data/comparisonRow.ts';
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

  it('carries the population implied by 1,122 and a rate of 113 as an interval', async () => {
    const row = await one(connection, 'category_1_rate', 'Leicestershire', 2023);
    expect(row).toMatchObject({
      status: 'held',
      denominator_kind: 'implied',
      denominator_mid_year: 2021,
      published_value: 113,
    });
    expect(row.denominator_low).toBeCloseTo(112_200_000 / 113.5, 3);
    expect(row.denominator_high).toBeCloseTo(112_200_000 / 112.5, 3);
    expect(row.value_low).toBeCloseTo(112.5, 6);
    expect(row.value_high).toBeCloseTo(113.5, 6);
    const shpo = await one(connection, 'shpo_rate', 'Leicestershire', 2023);
    expect(shpo.denominator_low).toBe(row.denominator_low);
    expect(shpo.value_low).toBeCloseTo((70 / (112_200_000 / 112.5)) * 100_000, 6);
  });

  it('reproduces every published rate of 2019 to 2021 whose population is held', async () => {
    const counts: number[] = [];
    for (const year of [2019, 2020, 2021]) {
      const rows = await comparisonRows(
        connection,
        `measure = 'category_1_rate' AND year_ending = ${year} AND published_value IS NOT NULL
         AND denominator_kind = 'population'`,
      );
      for (const row of rows) expect(Math.round(row.value ?? 0)).toBe(row.published_value);
      counts.push(rows.length);
    }
    expect(counts).toEqual([12, 13, 15]);
  });

  it('gives no rate where count or population is not held, and says why', async () => {
    expect(await one(connection, 'category_1_rate', 'Cleveland', 2022)).toMatchObject({
      status: 'not_held',
      value: null,
      numerator: 1104,
      note: 'Count held (1,104); population not held and no published rate.',
    });
    expect(await one(connection, 'category_1_rate', 'Humberside', 2023)).toMatchObject({
      status: 'not_held',
      value: null,
      published_value: 170,
      note: 'Published rate 170; the count is not held.',
    });
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

  it('has a value exactly where the status is held or zero', async () => {
    const wrong = await comparisonRows(
      connection,
      `(value IS NOT NULL) <> (status IN ('held', 'zero'))
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
    const connection = await compareFigures([
      ['eligible', '1', 'all', 1000],
      ['category_1_rate_10_plus', '1', 'all', 100],
      ['category_1_one_in_n_10_plus', '1', 'all', 1000],
    ]);
    expect(await one(connection, 'category_1_rate', 'Kent', 2022)).toMatchObject({
      denominator_low: 999_500,
      denominator_high: 1_000_500,
      denominator_mid_year: null,
      sources: '1 2 3',
    });
  });

  it('covers both of two published rates that contradict each other, and says so', async () => {
    const connection = await compareFigures([
      ['eligible', '1', 'all', 1000],
      ['category_1_rate_10_plus', '1', 'all', 125.2],
      ['category_1_one_in_n_10_plus', '1', 'all', 1000],
    ]);
    const row = await one(connection, 'category_1_rate', 'Kent', 2022);
    expect(row.denominator_low).toBeCloseTo(100_000_000 / 125.25, 6);
    expect(row.denominator_high).toBe(1_000_500);
    expect(row.note).toContain('contradict each other');
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
