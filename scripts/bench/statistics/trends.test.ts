import { describe, expect, it } from 'vitest';
import { trendsFound } from './trends.ts';

const [runs, seed] = [400, 20_261];
const events = { kind: 'events' } as const;
const stock = { kind: 'stock', stay: 8 } as const;
const unchanging = { years: 13, growth: 0, runs, seed };

describe('a large step', () => {
  it.each([20, 50, 150])(
    'is named in at most 6 of 100 unchanging series of %i events a year',
    (size) => {
      expect(trendsFound({ ...unchanging, course: events, size }).stepped).toBeLessThan(0.06);
    },
  );

  it('is hardly ever named where people stay for eight years', () => {
    expect(trendsFound({ ...unchanging, course: stock, size: 100 }).stepped).toBeLessThan(0.01);
  });
});

describe('a steady rise or fall', () => {
  it.each([100, 1000])(
    'is told of at most 7 of 100 unchanging stocks of %i people who stay for eight years',
    (size) => {
      expect(trendsFound({ ...unchanging, course: stock, size }).told).toBeLessThan(0.07);
    },
  );

  it.each([
    [50, 13],
    [120, 10],
    [300, 8],
    [1200, 6],
  ])('is found in 80 of 100 that grow by 5%% a year, of %i over %i years', (size, years) => {
    const { told, tested } = trendsFound({ course: events, size, years, growth: 0.05, runs, seed });
    expect(tested).toBeGreaterThan(0.9);
    expect(told).toBeGreaterThan(0.8);
  });

  it('is not asked after where the years could not show it', () => {
    for (const [size, years] of [
      [300, 5],
      [100, 8],
      [20, 13],
    ] as const) {
      const grown = { course: events, size, years, growth: 0.05, runs: 100, seed };
      expect(trendsFound(grown).tested).toBe(0);
    }
  });
});

describe('a change from the first year to the last', () => {
  it('is told of at most 7 of 100 unchanging series', () => {
    for (const course of [events, stock]) {
      expect(trendsFound({ ...unchanging, course, size: 100 }).changed).toBeLessThan(0.07);
    }
  });

  it('is told of a growth of 5% a year over ten years', () => {
    const grown = { course: events, size: 300, years: 11, growth: 0.05, runs: 100, seed };
    expect(trendsFound(grown).changed).toBeGreaterThan(0.95);
  });
});
