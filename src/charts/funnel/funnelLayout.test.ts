import { describe, expect, it } from 'vitest';
import type { FunnelSlice } from '../../statistics/funnel/funnelCurves.ts';
import { boxesMeet, boxOfName } from '../placeNames.ts';
import { funnelLayout, type FunnelMark } from './funnelLayout.ts';

const mark = (code: string, denominator: number, value: number): FunnelMark => ({
  datum: { code, name: code, year: 2023, status: 'held', value, text: '', low: value, high: value },
  denominator,
});
const slice = (people: number): FunnelSlice => {
  const limits = (half: number) => ({
    usual: { low: 100 - half, high: 100 + half },
    strict: { low: 100 - 2 * half, high: 100 + 2 * half },
  });
  return { people, plain: limits(10), adjusted: limits(20) };
};
const layoutOf = (marks: FunnelMark[], named: string[] = []) =>
  funnelLayout({
    marks,
    slices: [slice(100_000), slice(300_000), slice(7_000_000)],
    target: 100,
    named: new Set(named),
    width: 600,
    height: 400,
  });

describe('the layout of a funnel', () => {
  it('puts large areas at the right and high values at the top, all inside the plot', () => {
    const { marks, plot } = layoutOf([mark('small', 100_000, 20), mark('large', 7_000_000, 190)]);
    const [small, large] = marks;
    expect(small?.x).toBeCloseTo(plot.left);
    expect(large?.x).toBeCloseTo(plot.right);
    expect(large?.y).toBeLessThan(small?.y ?? 0);
    expect(large?.y).toBeGreaterThanOrEqual(plot.top);
  });
  it('has round ticks', () => {
    expect(layoutOf([]).xTicks.map(({ value }) => value)).toEqual([
      100_000, 200_000, 500_000, 1_000_000, 2_000_000, 5_000_000,
    ]);
  });
  it('names only the areas asked for, at the side that has room, none over another or a mark', () => {
    const marks = [
      mark('Norfolk', 200_000, 100),
      mark('Northumbria', 260_000, 102),
      mark('Humberside', 330_000, 104),
      mark('Surrey', 400_000, 100),
      mark('Kent', 6_900_000, 100),
    ];
    const layout = layoutOf(marks, ['Norfolk', 'Northumbria', 'Humberside', 'Kent']);
    const boxes = layout.marks.flatMap(({ datum, label }) =>
      label ? [boxOfName(label, datum.name)] : [],
    );
    expect(boxes.length).toBeGreaterThanOrEqual(3);
    expect(layout.marks.find(({ datum }) => datum.name === 'Surrey')?.label).toBeNull();
    boxes.forEach((box, place) => {
      expect(box.right).toBeLessThanOrEqual(layout.plot.right);
      for (const other of boxes.slice(place + 1)) expect(boxesMeet(box, other)).toBe(false);
      for (const { x, y } of layout.marks) {
        expect(boxesMeet(box, { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })).toBe(
          false,
        );
      }
    });
  });
});
