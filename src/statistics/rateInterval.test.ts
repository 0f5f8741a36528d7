import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaFigureOf, areaFiguresOf, intervalOf, pooled, valueOf } from './areaFigure.ts';
import { poissonInterval } from './poissonInterval.ts';
import { rateInterval } from './rateInterval.ts';
import { impliedDenominator, roundedValueInterval } from './roundedValueInterval.ts';

const exactly = (denominator: number) => ({ low: denominator, high: denominator });

describe('the interval of a rate', () => {
  it('is the interval of its count over its denominator', () => {
    // Ulm (1990): 10 events have the limits 4.7954 and 18.3904.
    const { low, high } = rateInterval(10, exactly(50_000), 100_000);
    expect(low).toBeCloseTo(9.5908, 3);
    expect(high).toBeCloseTo(36.7808, 3);
  });

  it('starts at zero for no events and still has an upper bound', () => {
    // 3.6889 of Ulm's table, the "rule of three" with two sides.
    expect(rateInterval(0, exactly(1000), 1000).low).toBe(0);
    expect(rateInterval(0, exactly(1000), 1000).high).toBeCloseTo(3.6889, 4);
  });

  it('holds the interval of every denominator within the bounds of a vague one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 100, max: 100_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (count, low, share) => {
          const bounds = { low, high: low * 1.2 };
          const vague = rateInterval(count, bounds, 1000);
          const one = rateInterval(count, exactly(low * (1 + 0.2 * share)), 1000);
          expect(vague.low).toBeLessThanOrEqual(one.low + 1e-12);
          expect(vague.high).toBeGreaterThanOrEqual(one.high - 1e-12);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('refuses a denominator of nothing and bounds in the wrong order', () => {
    expect(() => rateInterval(1, exactly(0), 1)).toThrow(RangeError);
    expect(() => rateInterval(1, { low: 2, high: 1 }, 1)).toThrow(RangeError);
  });
});

describe('a published rounded value', () => {
  it('stands for half a unit of its last place either way, never below zero', () => {
    expect(roundedValueInterval(112)).toEqual({ low: 111.5, high: 112.5 });
    expect(roundedValueInterval(64_300, -2)).toEqual({ low: 64_250, high: 64_350 });
    expect(roundedValueInterval(0)).toEqual({ low: 0, high: 0.5 });
    expect(() => roundedValueInterval(-1)).toThrow(RangeError);
  });

  it('and its count hold the denominator that it was made from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 100_000, max: 3_000_000 }),
        (count, population) => {
          const rate = Math.round((count / population) * 100_000);
          const { low, high } = impliedDenominator(count, rate, 100_000);
          expect(low).toBeLessThanOrEqual(population + 1e-6);
          expect(high).toBeGreaterThanOrEqual(population - 1e-6);
        },
      ),
      { numRuns: 100 },
    );
    expect(() => impliedDenominator(0, 3, 1000)).toThrow(RangeError);
  });
});

describe('a figure of an area', () => {
  const row = {
    area_code: 'E1',
    area: 'Norfolk',
    value: 0.5,
    value_low: 5 / 11,
    value_high: 5 / 9,
    numerator: 5,
    numerator_low: 5,
    numerator_high: 5,
    denominator: 10,
    denominator_low: 9,
    denominator_high: 11,
    flag: null,
  };
  const scale = { method: 'poisson', per: 1 } as const;

  it('is made from a row that has a number, and from no other', () => {
    expect(areaFigureOf({ ...row, value: null })).toBeNull();
    expect(areaFigureOf({ ...row, denominator: 0 })).toBeNull();
    const without = { ...row, numerator: null, numerator_low: null, numerator_high: null };
    expect(areaFiguresOf([row, without])).toHaveLength(1);
  });

  it('of a rate published without its count joins the rounding with the chance in the count', () => {
    // Lancashire 2023: 218 per 100,000 of 1,361,445 people, so 2,962 to 2,974 people.
    const published = {
      ...row,
      value: 218,
      value_low: 217.5,
      value_high: 218.5,
      numerator: null,
      numerator_low: 2962,
      numerator_high: 2974,
      denominator: 1_361_445,
      denominator_low: 1_361_445,
      denominator_high: 1_361_445,
    };
    const perPeople = { method: 'poisson', per: 100_000 } as const;
    const figure = areaFigureOf(published);
    if (!figure) throw new Error('a published rate is a figure');
    expect(figure.isPublishedRate).toBe(true);
    expect(valueOf(figure, perPeople)).toBeCloseTo(218, 9);
    const { low, high } = intervalOf(figure, perPeople);
    const bound = (count: number, side: 'low' | 'high') =>
      (poissonInterval(count)[side] / 1_361_445) * 100_000;
    expect(low).toBeCloseTo(bound(2962, 'low'), 0);
    expect(high).toBeCloseTo(bound(2974, 'high'), 0);
    expect(low).toBeLessThan(bound(2968, 'low'));
    expect(high).toBeGreaterThan(bound(2968, 'high'));
  });

  it('of a plain count is its count', () => {
    const count = { ...row, value: 7, numerator: 7, denominator: null };
    const figure = areaFigureOf({ ...count, denominator_low: null, denominator_high: null });
    expect(figure && valueOf(figure, scale)).toBe(7);
    expect(figure && intervalOf(figure, scale).high).toBeCloseTo(14.4227, 4);
  });

  it('can be pooled with others, whatever their order', () => {
    const [one] = areaFiguresOf([row]);
    if (!one) throw new Error('the row has a number');
    const other = {
      ...one,
      numerator: 1,
      denominator: 20,
      denominatorLow: 20,
      denominatorHigh: 20,
    };
    expect(pooled([one, other], 'both')).toEqual(pooled([other, one], 'both'));
    expect(pooled([one, other], 'both')).toMatchObject({ numerator: 6, denominatorLow: 29 });
    expect(pooled([], 'none')).toBeNull();
  });
});
