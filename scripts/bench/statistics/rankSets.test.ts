import { describe, expect, it } from 'vitest';
import { rankSetsFound } from './rankSets.ts';

const [runs, seed] = [200, 20_261];

describe('sets of ranks', () => {
  it.each([
    [12, 0, 0.05],
    [12, 0.15, 1.5],
    [25, 0.15, 0.05],
  ])(
    'of %i areas that spread by %f hold the true ranks in 95 of 100 years',
    (areas, spread, rate) => {
      const { together, alone } = rankSetsFound({ areas, spread, rate, runs, seed });
      expect(together).toBeGreaterThanOrEqual(0.95);
      expect(alone).toBeGreaterThanOrEqual(0.95);
    },
  );

  it('are narrower for one area alone', () => {
    const setting = { areas: 25, spread: 0.15, rate: 1.5, runs: 60, seed };
    const { widthTogether, widthAlone } = rankSetsFound(setting);
    expect(widthAlone).toBeLessThan(0.9 * widthTogether);
  });
});
