import type { ChanceModel } from '../chanceModel.ts';
import { normalProbability } from '../special/normal.ts';
import { studentQuantile } from '../special/student.ts';
import type { TrendPoint } from './trendTest.ts';

/** The steady growth that the test has to find before its silence means anything: 5% a year. */
export const growthToFind = 0.05;

/** How far the statistic of the test is shifted by such a growth: its noncentrality. */
function shiftOf(points: readonly TrendPoint[], model: ChanceModel): number {
  const exposure = points.reduce((sum, point) => sum + point.exposure, 0);
  const rate = points.reduce((sum, point) => sum + point.events, 0) / exposure;
  const relativeVariance = model === 'binomial' ? (1 - rate) / rate : 1 / rate;
  const middle = points.reduce((sum, point) => sum + point.exposure * point.year, 0) / exposure;
  const spread = points.reduce(
    (sum, point) => sum + point.exposure * (point.year - middle) ** 2,
    0,
  );
  return Math.log1p(growthToFind) * Math.sqrt(spread / relativeVariance);
}

/**
 * The chance that the test for a trend finds a steady growth of 5% a year in years as many and as
 * large as these: the tail of the noncentral t distribution, as Abramowitz and Stegun 26.7.10
 * approximate it. The dispersion is taken as that of chance; where the years scatter more, the power
 * is less.
 * @param points three years or more
 * @returns 0 to 1; 0 where there are no events
 */
export function trendPower(
  points: readonly TrendPoint[],
  model: ChanceModel,
  alpha: number,
): number {
  const degreesOfFreedom = points.length - 2;
  const shift = shiftOf(points, model);
  if (degreesOfFreedom < 1 || !(shift > 0)) return 0;
  const critical = studentQuantile(1 - alpha / 2, degreesOfFreedom);
  const mean = critical * (1 - 1 / (4 * degreesOfFreedom)) - shift;
  const deviation = Math.sqrt(1 + critical ** 2 / (2 * degreesOfFreedom));
  return 1 - normalProbability(mean / deviation);
}
