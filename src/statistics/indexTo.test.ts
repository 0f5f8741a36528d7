import { describe, expect, it } from 'vitest';
import type { AreaFigure, Scale } from './areaFigure.ts';
import { indexTo } from './indexTo.ts';

const figure = (numerator: number, denominator = 100_000): AreaFigure => ({
  code: 'E23000024',
  name: 'Norfolk',
  numerator,
  denominator,
  denominatorLow: denominator,
  denominatorHigh: denominator,
});
const rate: Scale = { method: 'poisson', per: 100_000 };

describe('an index to a first year', () => {
  it('is the ratio of the values times 100, not of the counts', () => {
    expect(indexTo(figure(150), figure(100), rate)?.value).toBeCloseTo(150, 10);
    expect(indexTo(figure(150, 200_000), figure(100), rate)?.value).toBeCloseTo(75, 10);
  });

  it('holds 100 in its interval exactly where the two years are not distinguishable', () => {
    const alike = indexTo(figure(110), figure(100), rate);
    expect(alike?.low).toBeLessThan(100);
    expect(alike?.high).toBeGreaterThan(100);
    expect(indexTo(figure(200), figure(100), rate)?.low).toBeGreaterThan(100);
    expect(indexTo(figure(50), figure(100), rate)?.high).toBeLessThan(100);
  });

  it('has an interval near the one of the logarithm of a ratio of large counts', () => {
    const found = indexTo(figure(1200), figure(1000), rate);
    const spread = 1.96 * Math.sqrt(1 / 1200 + 1 / 1000);
    expect(found?.low).toBeCloseTo(120 * Math.exp(-spread), 0);
    expect(found?.high).toBeCloseTo(120 * Math.exp(spread), 0);
  });

  it('is nothing where the first year is zero, and has no upper bound where it could be', () => {
    expect(indexTo(figure(5), figure(0), rate)).toBeNull();
    expect(indexTo(figure(0), figure(5), rate)).toMatchObject({ value: 0, low: 0 });
  });
});
