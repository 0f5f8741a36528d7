import { describe, expect, it } from 'vitest';
import type { CellRuleRow } from '../../data/readingRow.ts';
import { areaCount } from '../../vocabulary/areas.ts';
import { coverageModel, shadeOf } from './coverageModel.ts';
import { readingOf } from './held.fixtures.ts';

const readings = [
  readingOf({ area: 'Kent', year_ending: 2018 }),
  readingOf({ area: 'Kent', year_ending: 2018, source: 2, chosen: false }),
  readingOf({ area: 'Kent', year_ending: 2018, category: '2' }),
  readingOf({ area: 'Surrey', year_ending: 2018, measure: 'shpo_foreign_travel' }),
  readingOf({ area: 'England and Wales', year_ending: 2020 }),
];
const rule: CellRuleRow = {
  measure: 'shpo_foreign_travel',
  category: '1',
  level: 'all',
  area_scope: 'all',
  year_from: 2019,
  year_to: null,
  status: 'not_applicable',
  reason: '',
};
const cellOf = (coverage: ReturnType<typeof coverageModel>, name: string, year: number) =>
  coverage.rows.find((row) => row.name === name)?.cells.find((cell) => cell.year === year);

describe('the coverage grid', () => {
  it('has a row for every area and the nation last, and every year from the first to the last', () => {
    const { rows, years } = coverageModel(readings, null, []);
    expect(rows).toHaveLength(areaCount + 1);
    expect(rows.at(-1)?.name).toBe('England and Wales');
    expect(years).toEqual([2018, 2019, 2020]);
  });

  it('counts a figure once however many sources it has', () => {
    expect(cellOf(coverageModel(readings, null, []), 'Kent', 2018)?.count).toBe(2);
  });

  it('counts only the kind of figure that is asked for, over the same years', () => {
    const coverage = coverageModel(readings, 'shpo_foreign_travel', []);
    expect(cellOf(coverage, 'Kent', 2018)).toMatchObject({ count: 0, empty: 'not_held' });
    expect(cellOf(coverage, 'Surrey', 2018)).toMatchObject({ count: 1, empty: null });
    expect(coverage.years).toHaveLength(3);
  });

  it('adds up years, areas and everything, and leaves the nation out of the areas', () => {
    const { totals, rows, total, areasHeld } = coverageModel(readings, null, []);
    expect(totals).toEqual([
      { year: 2018, figures: 3, areas: 2, onlyRates: 0 },
      { year: 2019, figures: 0, areas: 0, onlyRates: 0 },
      { year: 2020, figures: 1, areas: 0, onlyRates: 0 },
    ]);
    expect(rows.find(({ name }) => name === 'Kent')?.total).toBe(2);
    expect({ total, areasHeld }).toEqual({ total: 4, areasHeld: 2 });
  });

  it('tells what cannot be from what is not held', () => {
    const one = coverageModel(readings, 'shpo_foreign_travel', [rule]);
    expect(cellOf(one, 'Kent', 2018)?.empty).toBe('not_held');
    expect(cellOf(one, 'Kent', 2019)?.empty).toBe('not_applicable');
    expect(one.reasons).toEqual(['not_held', 'not_applicable']);
    const all = coverageModel(readings, null, [rule]);
    expect(cellOf(all, 'Kent', 2019)?.empty).toBe('not_held');
    expect(all.reasons).toEqual(['not_held']);
  });

  it('tells a published rate whose count is not held from a figure and from what is not held', () => {
    const rate = { measure: 'category_1_rate_10_plus', value: 218 } as const;
    const rates = [
      readingOf({ area: 'Kent', ...rate }),
      readingOf({ area: 'Surrey', ...rate }),
      readingOf({ area: 'Surrey' }),
      readingOf({ area: 'Essex' }),
    ];
    const counted = coverageModel(rates, 'eligible', []);
    expect(cellOf(counted, 'Kent', 2020)).toMatchObject({ count: 0, empty: 'published_rate' });
    expect(cellOf(counted, 'Surrey', 2020)).toMatchObject({ empty: null, hasOnlyRate: false });
    expect(cellOf(counted, 'Norfolk', 2020)).toMatchObject({ empty: 'not_held' });
    expect(counted.totals).toEqual([{ year: 2020, figures: 2, areas: 2, onlyRates: 1 }]);
    const all = coverageModel(rates, null, []);
    expect(cellOf(all, 'Kent', 2020)).toMatchObject({ count: 1, empty: null, hasOnlyRate: true });
    expect(coverageModel(rates, 'shpo', []).totals[0]?.onlyRates).toBe(0);
  });

  it('stands empty where nothing is held at all', () => {
    expect(coverageModel([], null, [])).toMatchObject({ years: [], totals: [], total: 0 });
  });

  it('shades in steps, from none to twenty and more', () => {
    expect([0, 1, 2, 4, 5, 10, 19, 20, 50].map(shadeOf)).toEqual([0, 1, 2, 2, 3, 4, 4, 5, 5]);
  });
});
