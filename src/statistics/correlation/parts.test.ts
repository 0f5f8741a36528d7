import { describe, expect, it } from 'vitest';
import { measureOfId } from '../../vocabulary/measures.ts';
import { intervalOf, valueOf, type AreaFigure } from '../areaFigure.ts';
import { pooledYears, poolingObstacle } from './pooledYears.ts';
import { sharedParts } from './sharedParts.ts';
import { isWithin, stretchesOf } from './stretches.ts';

const measure = (id: string) => {
  const found = measureOfId(id);
  if (!found) throw new Error(id);
  return found;
};
const shared = (one: string, other: string) => sharedParts(measure(one), measure(other));

describe('what two measures share', () => {
  it('is told from the catalogue', () => {
    expect(shared('category_1_rate', 'shpo_rate')).toEqual(['denominators']);
    expect(shared('category_1_rate', 'category_1_count')).toEqual(['numerators']);
    expect(shared('category_1_rate', 'eligible_rate')).toEqual(['numerators', 'denominators']);
    expect(shared('category_1_rate', 'shpo_per_category_1')).toEqual(['across']);
    expect(shared('category_1_share', 'category_2_share')).toEqual(['one_whole']);
    expect(shared('category_1_count', 'shpo_count')).toEqual(['size']);
    expect(shared('recall_ratio', 'recall_ratio_level_3')).toEqual(['numerators', 'denominators']);
    expect(shared('level_2_3_share', 'category_1_rate')).toEqual(['numerators', 'across']);
  });
  it('is nothing where nothing counted is in both', () => {
    expect(shared('category_1_rate', 'recall_ratio')).toEqual([]);
    expect(shared('shpo_rate', 'level_3_share_of_2_3')).toEqual([]);
  });
  it('does not depend on the order', () => {
    const ids = ['category_1_rate', 'level_2_3_share', 'shpo_per_category_1', 'turnover'];
    for (const one of ids)
      for (const other of ids) expect(shared(one, other)).toEqual(shared(other, one));
  });
});

const figure = (numerator: number, denominator: number, width = 0): AreaFigure => ({
  code: 'a',
  name: 'A',
  numerator,
  denominator,
  denominatorLow: denominator - width,
  denominatorHigh: denominator + width,
});
const scaleOf = ({ intervalMethod: method, per }: ReturnType<typeof measure>) => ({ method, per });

describe('pooled years', () => {
  it('are the sum of the numerators over the sum of the denominators', () => {
    const rate = measure('shpo_rate');
    const found = pooledYears([figure(10, 100_000), figure(50, 300_000, 1000)], rate);
    expect(found?.figure).toMatchObject({
      numerator: 60,
      denominator: 400_000,
      denominatorLow: 399_000,
      denominatorHigh: 401_000,
    });
    expect(found && valueOf(found.figure, scaleOf(rate))).toBeCloseTo(15);
    expect(pooledYears([], rate)).toBeNull();
  });
  it('of events carry the chance of all of them, of snapshots that of a mean year', () => {
    const year = figure(40, 200_000);
    const widthOf = (id: string, years: readonly AreaFigure[]): number => {
      const found = pooledYears(years, measure(id));
      if (!found) throw new Error('none');
      const { low, high } = intervalOf(found.basis, scaleOf(measure(id)));
      return high - low;
    };
    for (const id of ['category_1_rate', 'shpo_rate']) {
      const [one, four] = [widthOf(id, [year]), widthOf(id, [year, year, year, year])];
      if (id === 'shpo_rate') expect(four).toBeLessThan(one * 0.6);
      else expect(four).toBeCloseTo(one, 10);
    }
  });
  it('are none for plain counts', () => {
    expect(poolingObstacle(measure('shpo_count'))).toBe('plain_count');
    expect(poolingObstacle(measure('shpo_rate'))).toBeNull();
  });
});

describe('years cut at breaks', () => {
  it('are pieces that follow one another', () => {
    const range = { firstYear: 2019, lastYear: 2024 };
    expect(stretchesOf(range, [2024, 2022, 2010, 2022])).toEqual([
      { firstYear: 2019, lastYear: 2021 },
      { firstYear: 2022, lastYear: 2023 },
      { firstYear: 2024, lastYear: 2024 },
    ]);
    expect(stretchesOf(range, [2019, 2025])).toEqual([range]);
    expect([2018, 2019, 2024, 2025].map((year) => isWithin(range, year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
