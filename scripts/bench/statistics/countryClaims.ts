import type { MeasuredClaim } from '../../../src/statistics/measuredClaim.ts';
import { atLeast, atMost, percent, seed } from './claimParts.ts';
import { correlationsFound } from './correlations.ts';
import { limitsLeaveOut } from './limits.ts';
import { rankSetsFound } from './rankSets.ts';

/** What lies outside the limits of a funnel. */
export function limitClaims(): MeasuredClaim[] {
  const simulatedAreas = 16_000;
  return [16, 25, 42].flatMap((areas) =>
    [0, 0.05, 0.1, 0.15, 0.25].flatMap((spread): MeasuredClaim[] => {
      const runs = Math.round(simulatedAreas / areas);
      const found = limitsLeaveOut({ areas, spread, rate: 1.5, runs, seed });
      const setting = `${areas} areas that spread by ${percent(spread)}`;
      const claim = { method: 'funnel', setting, runs };
      return [
        {
          ...claim,
          what: 'areas like all others outside the adjusted 95% limits',
          measured: found.usual,
          claimed: spread === 0 ? atMost(0.05) : { low: 0.04, high: 0.065 },
        },
        {
          ...claim,
          what: 'areas like all others outside the adjusted 99.8% limits',
          measured: found.strict,
          claimed: atMost(0.006),
        },
        {
          ...claim,
          what: 'outside 95% limits by the published formula, which is not used',
          measured: found.published.usual,
          claimed: null,
        },
        {
          ...claim,
          what: 'an area 80% above the others is above the 95% limit',
          measured: found.outlierFound,
          claimed: null,
        },
      ];
    }),
  );
}

/** Coverage of both kinds of rank sets. */
export function rankClaims(): MeasuredClaim[] {
  const runs = 250;
  return [
    [12, 0, 0.05],
    [16, 0.15, 1.5],
    [42, 0.15, 1.5],
    [42, 0.25, 0.05],
  ].flatMap(([areas = 0, spread = 0, rate = 0]): MeasuredClaim[] => {
    const found = rankSetsFound({ areas, spread, rate, runs, seed });
    const setting = `${areas} areas that spread by ${percent(spread)}, ${rate} events per 1,000; ranks held: ${found.widthTogether.toFixed(1)} together, ${found.widthAlone.toFixed(1)} alone`;
    return [
      {
        method: 'ranks',
        what: 'ranges hold all true ranks at once',
        setting,
        measured: found.together,
        claimed: atLeast(0.95),
        runs,
      },
      {
        method: 'ranks',
        what: 'range of one area holds its true rank',
        setting,
        measured: found.alone,
        claimed: atLeast(0.95),
        runs,
      },
    ];
  });
}

/** Coverage of the interval of a correlation. */
export function correlationClaims(): MeasuredClaim[] {
  const runs = 300;
  return [12, 42].flatMap((areas) =>
    [0, 0.3, 0.6, 0.9, 0.97].flatMap((strength) =>
      [0.5, 1].map((blur): MeasuredClaim => ({
        method: 'correlation',
        what: '95% interval holds the correlation of the levels',
        setting: `${areas} areas, levels correlate by ${strength}, chance ${blur} of their spread`,
        measured: correlationsFound({ areas, strength, blur, runs, seed }).coverage,
        claimed: atLeast(0.93),
        runs,
      })),
    ),
  );
}
