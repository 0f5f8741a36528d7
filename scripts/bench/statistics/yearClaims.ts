import type { MeasuredClaim } from '../../../src/statistics/measuredClaim.ts';
import { atMost, seed } from './claimParts.ts';
import { trendsFound, type Course } from './trends.ts';

const courseWords = (course: Course): string =>
  course.kind === 'events' ? 'events' : `people who stay for ${course.stay} years`;

/** False alarms of what is said of years in which nothing changes, and power where it does. */
export function trendClaims(): MeasuredClaim[] {
  const runs = 500;
  const courses: Course[] = [{ kind: 'events' }, { kind: 'stock', stay: 8 }];
  const unchanging = courses.flatMap((course) =>
    [20, 150, 1_000].flatMap((size): MeasuredClaim[] => {
      const found = trendsFound({ course, size, years: 13, growth: 0, runs, seed });
      const setting = `13 unchanging years of ${size} ${courseWords(course)}`;
      const claim = { method: 'trend', setting, runs };
      return [
        {
          ...claim,
          what: 'called steadily rising or falling',
          measured: found.told,
          claimed: atMost(0.07),
        },
        { ...claim, what: 'a large step is named', measured: found.stepped, claimed: atMost(0.06) },
        {
          ...claim,
          method: 'difference',
          what: 'last year called higher or lower than the first',
          measured: found.changed,
          claimed: atMost(0.06),
        },
      ];
    }),
  );
  const growing = [150, 500, 1_500].flatMap((size) =>
    [5, 8, 10, 13].flatMap((years): MeasuredClaim[] => {
      const found = trendsFound({
        course: { kind: 'events' },
        size,
        years,
        growth: 0.05,
        runs,
        seed,
      });
      const setting = `${years} years that grow by 5% a year from ${size} events`;
      const claim = { setting, runs };
      const isAsked = found.tested > 0.5;
      return [
        {
          ...claim,
          method: 'trend',
          what: isAsked ? 'called steadily rising' : 'said whether the years were steady',
          measured: isAsked ? found.told : found.tested,
          claimed: isAsked ? { low: 0.8, high: 1 } : atMost(0.5),
        },
        {
          ...claim,
          method: 'difference',
          what: 'last year called higher than the first',
          measured: found.changed,
          claimed: null,
        },
      ];
    }),
  );
  return [...unchanging, ...growing];
}
