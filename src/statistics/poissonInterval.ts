import { assertConfidence, usualConfidence, type Interval } from './confidence.ts';
import { gammaQuantile } from './special/gamma.ts';

/**
 * Exact interval of a Poisson count: the means for which a count this low, or this high, is not
 * too unlikely. Garwood F (1936), Fiducial limits for the Poisson distribution, Biometrika 28,
 * 437-442, through the gamma distribution.
 * @param count whole number, 0 or more
 * @throws RangeError for a negative count or a confidence outside 0 to 1
 */
export function poissonInterval(count: number, confidence = usualConfidence): Interval {
  assertConfidence(confidence);
  if (!(count >= 0)) throw new RangeError(`A count is 0 or more; ${count} is not.`);
  const tail = (1 - confidence) / 2;
  return {
    low: count === 0 ? 0 : gammaQuantile(tail, count),
    high: gammaQuantile(1 - tail, count + 1),
  };
}
