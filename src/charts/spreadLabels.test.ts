import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from './spreadLabels.ts';

describe('spreading labels', () => {
  it('leaves labels where they want to be when they do not touch', () => {
    expect(spreadLabels([100, 20, 60], 15, 0, 200)).toEqual([100, 20, 60]);
  });

  it('never lets two labels overlap or leave the plot, and keeps their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 350 }), { maxLength: 20 }), (wanted) => {
        const placed = spreadLabels(wanted, 15, 0, 300);
        if (!placed) throw new Error('twenty labels fit into 300 pixels');
        const order = wanted
          .map((_, place) => place)
          .sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
        const sorted = order.map((place) => placed[place] ?? Number.NaN);
        sorted.forEach((y, place) => {
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(300);
          const before = sorted[place - 1];
          if (before !== undefined) expect(y - before).toBeGreaterThanOrEqual(15);
        });
      }),
    );
  });

  it('says that labels do not fit instead of stacking them', () => {
    expect(spreadLabels(Array<number>(42).fill(10), 15, 0, 300)).toBeNull();
  });
});
