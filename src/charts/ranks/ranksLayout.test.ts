import { describe, expect, it } from 'vitest';
import type { Datum } from '../datum.ts';
import { ranksLayout } from './ranksLayout.ts';

const datum = (code: string, value: number | null): Datum => ({
  code,
  name: code,
  year: 2023,
  status: value === null ? 'not_held' : 'held',
  value,
  text: '',
  low: value,
  high: value,
});
const many = Array.from({ length: 42 }, (_, place) => datum(`area ${place}`, place));
const layoutOf = (data: Datum[], width = 500) =>
  ranksLayout({
    data,
    ranges: new Map(many.map(({ code }) => [code, { first: 3, last: 20 }])),
    width,
    nameRoom: 150,
    rangeRoom: 60,
  });

describe('the layout of ranks', () => {
  it('draws a range from the edge of its first rank to that of its last, inside the plot', () => {
    const { rows, plot } = layoutOf(many);
    const [row] = rows;
    const width = (plot.right - plot.left) / 42;
    expect(row?.firstX).toBeCloseTo(plot.left + 2 * width);
    expect(row?.lastX).toBeCloseTo(plot.left + 20 * width);
  });
  it('has ticks at the first and the last rank, and none that touch', () => {
    for (const width of [320, 500, 900]) {
      const { xTicks } = layoutOf(many, width);
      expect(xTicks.map(({ rank }) => rank)).toEqual(expect.arrayContaining([1, 42]));
      const gaps = xTicks.slice(1).map(({ x }, place) => x - (xTicks[place]?.x ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThan(14);
    }
  });
  it('leaves out areas without a figure or without ranks', () => {
    expect(layoutOf([datum('area 1', 4), datum('area 2', null), datum('x', 5)]).rows).toHaveLength(
      1,
    );
  });
});
