import { describe, expect, it } from 'vitest';
import type { Datum } from '../datum.ts';
import { barsLayout } from './barsLayout.ts';

const datum = (name: string, value: number, low = value, high = value): Datum => ({
  code: name,
  name,
  year: 0,
  status: value === 0 ? 'zero' : 'held',
  value,
  text: String(value),
  low,
  high,
});

describe('the layout of bars', () => {
  it('keeps the order given and begins every bar at zero', () => {
    const { rows, zeroX } = barsLayout({ data: [datum('b', 2), datum('a', 5)], width: 600 });
    expect(rows.map((row) => row.datum.name)).toEqual(['b', 'a']);
    expect(rows.map((row) => row.barX)).toEqual([zeroX, zeroX]);
    expect(rows[1]?.barWidth).toBeCloseTo((rows[0]?.barWidth ?? 0) * 2.5);
  });

  it('draws negative values to the left of zero', () => {
    const { rows, zeroX, plot } = barsLayout({ data: [datum('a', -4), datum('b', 4)], width: 600 });
    expect(rows[0]?.barX).toBeLessThan(zeroX);
    expect((rows[0]?.barX ?? 0) + (rows[0]?.barWidth ?? 0)).toBeCloseTo(zeroX);
    expect(rows[0]?.barX).toBeGreaterThanOrEqual(plot.left);
  });

  it('keeps the ends of intervals inside the plot', () => {
    const { rows, plot } = barsLayout({ data: [datum('a', 4, 1, 90)], width: 600 });
    expect(rows[0]?.highX).toBeLessThanOrEqual(plot.right);
  });

  it('cuts names that take too much room', () => {
    const { rows, nameRoom } = barsLayout({ data: [datum('x'.repeat(200), 1)], width: 390 });
    expect(rows[0]?.datum.name).toMatch(/^x+…$/);
    expect(nameRoom).toBeLessThan(200);
  });

  it('lays out only zeroes, and nothing at all', () => {
    expect(barsLayout({ data: [datum('a', 0)], width: 300 }).rows[0]?.barWidth).toBe(0);
    expect(barsLayout({ data: [], width: 300 }).rows).toEqual([]);
  });
});
