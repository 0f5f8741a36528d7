import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strictConfidence, type Interval } from './confidence.ts';
import { intervalOfValue } from './intervalOfValue.ts';
import { poissonInterval } from './poissonInterval.ts';
import { wilsonInterval } from './wilsonInterval.ts';

const counts = fc.integer({ min: 0, max: 5000 });
const confidences = fc.constantFrom(0.8, 0.95, 0.998);

describe('the exact Poisson interval', () => {
  // Ulm K (1990), American Journal of Epidemiology 131, 373-375, and the tables of Pearson and
  // Hartley (1966), Biometrika Tables for Statisticians 1, table 40: 95% limits.
  it.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [2, 0.2422, 7.2247],
    [5, 1.6235, 11.6683],
    [10, 4.7954, 18.3904],
    [20, 12.2165, 30.8884],
    [50, 37.111, 65.9183],
  ])('agrees with the published table for a count of %i', (count, low, high) => {
    expect(poissonInterval(count).low).toBeCloseTo(low, 3);
    expect(poissonInterval(count).high).toBeCloseTo(high, 3);
  });

  it('is ordered, holds its count, grows with it and with the confidence', () => {
    fc.assert(
      fc.property(counts, confidences, (count, confidence) => {
        const { low, high } = poissonInterval(count, confidence);
        const next = poissonInterval(count + 1, confidence);
        expect(low).toBeLessThanOrEqual(count);
        expect(high).toBeGreaterThan(count);
        expect(next.low).toBeGreaterThan(low);
        expect(next.high).toBeGreaterThan(high);
        const wider = poissonInterval(count, 0.999);
        expect(wider.low).toBeLessThanOrEqual(low);
        expect(wider.high).toBeGreaterThan(high);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses what is no count', () => {
    expect(() => poissonInterval(-1)).toThrow(RangeError);
    expect(() => poissonInterval(1, 1)).toThrow(RangeError);
  });
});

describe('the Wilson interval', () => {
  // Newcombe RG (1998), Statistics in Medicine 17, 857-872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('agrees with the published table for %i of %i', (part, whole, low, high) => {
    expect(wilsonInterval(part, whole).low).toBeCloseTo(low, 4);
    expect(wilsonInterval(part, whole).high).toBeCloseTo(high, 4);
  });

  it('is ordered, stays inside 0 to 1 and is exact at the edges', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4000 }),
        fc.nat(),
        confidences,
        (whole, any, confidence) => {
          const part = any % (whole + 1);
          const { low, high } = wilsonInterval(part, whole, confidence);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(part / whole);
          expect(high).toBeGreaterThanOrEqual(part / whole);
          if (part === 0) expect(low).toBe(0);
          if (part === whole) expect(high).toBe(1);
          const mirrored = wilsonInterval(whole - part, whole, confidence);
          expect(mirrored.low).toBeCloseTo(1 - high, 10);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the interval of events over the people at risk', () => {
  const ratio = (events: number, people: number): Interval =>
    intervalOfValue({
      method: 'ratio',
      numerator: events,
      denominatorLow: people,
      denominatorHigh: people,
      per: 100,
    });

  it('is that of the events: the people are known', () => {
    fc.assert(
      fc.property(fc.nat({ max: 400 }), fc.integer({ min: 1, max: 400 }), (events, people) => {
        const { low, high } = poissonInterval(events);
        expect(ratio(events, people).low).toBeCloseTo((100 * low) / people, 10);
        expect(ratio(events, people).high).toBeCloseTo((100 * high) / people, 10);
      }),
      { numRuns: 50 },
    );
  });

  it('may pass one event a person, as a share never does', () => {
    expect(ratio(12, 10).high).toBeGreaterThan(100);
    const share = (numerator: number): Interval =>
      intervalOfValue({
        method: 'wilson',
        numerator,
        denominatorLow: 10,
        denominatorHigh: 10,
        per: 100,
      });
    expect(share(12)).toEqual(ratio(12, 10));
    expect(share(10).high).toBe(100);
  });
});

describe('the interval of a value', () => {
  it('gets wider when the denominator is known only as an interval', () => {
    const parts = { method: 'poisson', numerator: 50, per: 100_000 } as const;
    const exact = intervalOfValue({ ...parts, denominatorLow: 10_000, denominatorHigh: 10_000 });
    const vague = intervalOfValue({ ...parts, denominatorLow: 9_900, denominatorHigh: 10_100 });
    expect(vague.low).toBeLessThan(exact.low);
    expect(vague.high).toBeGreaterThan(exact.high);
  });

  it('of a count is the Poisson interval of the count', () => {
    const count = {
      method: 'poisson',
      numerator: 7,
      denominatorLow: null,
      denominatorHigh: null,
      per: 1,
    } as const;
    expect(intervalOfValue(count)).toEqual(poissonInterval(7));
  });

  it('holds more at 99.8% than at 95%', () => {
    const parts = {
      method: 'wilson',
      numerator: 3,
      denominatorLow: 1443,
      denominatorHigh: 1443,
      per: 100,
    } as const;
    const strict = intervalOfValue(parts, strictConfidence);
    expect(strict.low).toBeLessThan(intervalOfValue(parts).low);
    expect(strict.high).toBeGreaterThan(intervalOfValue(parts).high);
  });
});
