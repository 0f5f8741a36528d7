import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestAreas } from '../fewestAreas.ts';
import { correlationOf, spearmanInterval } from './correlation.ts';
import { midRanks } from './midRanks.ts';
import { minimalStandard, normalDraws } from './normalDraws.ts';
import type { UncertainPair } from './redrawn.ts';
import { ofNormalRanks, ofNormalValues, rankReliability } from './reliability.ts';
import { productMoment, spearman, type Pair } from './spearman.ts';

const pairsOf = (first: readonly number[], second: readonly number[]): Pair[] =>
  first.map((value, place) => ({ first: value, second: second[place] ?? NaN }));

/** The example of the R package statpsych, by one of the authors of the interval. */
const bonett = pairsOf(
  [21, 4, 9, 12, 35, 18, 10, 22, 24, 1, 6, 8, 13, 16, 19],
  [67, 28, 30, 28, 52, 40, 25, 37, 44, 10, 14, 20, 28, 40, 51],
);
/** Siegel S (1956), Nonparametric Statistics, tables 9.1 and 9.3: authoritarianism, status, yielding. */
const authoritarianism = [82, 98, 87, 40, 116, 113, 111, 83, 85, 126, 106, 117];
const status = [42, 46, 39, 37, 65, 88, 86, 56, 62, 92, 54, 81];
const yielding = pairsOf(
  [3, 4, 2, 1, 8, 11, 10, 6, 7, 12, 5, 9],
  [0, 0, 1, 1, 3, 4, 5, 6, 7, 8, 8, 12],
);
/** The cars of R's `mtcars`: miles per gallon and weight. */
const miles = [
  21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7,
  32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
];
const weight = [
  2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25, 5.424,
  5.345, 2.2, 1.615, 1.835, 2.465, 3.52, 3.435, 3.84, 3.845, 1.935, 2.14, 1.513, 3.17, 2.77, 3.57,
  2.78,
];

describe('ranks', () => {
  it('are shared by equal values', () => {
    expect(midRanks([30, 10, 20, 20])).toEqual([4, 1, 2.5, 2.5]);
    expect(midRanks([5, 5, 5])).toEqual([2, 2, 2]);
    expect(midRanks([])).toEqual([]);
  });
  it('have the same sum whatever the ties', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 42 }), (values) => {
        const sum = midRanks(values).reduce((total, rank) => total + rank, 0);
        expect(sum).toBeCloseTo((values.length * (values.length + 1)) / 2);
      }),
    );
  });
});

describe('the rank correlation', () => {
  it('is that of published examples', () => {
    expect(spearman(pairsOf(authoritarianism, status))).toBeCloseTo(0.818, 3);
    expect(spearman(yielding)).toBeCloseTo(0.616, 2);
    expect(spearman(bonett)).toBeCloseTo(0.869_963_9, 7);
    expect(spearman(pairsOf(miles, weight))).toBeCloseTo(-0.886_422, 6);
    expect(productMoment(pairsOf(miles, weight))).toBeCloseTo(-0.867_659_4, 7);
  });
  it('is that of the formula with differences of ranks where no value is twice', () => {
    const orders = fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], { minLength: 11 });
    fc.assert(
      fc.property(orders, orders, (first, second) => {
        const pairs = pairsOf(first, second);
        const squares = pairs.reduce((sum, pair) => sum + (pair.first - pair.second) ** 2, 0);
        expect(spearman(pairs)).toBeCloseTo(1 - (6 * squares) / (11 * (11 ** 2 - 1)), 10);
      }),
    );
  });
  it('asks for the order only, and does not mind which measure comes first', () => {
    const value = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 42 }), (list) => {
        const pairs = list.map(([first, second]) => ({ first, second }));
        const found = spearman(pairs);
        const bent = pairs.map(({ first, second }) => ({ first: Math.exp(first / 9), second }));
        const turned = pairs.map(({ first, second }) => ({ first: second, second: first }));
        for (const other of [spearman(bent), spearman(turned)]) {
          if (found === null) expect(other).toBeNull();
          else expect(other).toBeCloseTo(found, 10);
        }
      }),
    );
  });
  it('is none where one measure does not vary', () => {
    expect(spearman(pairsOf([1, 1, 1], [1, 2, 3]))).toBeNull();
    expect(spearman([])).toBeNull();
  });
});

describe('the interval of a rank correlation', () => {
  it('is that of the R package statpsych', () => {
    const { low, high } = spearmanInterval(spearman(bonett) ?? NaN, bonett.length);
    expect(low).toBeCloseTo(0.584_095_1, 7);
    expect(high).toBeCloseTo(0.963_829_7, 7);
  });
  it('is finite for a perfect order, and ends there', () => {
    const perfect = spearmanInterval(1, fewestAreas);
    expect(perfect.high).toBe(1);
    expect(perfect.low).toBeGreaterThan(0.9);
    expect(perfect.low).toBeLessThan(1);
    expect(spearmanInterval(-1, fewestAreas)).toEqual({ low: -1, high: -perfect.low });
  });
});

/** Areas whose values are known to within so much on either side. */
const uncertain = (pairs: readonly Pair[], spread: number): UncertainPair[] =>
  pairs.map(({ first, second }) => ({
    first: { value: first, low: first - spread, high: first + spread },
    second: { value: second, low: second - spread, high: second + spread },
  }));

