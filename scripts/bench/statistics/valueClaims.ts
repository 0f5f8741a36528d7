import type { MeasuredClaim } from '../../../src/statistics/measuredClaim.ts';
import { atLeast, percent, seed } from './claimParts.ts';
import { eventsFound, type Befalling } from './events.ts';
import { poissonCoverage, wilsonCoverage } from './intervals.ts';

/** Coverage of the intervals of a value: summed over all counts, so exact. */
export function intervalClaims(): MeasuredClaim[] {
  const truths = 600;
  const poisson = poissonCoverage(0.05, 500, truths);
  const summed = { claimed: null, runs: 0 };
  const counts: MeasuredClaim[] = [
    {
      method: 'rate',
      what: '95% interval holds the mean, least of all means',
      setting: 'counts with means of 0.05 to 500',
      measured: poisson.least,
      claimed: atLeast(0.95),
      runs: 0,
    },
    {
      method: 'rate',
      what: '95% interval holds the mean, on average',
      setting: 'counts with means of 0.05 to 500',
      measured: poisson.mean,
      claimed: atLeast(0.95),
      runs: 0,
    },
  ];
  const shares = [20, 100, 1_000].flatMap((people): MeasuredClaim[] => {
    const usual = wilsonCoverage(people, 0.05, 0.5, truths);
    const fraction = wilsonCoverage(people, 0.1 / people, 1 / people, truths);
    return [
      {
        ...summed,
        method: 'share',
        what: '95% interval holds the share, on average',
        setting: `${people} people, shares of 5 to 50%`,
        measured: usual.mean,
        claimed: { low: 0.94, high: 0.97 },
      },
      {
        ...summed,
        method: 'share',
        what: '95% interval holds the share, least of all shares',
        setting: `${people} people, a tenth of a case to one case expected; least at ${(fraction.leastAt * people).toFixed(2)} of a case`,
        measured: fraction.least,
      },
    ];
  });
  return [...counts, ...shares];
}

/** Coverage of a ratio of events to people, and false alarms of two of them. */
export function eventClaims(): MeasuredClaim[] {
  const runs = 4_000;
  const words: Record<Befalling, string> = {
    once: 'nobody is counted twice',
    again: 'each event by itself',
    clustered: 'one in five of those recalled is counted twice',
  };
  return (['again', 'once', 'clustered'] as const).flatMap((befalling) =>
    [0.03, 0.12, 0.3].flatMap((risk): MeasuredClaim[] => {
      const found = eventsFound({ people: [150, 200], risk, befalling, runs, seed });
      const setting = `150 and 200 people at risk, ${percent(risk)} events, ${words[befalling]}`;
      const isModel = befalling === 'again';
      return [
        {
          method: 'ratio',
          what: '95% interval holds the ratio',
          setting,
          measured: found.coverage,
          claimed: isModel ? atLeast(0.95) : null,
          runs,
        },
        {
          method: 'difference',
          what: 'two areas of one ratio are called higher or lower',
          setting,
          measured: found.falseAlarms,
          claimed: isModel ? { low: 0.02, high: 0.05 } : null,
          runs,
        },
      ];
    }),
  );
}
