import { describe, expect, it } from 'vitest';
import { measuredCoverage } from './coverage.generated.ts';

describe('what was measured of the statistics', () => {
  it('holds every claim that the product makes', () => {
    const broken = measuredCoverage.filter(
      ({ measured, claimed }) =>
        claimed !== null && (measured < claimed.low || measured > claimed.high),
    );
    expect(broken).toEqual([]);
  });

  it('covers every method that gives an interval, a limit, a rank or a verdict', () => {
    expect([...new Set(measuredCoverage.map(({ method }) => method))].sort()).toEqual(
      ['correlation', 'difference', 'funnel', 'ranks', 'rate', 'ratio', 'share', 'trend'].sort(),
    );
  });
});