describe('the correlation of two measures', () => {
  it('is not given for too few areas, nor where one measure does not vary', () => {
    expect(correlationOf(uncertain(bonett.slice(0, 9), 1))).toEqual({
      kind: 'too_few_areas',
      areas: 9,
      needed: fewestAreas,
    });
    const flat = bonett.map(({ first }) => ({ first, second: 0 }));
    expect(correlationOf(uncertain(flat, 0))).toEqual({ kind: 'no_spread', areas: 15 });
  });

  it('has the interval of the areas alone where every value is certain, and one that reaches farther from 0 else', () => {
    const certain = correlationOf(uncertain(bonett, 0));
    const vague = correlationOf(uncertain(bonett, 12));
    if (certain.kind !== 'correlation' || vague.kind !== 'correlation') throw new Error('none');
    expect(certain.interval.low).toBeCloseTo(certain.ofAreasAlone.low, 12);
    expect(certain.interval.high).toBeCloseTo(certain.ofAreasAlone.high, 12);
    expect(vague.coefficient).toBe(certain.coefficient);
    expect(vague.interval.low).toBe(certain.interval.low);
    expect(vague.interval.high).toBeGreaterThan(certain.interval.high);
  });

  it('says which way only where the interval leaves 0 out, and the same each time', () => {
    expect(correlationOf(uncertain(bonett, 2))).toMatchObject({ verdict: 'together' });
    const turned = bonett.map(({ first, second }) => ({ first, second: -second }));
    expect(correlationOf(uncertain(turned, 2))).toMatchObject({ verdict: 'opposite' });
    expect(correlationOf(uncertain(yielding, 0))).toMatchObject({ verdict: 'together' });
    const weak = uncertain(yielding, 0).map(({ first, second }, place) => ({
      first,
      second: place < 6 ? { value: 20, low: 20, high: 20 } : second,
    }));
    expect(correlationOf(weak)).toMatchObject({ verdict: 'not_distinguishable' });
    expect(correlationOf(uncertain(bonett, 5))).toEqual(correlationOf(uncertain(bonett, 5)));
  });

  it('keeps the coefficient of the values inside, whatever their intervals', () => {
    const value = fc.integer({ min: 0, max: 40 });
    const area = fc.tuple(value, value, fc.double({ min: 0, max: 60, noNaN: true }));
    fc.assert(
      fc.property(fc.array(area, { minLength: 10, maxLength: 30 }), (list) => {
        const answer = correlationOf(
          list.flatMap(([first, second, spread]) => uncertain([{ first, second }], spread)),
        );
        if (answer.kind !== 'correlation') return;
        const { interval, ofAreasAlone, coefficient, verdict } = answer;
        expect(interval.low).toBeLessThanOrEqual(coefficient);
        expect(interval.high).toBeGreaterThanOrEqual(coefficient);
        expect(interval.low).toBeLessThanOrEqual(ofAreasAlone.low);
        expect(interval.high).toBeGreaterThanOrEqual(ofAreasAlone.high);
        expect(interval.low).toBeGreaterThanOrEqual(-1);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(verdict === 'together').toBe(interval.low > 0);
        expect(verdict === 'opposite').toBe(interval.high < 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what chance leaves of the spread between areas', () => {
  it('is all where every value is certain, and nothing where chance explains the spread', () => {
    const values = Array.from({ length: 30 }, (_, place) => place);
    const known = (spread: number) =>
      values.map((value) => ({ value, low: value - spread, high: value + spread }));
    expect(rankReliability(known(0))).toBeCloseTo(1, 10);
    expect(rankReliability(known(200))).toBe(0);
  });

  it('is the variance of the levels over that of the values', () => {
    const normal = normalDraws(5);
    const [areas, blur] = [400, 0.5];
    const values = Array.from({ length: areas }, () => {
      const value = normal() + blur * normal();
      return { value, low: value - 1.96 * blur, high: value + 1.96 * blur };
    });
    expect(rankReliability(values)).toBeCloseTo(1 / (1 + blur ** 2), 1);
  });

  it('turns rank correlations of normal values round', () => {
    for (const correlation of [-1, -0.4, 0, 0.7, 1]) {
      expect(ofNormalRanks(ofNormalValues(correlation))).toBeCloseTo(correlation, 12);
    }
  });
});

describe('the draws', () => {
  it('are those of the minimal standard generator', () => {
    const next = minimalStandard(1);
    const numbers = Array.from({ length: 10_000 }, next);
    expect(numbers.at(-1)).toBe(1_043_618_065);
  });
  it('are normal', () => {
    const normal = normalDraws(3);
    const drawn = Array.from({ length: 20_000 }, normal);
    const mean = drawn.reduce((sum, z) => sum + z, 0) / drawn.length;
    const square = drawn.reduce((sum, z) => sum + z * z, 0) / drawn.length;
    const beyond = drawn.filter((z) => Math.abs(z) > 1.96).length / drawn.length;
    expect(mean).toBeCloseTo(0, 1);
    expect(square).toBeCloseTo(1, 1);
    expect(beyond).toBeCloseTo(0.05, 2);
  });
});
