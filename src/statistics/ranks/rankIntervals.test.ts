import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaFigure, Scale } from '../areaFigure.ts';
import { fisherProbability, pairProbability, poissonPairProbability } from './exactPairTest.ts';
import { holm } from './holm.ts';
import { rankIntervals, type Ranks } from './rankIntervals.ts';

const figure = (code: string, numerator: number, denominator: number): AreaFigure => ({
  code,
  name: code,
  numerator,
  denominator,
  denominatorLow: denominator,
  denominatorHigh: denominator,
});
const areasOf = (events: readonly number[], people: readonly number[]): AreaFigure[] =>
  events.map((count, place) => figure(`E${place + 10}`, count, people[place] ?? 1));
const rate = { method: 'poisson', per: 1000 } as const;

function ranksOf(figures: readonly AreaFigure[], scale: Scale = rate): Ranks {
  const answer = rankIntervals(figures, scale);
  if (answer.kind !== 'ranks') throw new Error('expected enough areas');
  return answer;
}
const bounds = (ranks: Ranks): [number, number][] =>
  ranks.ranks.map(({ first, last }) => [first, last]);

/** Steady random numbers for a simulation: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const people = [1000, 800, 1100, 900, 500, 1500, 1000, 450, 1010, 1400, 720, 990];
const spread = [52, 11, 77, 40, 8, 95, 66, 24, 49, 220, 13, 98];
const close = [52, 31, 77, 40, 18, 95, 66, 24, 49, 120, 33, 58];

describe('the exact tests of a pair', () => {
  // Summed in exact fractions (Python's fractions).
  it('agree with sums in exact fractions', () => {
    expect(
      poissonPairProbability({ events: 31, exposure: 800 }, { events: 120, exposure: 1400 }),
    ).toBeCloseTo(1.8575092119827e-5, 13);
    expect(
      poissonPairProbability({ events: 0, exposure: 100 }, { events: 7, exposure: 100 }),
    ).toBeCloseTo(1 / 128, 12);
    expect(fisherProbability(31, 769, 120, 1280)).toBeCloseTo(1.0110663512277e-5, 13);
    expect(fisherProbability(3, 12, 9, 10)).toBeCloseTo(0.09649933097967145, 10);
    expect(fisherProbability(0, 29, 5, 51)).toBeCloseTo(0.11645241895367217, 10);
    expect(fisherProbability(0, 5, 5, 0)).toBeCloseTo(1 / 252, 12);
  });

  it("gives Fisher's own example: three of four cups of tea told right or better, 17 of 70", () => {
    // Fisher (1935), The Design of Experiments, chapter II.
    expect(fisherProbability(1, 3, 3, 1)).toBeCloseTo(17 / 70, 12);
  });

  it('never tells apart areas that stand the same way or the other way round', () => {
    expect(pairProbability(figure('a', 0, 10), figure('b', 0, 20), 'poisson')).toBe(1);
    expect(pairProbability(figure('a', 9, 10), figure('b', 1, 20), 'binomial')).toBe(1);
  });

  it('takes vague denominators where they make the gap smallest', () => {
    const low = figure('a', 20, 1000);
    const high = figure('b', 60, 1000);
    const sure = pairProbability(low, high, 'poisson');
    const vague = pairProbability({ ...low, denominatorLow: 900 }, high, 'poisson');
    expect(vague).toBeGreaterThan(sure);
  });
});

describe("Holm's procedure", () => {
  it('gives the result of the example that its textbooks work by hand', () => {
    // p = 0.01, 0.04, 0.03, 0.005 at 5%: 0.005 <= 0.0125, 0.01 <= 0.0167, 0.03 > 0.025, stop.
    expect(holm([0.01, 0.04, 0.03, 0.005], 4, 0.05)).toEqual([true, false, false, true]);
  });
});

describe('the intervals of ranks', () => {
  // Exact tests in Python's fractions over all pairs, then Holm's bound, written independently.
  it('of rates agree with an independent calculation in exact fractions', () => {
    expect(bounds(ranksOf(areasOf(spread, people)))).toEqual([
      [3, 9],
      [10, 12],
      [2, 9],
      [3, 11],
      [7, 12],
      [2, 9],
      [2, 9],
      [2, 11],
      [3, 11],
      [1, 1],
      [7, 12],
      [2, 6],
    ]);
  });

  it('of shares agree with it too', () => {
    expect(bounds(ranksOf(areasOf(spread, people), { method: 'wilson', per: 100 }))).toEqual([
      [3, 9],
      [10, 12],
      [2, 9],
      [3, 11],
      [7, 12],
      [2, 9],
      [2, 9],
      [2, 11],
      [3, 10],
      [1, 1],
      [8, 12],
      [2, 6],
    ]);
  });

  it('of events among people at risk are those of rates with the same numbers', () => {
    for (const events of [spread, close]) {
      const figures = areasOf(events, people);
      const ofEvents = ranksOf(figures, { method: 'ratio', per: 1000 });
      expect(ofEvents).toEqual(ranksOf(figures));
    }
  });

  it('list the areas that cannot be told apart, and the numbers add up', () => {
    const { ranks, areas } = ranksOf(areasOf(spread, people));
    for (const rank of ranks) {
      const told = rank.first - 1 + (areas - rank.last);
      expect(rank.alike).toHaveLength(areas - 1 - told);
      expect(rank.alike).not.toContain(rank.code);
    }
    expect(ranks[9]?.alike).toEqual([]);
  });

  it('are not given for fewer than ten areas', () => {
    expect(rankIntervals(areasOf(spread, people).slice(0, 9), rate)).toEqual({
      kind: 'too_few_areas',
      areas: 9,
      needed: 10,
    });
  });

  it('of areas without any events reach from first to last', () => {
    const silent = areasOf(
      people.map(() => 0),
      people,
    );
    for (const pair of bounds(ranksOf(silent))) expect(pair).toEqual([1, 12]);
  });

  const figures = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 400, max: 2000 })),
    { minLength: 10, maxLength: 20 },
  );

  it('hold the rank of the value itself, are ordered, and follow the order of the values', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom('poisson', 'wilson', 'ratio'), (parts, method) => {
        const areas = parts.map(([events, n], place) => figure(`E${place}`, events, n));
        const { ranks } = ranksOf(areas, { method, per: 100 });
        for (const rank of ranks) {
          const higher = ranks.filter(({ value }) => value > rank.value).length;
          expect(rank.first).toBeLessThanOrEqual(higher + 1);
          expect(rank.last).toBeGreaterThanOrEqual(higher + 1);
          expect(rank.first).toBeLessThanOrEqual(rank.last);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('do not depend on the order of the areas', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(areasOf(spread, people), { minLength: 12 }), (shuffled) => {
        const straight = ranksOf(areasOf(spread, people)).ranks;
        const turned = ranksOf(shuffled).ranks;
        for (const rank of straight) {
          expect(turned.find(({ code }) => code === rank.code)).toEqual(rank);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('hold every true rank in at least 95 of 100 simulated years', () => {
    // Twelve areas of the same true rate can have any rank, so telling one pair apart is an error.
    const random = randomFrom(2024);
    const poissonDraw = (mean: number): number => {
      let [count, product] = [0, random()];
      for (const stop = Math.exp(-mean); product > stop; product *= random()) count += 1;
      return count;
    };
    const years = 200;
    let wrong = 0;
    for (let year = 0; year < years; year += 1) {
      const drawn = areasOf(
        people.map((n) => poissonDraw(n / 50)),
        people,
      );
      if (ranksOf(drawn).ranks.some(({ first, last }) => first > 1 || last < 12)) wrong += 1;
    }
    expect(wrong / years).toBeLessThanOrEqual(0.05);
  });
});
