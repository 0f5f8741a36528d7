import { describe, expect, it } from 'vitest';
import { openingView } from '../../src/state/address.ts';
import { indexedSeries, indexYear } from '../../src/views/compare/indexedSeries.ts';
import { dataOf } from '../../src/views/measure/measureData.ts';
import { measureModel } from '../../src/views/measure/measureModel.ts';
import { areas } from '../../src/vocabulary/areas.ts';
import { measureOfId } from '../../src/vocabulary/measures.ts';
import { heldRows } from '../support/heldRows.ts';

const cleveland = 'E23000013';
const kent = 'E23000032';

async function held(firstYear: number, codes: readonly string[]) {
  const measure = measureOfId('category_1_rate');
  if (!measure) throw new Error('There is no measure category_1_rate.');
  const rows = await heldRows(measure.id);
  const view = { ...openingView, slots: codes, firstYear, lastYear: 2023 };
  const model = measureModel(dataOf(rows, measure), [], measure, view);
  return { rows, measure, model, codes: new Set(codes) };
}
const indexed = async (firstYear: number, codes: readonly string[]) => {
  const { rows, measure, model, codes: chosen } = await held(firstYear, codes);
  return { rows, found: indexedSeries(rows, measure, model, chosen) };
};

describe('lines set to a first year', () => {
  it('are 100 in that year, and elsewhere the ratio of the values', async () => {
    const { rows, found } = await indexed(2015, [cleveland]);
    const line = found?.series.find(({ code }) => code === cleveland);
    const first = rows.find(
      (row) => row.area_code === cleveland && row.year_ending === found?.year,
    );
    const last = rows.find((row) => row.area_code === cleveland && row.year_ending === 2021);
    expect(line?.data.find(({ year }) => year === found?.year)).toMatchObject({
      value: 100,
      low: null,
      high: null,
      text: '100',
    });
    const drawn = line?.data.find(({ year }) => year === 2021);
    expect(drawn?.value).toBeCloseTo(((last?.value ?? 0) / (first?.value ?? 1)) * 100, 8);
    expect(drawn?.low).toBeLessThan(drawn?.value ?? 0);
    expect(drawn?.high).toBeGreaterThan(drawn?.value ?? 0);
  });

  it('begin in the year in which most chosen areas have a figure, the first of several', async () => {
    const { model } = await held(2010, [cleveland, kent]);
    const year = indexYear(model.series, new Set([cleveland, kent]), 2010, 2023);
    const has = (code: string, wanted: number | null) =>
      model.series
        .find((one) => one.code === code)
        ?.data.some((datum) => datum.year === wanted && datum.value !== null);
    expect(has(cleveland, year)).toBe(true);
    expect(indexYear(model.series, new Set(), 1990, 1991)).toBeNull();
  });

  it('name the chosen areas that have no line, and give no number without a first year', async () => {
    const codes = areas.map(({ code }) => code);
    const { found } = await indexed(2015, codes);
    expect(found?.without.length).toBeGreaterThan(0);
    for (const name of found?.without ?? []) {
      const line = found?.series.find((one) => one.name === name);
      expect(line?.data.every(({ value }) => value === null)).toBe(true);
    }
  });
});
