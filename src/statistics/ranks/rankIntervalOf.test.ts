import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaFigure } from '../areaFigure.ts';
import { rankIntervalOf } from './rankIntervalOf.ts';
import { rankIntervals } from './rankIntervals.ts';

const figure = (place: number, numerator: number, denominator: number): AreaFigure => ({
  code: `E${place + 10}`,
  name: `Area ${place}`,
  numerator,
  denominator,
  denominatorLow: denominator,
  denominatorHigh: denominator,
});
const rate = { method: 'poisson', per: 1000 } as const;
const people = [1000, 800, 1100, 900, 500, 1500, 1000, 450, 1010, 1400, 720, 990];
const events = [52, 11, 77, 40, 8, 95, 66, 24, 49, 220, 13, 98];
const twelve = events.map((count, place) => figure(place, count, people[place] ?? 1));

describe('the interval of the rank of one area', () => {
  // Binomial tails in exact fractions (Python's fractions) over the 11 pairs of the area, then
  // Holm's bound over 22 hypotheses, written independently.
  it('agrees with an independent calculation in exact fractions', () => {
    const found = twelve.map(({ code }) => {
      const answer = rankIntervalOf(code, twelve, rate);
      return answer?.kind === 'rank' ? [answer.rank.first, answer.rank.last] : null;
    });
    expect(found).toEqual([
      [3, 9],
      [10, 12],
      [2, 9],
      [3, 10],
      [10, 12],
      [3, 9],
      [2, 9],
      [2, 9],
      [3, 9],
      [1, 1],
      [10, 12],
      [2, 4],
    ]);
  });

  it('lies inside the one that holds for all areas at once, around the rank of the value', () => {
    const parts = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 400, max: 2000 })),
      { minLength: 10, maxLength: 20 },
    );
    const methods = fc.constantFrom('poisson', 'wilson', 'ratio');
    fc.assert(
      fc.property(parts, methods, (list, method) => {
        const areas = list.map(([count, size], place) => figure(place, count, size));
        const together = rankIntervals(areas, { method, per: 100 });
        if (together.kind !== 'ranks') throw new Error(together.kind);
        for (const { code, value, first, last } of together.ranks) {
          const alone = rankIntervalOf(code, areas, { method, per: 100 });
          if (alone?.kind !== 'rank') throw new Error('no rank');
          const higher = together.ranks.filter((one) => one.value > value).length;
          expect(alone.rank.first).toBeGreaterThanOrEqual(first);
          expect(alone.rank.last).toBeLessThanOrEqual(last);
          expect(alone.rank.first).toBeLessThanOrEqual(higher + 1);
          expect(alone.rank.last).toBeGreaterThanOrEqual(higher + 1);
          const told = alone.rank.first - 1 + (areas.length - alone.rank.last);
          expect(alone.rank.alike).toHaveLength(areas.length - 1 - told);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is not given for fewer than ten areas, nor for an area without a figure', () => {
    expect(rankIntervalOf('E10', twelve.slice(0, 9), rate)).toEqual({
      kind: 'too_few_areas',
      areas: 9,
      needed: 10,
    });
    expect(rankIntervalOf('E99', twelve, rate)).toBeNull();
  });
});
