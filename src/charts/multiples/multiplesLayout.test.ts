import { describe, expect, it } from 'vitest';
import type { Datum } from '../datum.ts';
import { multiplesLayout } from './multiplesLayout.ts';

const datum = (code: string, year: number, value: number): Datum => ({
  code,
  name: code,
  year,
  status: 'held',
  value,
  text: '',
  low: value,
  high: value,
});
const series = (code: string, values: number[]) => ({
  code,
  name: code,
  data: values.map((value, place) => datum(code, 2019 + place, value)),
});
const layoutOf = (codes: string[], width: number) =>
  multiplesLayout({
    chosen: codes.map((code, place) => series(code, [10 * (place + 1), 20])),
    behind: [series('nation', [15, 15])],
    firstYear: 2019,
    lastYear: 2021,
    breaks: [],
    width,
  });

describe('the layout of small multiples', () => {
  it('puts as many panels side by side as stay readable, none over another', () => {
    expect(new Set(layoutOf(['a', 'b', 'c'], 640).panels.map(({ y }) => y)).size).toBe(1);
    const phone = layoutOf(['a', 'b', 'c'], 350);
    expect(new Set(phone.panels.map(({ y }) => y)).size).toBe(3);
    expect(phone.height).toBeGreaterThan(3 * phone.panel.height);
  });
  it('draws all panels on one scale, with the nation behind each', () => {
    const { panels, behind } = layoutOf(['a', 'b'], 640);
    const [a, b] = panels.map(({ series: one }) => one.marks.map(({ y }) => y));
    expect(a?.[1]).toBe(b?.[1]);
    expect(a?.[0]).toBeGreaterThan(b?.[0] ?? 0);
    expect(behind).toHaveLength(1);
  });
  it('lays out no area at all', () => {
    expect(layoutOf([], 640).panels).toEqual([]);
  });
});
