import { describe, expect, it } from 'vitest';
import { poissonCoverage, wilsonCoverage } from './intervals.ts';

describe('the interval of a count', () => {
  it('holds at least 95% whatever the mean', () => {
    expect(poissonCoverage(0.05, 400, 300).least).toBeGreaterThanOrEqual(0.95);
  });
});

describe("Wilson's interval", () => {
  it.each([20, 100, 1_000])('of %i people holds 95% on average', (people) => {
    expect(wilsonCoverage(people, 0.05, 0.5, 200).mean).toBeCloseTo(0.95, 1);
    expect(wilsonCoverage(people, 0.05, 0.5, 200).mean).toBeGreaterThan(0.94);
  });

  it('falls to 83 to 84% where a fraction of a case is expected', () => {
    // Brown LD, Cai TT, DasGupta A (2001), Statistical Science 16, 101-133: 0.838 for small shares.
    const { least, leastAt } = wilsonCoverage(1_000, 0.0001, 0.02, 1_500);
    expect(least).toBeGreaterThan(0.83);
    expect(least).toBeLessThan(0.845);
    expect(leastAt * 1_000).toBeLessThan(0.3);
  });
});
