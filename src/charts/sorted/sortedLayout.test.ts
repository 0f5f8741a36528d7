import { describe, expect, it } from 'vitest';
import type { Datum } from '../datum.ts';
import { sortedLayout, type Reference } from './sortedLayout.ts';

const datum = (name: string, value: number | null): Datum => ({
  code: name,
  name,
  year: 2023,
  status: value === null ? 'not_held' : value === 0 ? 'zero' : 'held',
  value,
  text: '',
  low: value,
  high: value,
});
const layoutOf = (data: Datum[], reference: Reference | null = null) =>
  sortedLayout({ data, reference, width: 500, nameRoom: 150, valueRoom: 50 });

describe('the layout of sorted areas', () => {
  it('goes from highest to lowest, equal values by name', () => {
    const rows = layoutOf([datum('b', 5), datum('c', 9), datum('a', 5)]).rows;
    expect(rows.map((row) => row.datum.name)).toEqual(['c', 'a', 'b']);
  });
  it('draws a zero, but no row for what is not held', () => {
    const rows = layoutOf([datum('a', 0), datum('b', null), datum('c', 3)]).rows;
    expect(rows.map((row) => row.datum.name)).toEqual(['c', 'a']);
    expect(rows[1]?.x).toBe(150);
  });
  it('keeps what the areas are set against inside the plot', () => {
    const layout = layoutOf([datum('a', 5)], { name: 'England and Wales', value: 50 });
    expect(layout.referenceX).toBeLessThanOrEqual(layout.plot.right);
  });
  it('grows with the number of areas', () => {
    const many = Array.from({ length: 42 }, (_, place) => datum(`${place}`, place));
    expect(layoutOf(many).height).toBeGreaterThan(layoutOf([datum('a', 1)]).height * 5);
  });
  it('lays out no areas at all', () => {
    expect(layoutOf([]).rows).toEqual([]);
  });
});
