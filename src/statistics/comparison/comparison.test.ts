import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaFigure } from '../areaFigure.ts';
import { wilsonInterval } from '../wilsonInterval.ts';
import { compareAreas, type Verdict } from './compare.ts';
import { differenceOf, ratioOf, simpleMeanOf, type Estimate } from './mover.ts';
import { compareWithNation, restOfNation } from './restOfNation.ts';

const share = (part: number, whole: number): Estimate => ({
  value: part / whole,
  ...wilsonInterval(part, whole),
});
const figure = (name: string, numerator: number, denominator: number): AreaFigure => ({
  code: name,
  name,
  numerator,
  denominator,
  denominatorLow: denominator,
  denominatorHigh: denominator,
});
const rate = { method: 'poisson', per: 100_000 } as const;

describe('the interval of a difference', () => {
  // Newcombe RG (1998), Statistics in Medicine 17, 873-890, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %i/%i and %i/%i agrees with the published table', (a, m, b, n, low, high) => {
    const found = differenceOf(share(a, m), share(b, n));
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });
});

describe('the interval of a ratio of two values', () => {
  // The ratio R at which a bound of one - R × other is 0, by halving, in Python.
  it.each([
    [56, 70, 48, 80, 1.078294613, 1.662919967],
    [9, 10, 3, 10, 1.322396507, 8.368906116],
    [6, 7, 2, 7, 1.108160356, 10.464311213],
    [5, 56, 0, 29, 0.629241227, Infinity],
    [0, 10, 0, 20, 0, Infinity],
    [10, 10, 0, 10, 3.461631069, Infinity],
  ])('of %i/%i and %i/%i agrees with its definition, solved', (a, m, b, n, low, high) => {
    const found = ratioOf(share(a, m), share(b, n));
    expect(found.low).toBeCloseTo(low, 8);
    expect(found.high).toBeCloseTo(high, 7);
    expect(found.value === null).toBe(b === 0);
  });
});

describe('a comparison of two areas', () => {
  const counts = fc.integer({ min: 0, max: 500 });
  const people = fc.integer({ min: 500, max: 5000 });
  const methods = fc.constantFrom('poisson', 'wilson', 'ratio');

  it('says the same by difference and by ratio, with ordered bounds around the value', () => {
    fc.assert(
      fc.property(counts, people, counts, people, methods, (a, m, b, n, method) => {
        const scale = { method, per: 100 };
        const found = compareAreas(figure('a', a, m), figure('b', b, n), scale);
        const { difference, ratio, verdict } = found;
        expect(difference.low).toBeLessThanOrEqual(difference.value);
        expect(difference.high).toBeGreaterThanOrEqual(difference.value);
        expect(ratio.low).toBeGreaterThanOrEqual(0);
        expect(ratio.high).toBeGreaterThanOrEqual(ratio.low);
        if (ratio.value !== null) {
          expect(ratio.low).toBeLessThanOrEqual(ratio.value + 1e-12);
          expect(ratio.high).toBeGreaterThanOrEqual(ratio.value - 1e-12);
        }
        if (Math.min(Math.abs(difference.low), Math.abs(difference.high)) > 1e-9) {
          expect(ratio.low > 1).toBe(verdict === 'higher');
          expect(ratio.high < 1).toBe(verdict === 'lower');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('turns round when the areas change places', () => {
    const turned: Record<Verdict, Verdict> = {
      higher: 'lower',
      lower: 'higher',
      not_distinguishable: 'not_distinguishable',
    };
    fc.assert(
      fc.property(counts, people, counts, people, methods, (a, m, b, n, method) => {
        const scale = { method, per: 100 };
        const one = compareAreas(figure('a', a, m), figure('b', b, n), scale);
        const other = compareAreas(figure('b', b, n), figure('a', a, m), scale);
        expect(other.verdict).toBe(turned[one.verdict]);
        expect(other.difference.low).toBeCloseTo(-one.difference.high, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('cannot tell an area from itself, nor zero from zero', () => {
    const same = compareAreas(figure('a', 50, 900), figure('a', 50, 900), rate);
    expect(same.verdict).toBe('not_distinguishable');
    expect(same.difference.value).toBe(0);
    const silent = compareAreas(figure('a', 0, 900), figure('b', 0, 800), rate);
    expect(silent.verdict).toBe('not_distinguishable');
    expect(silent.ratio).toEqual({ value: null, low: 0, high: Infinity });
  });
});

describe('an area beside the nation', () => {
  const nation = figure('England and Wales', 1000, 100_000);

  it('is compared with the rest: the area is taken out first', () => {
    const area = { ...figure('Kent', 100, 5000), denominatorLow: 4900, denominatorHigh: 5100 };
    expect(restOfNation(nation, area)).toMatchObject({
      numerator: 900,
      denominator: 95_000,
      denominatorLow: 94_900,
      denominatorHigh: 95_100,
    });
    const found = compareWithNation(area, nation, rate);
    expect(found?.verdict).toBe('higher');
    expect(found?.other.name).toBe('the rest of England and Wales');
    expect(found?.other.value).toBeCloseTo(947.37, 2);
  });

  it('is not compared where its figures do not fit into those of the nation', () => {
    expect(compareWithNation(figure('a', 2000, 5000), nation, rate)).toBeNull();
    expect(compareWithNation(figure('a', 5, 1), figure('nation', 900, 1), rate)).toBeNull();
  });
});

describe('a simple mean', () => {
  it('of one value is that value, and of equal values has an interval narrower by √n', () => {
    const one = { value: 10, low: 8, high: 13 };
    const close = (found: Estimate, value: number, low: number, high: number): void => {
      expect(found.value).toBeCloseTo(value, 12);
      expect(found.low).toBeCloseTo(low, 12);
      expect(found.high).toBeCloseTo(high, 12);
    };
    close(simpleMeanOf([one]), 10, 8, 13);
    close(simpleMeanOf([one, one, one, one]), 10, 9, 11.5);
    expect(() => simpleMeanOf([])).toThrow(RangeError);
  });
});
