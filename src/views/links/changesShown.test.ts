import { describe, expect, it } from 'vitest';
import type { ChangedFigure } from '../../data/changedFigure.ts';
import { openingView } from '../../state/address.ts';
import type { View } from '../../state/view.ts';
import { changesShown } from './changesShown.ts';

const [kent, norfolk] = ['E23000032', 'E23000024'];
const change = (
  area_code: string,
  year_ending: number,
  measure = 'recall_ratio',
): ChangedFigure => ({
  ...{ measure, area_code, year_ending },
  kind: 'changed',
  before: 1,
  after: 2,
});
const view: View = { ...openingView, measure: 'recall_ratio', slots: [norfolk] };
const all = [
  change(kent, 2019),
  change(norfolk, 2020),
  change(norfolk, 2023, 'turnover'),
  change(kent, 2023),
];

describe('the changes that a view shows', () => {
  it('are those of its measure and years, the chosen areas first', () => {
    expect(changesShown(all, view)).toEqual([all[1], all[0], all[3]]);
    expect(changesShown(all, { ...view, firstYear: 2020, lastYear: 2021, year: 2023 })).toEqual([
      all[1],
      all[3],
    ]);
  });

  it('are those of one year where one year is shown', () => {
    expect(changesShown(all, { ...view, page: 'benchmark', year: 2023 })).toEqual([all[3]]);
  });

  it('are those of every measure up to the year on the page of an area', () => {
    expect(changesShown(all, { ...view, page: 'area', area: norfolk })).toEqual([all[1], all[2]]);
    expect(changesShown(all, { ...view, page: 'area', area: norfolk, year: 2020 })).toEqual([
      all[1],
    ]);
  });

  it('are all that fit the choice of the data view, and none where no figure is shown', () => {
    const held = { ...view.held, area: kent, year: 2019 };
    expect(changesShown(all, { ...view, page: 'data' })).toHaveLength(all.length);
    expect(changesShown(all, { ...view, page: 'data', held })).toEqual([all[0]]);
    expect(changesShown(all, { ...view, page: 'methods' })).toEqual([]);
    expect(changesShown(all, { ...view, page: 'reports' })).toEqual([]);
  });
});
