import { describe, expect, it } from 'vitest';
import type { Datum } from '../../charts/datum.ts';
import { nation } from '../../vocabulary/areas.ts';
import { heatSeries, medianShown } from './heatSeries.ts';

const series = (name: string, value: number | null, code = name) => ({
  code,
  name,
  data: [
    { code, name, year: 2020, status: 'held', value, text: '', low: value, high: value } as Datum,
  ],
});
const all = [
  series('Kent', null),
  series('Essex', 4),
  series('Avon', 8),
  series('EW', 99, nation.code),
];

describe('the rows of the heat map', () => {
  it('are the chosen areas, then those with a figure, then the others; the nation is none', () => {
    expect(heatSeries(all, new Map([['Kent', 1]])).map(({ name }) => name)).toEqual([
      'Kent',
      'Avon',
      'Essex',
    ]);
  });
  it('have their median in the middle of the colours, of the years shown only', () => {
    expect(medianShown(heatSeries(all, new Map()), 2019, 2021)?.value).toBe(6);
    expect(medianShown(heatSeries(all, new Map()), 2021, 2022)).toBe(null);
  });
});
