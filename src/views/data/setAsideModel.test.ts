import { describe, expect, it } from 'vitest';
import type { SetAsideRow } from '../../data/readingRow.ts';
import { twoSources } from './held.fixtures.ts';
import { setAsideFigures } from './setAsideModel.ts';

const row: SetAsideRow = {
  area: 'Kent',
  area_code: 'E23000032',
  year_ending: 2019,
  measure: 'eligible',
  category: '1',
  level: '2',
  value: 1021,
  source: 1,
  reason: 'year inferred',
};

describe('the figures set aside', () => {
  it('stand by area, the latest year first, with the reason as a sentence', () => {
    const figures = setAsideFigures(
      [
        row,
        { ...row, year_ending: 2021, reason: 'rounded?' },
        { ...row, area: 'Dorset', source: 7 },
      ],
      twoSources,
    );
    expect(figures.map(({ area, year, reason }) => [area, year, reason])).toEqual([
      ['Dorset', 2019, 'Year inferred.'],
      ['Kent', 2021, 'Rounded?'],
      ['Kent', 2019, 'Year inferred.'],
    ]);
    expect(figures.map(({ source }) => source?.title ?? null)).toEqual([
      null,
      'Report of Kent',
      'Report of Kent',
    ]);
  });

  it('say what they count, also where the kind is not in the catalogue', () => {
    const titles = setAsideFigures([row, { ...row, measure: 'shpo_in_force' }], twoSources).map(
      ({ title }) => title,
    );
    expect(titles).toEqual([
      'MAPPA-eligible individuals in the community, Category 1, Level 2',
      'Sexual Harm Prevention Orders in force',
    ]);
  });
});
