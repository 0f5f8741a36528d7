// @module-tag thorough
import { describe, expect, it } from 'vitest';
import { correlationsFound } from './correlations.ts';

const [runs, seed] = [100, 20_261];

describe('the interval of a rank correlation', () => {
  it.each([
    [12, 0.3, 0.5],
    [12, 0.9, 0.5],
    [25, 0.6, 1],
    [42, 0, 0.5],
    [42, 0.9, 0.5],
    [42, 0.97, 1],
  ])(
    'of %i areas whose levels correlate by %f holds that correlation though chance blurs by %f',
    (areas, strength, blur) => {
      const { coverage } = correlationsFound({ areas, strength, blur, runs, seed });
      expect(coverage).toBeGreaterThan(0.92);
    },
  );

  it('calls unrelated measures related in at most 7 of 100 cases', () => {
    const setting = { areas: 12, strength: 0, blur: 0.5, runs: 4 * runs, seed };
    expect(correlationsFound(setting).told).toBeLessThan(0.07);
  });

  it('finds a correlation of 0.6 among 42 areas though chance blurs the values', () => {
    const setting = { areas: 42, strength: 0.6, blur: 0.5, runs, seed };
    expect(correlationsFound(setting).told).toBeGreaterThan(0.65);
  });
});
