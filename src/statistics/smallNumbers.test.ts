import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strictConfidence, usualConfidence } from './confidence.ts';
import { chanceOutside } from './multipleComparisons.ts';
import { partOfWhole } from '../words/partOfWhole.ts';
import { isSmallCount, isUnreliableCount } from './smallNumbers.ts';

describe('small numbers', () => {
  it('are counts under five, zero among them', () => {
    expect([0, 1, 4, 5, 50].map(isSmallCount)).toEqual([true, true, true, false, false]);
    expect([4, 5, 19, 20].map(isUnreliableCount)).toEqual([false, true, true, false]);
  });

  it('of fewer than twenty people are given as a part of the whole, not as a percentage', () => {
    expect(partOfWhole(3, 12, 'wilson')).toBe('3 of 12');
    expect(partOfWhole(0, 19, 'wilson')).toBe('0 of 19');
    expect(partOfWhole(3, 20, 'wilson')).toBeNull();
    expect(partOfWhole(3, 12, 'ratio')).toBeNull();
    expect(partOfWhole(13, 12, 'wilson')).toBeNull();
  });
});

describe('chance alone', () => {
  it('puts about two of 42 areas outside a 95% limit, and one in twelve years outside 99.8%', () => {
    expect(chanceOutside(42, usualConfidence).expected).toBeCloseTo(2.1, 10);
    expect(chanceOutside(42, strictConfidence).expected).toBeCloseTo(0.084, 10);
  });

  it('agrees with the table every textbook gives: 20 tests at 5% find something with 64%', () => {
    // Bland and Altman (1995), BMJ 310, 170.
    expect(chanceOutside(20, usualConfidence).anyProbability).toBeCloseTo(0.64, 2);
  });

  it('puts nothing outside where there are no areas, and more with every area', () => {
    expect(chanceOutside(0)).toMatchObject({ expected: 0, anyProbability: 0 });
    fc.assert(
      fc.property(fc.nat({ max: 200 }), (areas) => {
        const [now, next] = [chanceOutside(areas), chanceOutside(areas + 1)];
        expect(next.expected).toBeGreaterThan(now.expected);
        expect(next.anyProbability).toBeGreaterThan(now.anyProbability);
        expect(next.anyProbability).toBeLessThan(1);
      }),
      { numRuns: 50 },
    );
  });
});
