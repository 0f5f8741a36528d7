// @module-tag thorough
import { describe, expect, it } from 'vitest';
import { limitsLeaveOut } from './limits.ts';

const seed = 20_261;
/** Events per 1,000 people: those of Category 1, and those of a rare event. */
const [common, rare] = [1.5, 0.05];

describe('limits that allow for the spread between areas', () => {
  it.each([
    [16, 0.1, common],
    [42, 0.05, common],
    [42, 0.25, common],
    [25, 0.2, rare],
  ])(
    'of %i areas that spread by %f leave out 4 to 6.5 and at most 0.6 of a hundred',
    (areas, spread, rate) => {
      const runs = Math.round(12_000 / areas);
      const { usual, strict } = limitsLeaveOut({ areas, spread, rate, runs, seed });
      expect(usual).toBeGreaterThan(0.04);
      expect(usual).toBeLessThan(0.065);
      expect(strict).toBeLessThanOrEqual(0.006);
    },
  );

  it('leave out no more than they say where chance is all', () => {
    const { usual, strict } = limitsLeaveOut({ areas: 42, spread: 0, rate: rare, runs: 250, seed });
    expect(usual).toBeGreaterThan(0.02);
    expect(usual).toBeLessThan(0.05);
    expect(strict).toBeLessThan(0.003);
  });

  it('still find an area 80% above the others', () => {
    for (const [spread, often] of [
      [0.05, 0.95],
      [0.15, 0.95],
      [0.25, 0.8],
    ] as const) {
      const setting = { areas: 25, spread, rate: common, runs: 300, seed };
      expect(limitsLeaveOut(setting).outlierFound).toBeGreaterThan(often);
    }
  });

  it('by the published formula would leave out twice as many as they say', () => {
    const setting = { areas: 42, spread: 0.15, rate: common, runs: 150, seed };
    expect(limitsLeaveOut(setting).published.usual).toBeGreaterThan(0.1);
  });
});
