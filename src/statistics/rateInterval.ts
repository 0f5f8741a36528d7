import { usualConfidence, type Interval } from './confidence.ts';
import { poissonInterval } from './poissonInterval.ts';

/**
 * Exact interval of a rate: that of its count (Garwood 1936) over the denominator. A denominator
 * known only as an interval widens it: the low bound takes the largest, the high bound the smallest,
 * so the result holds at least the confidence asked for whichever denominator is the true one.
 * @param count whole number, 0 or more
 * @param denominator bounds of the denominator, more than 0; equal where it is known exactly
 * @param per 1, 100, 1,000 or 100,000
 * @returns bounds in events per `per`
 * @throws RangeError for a count below 0, a denominator not above 0 or bounds in the wrong order
 */
export function rateInterval(
  count: number,
  denominator: Interval,
  per: number,
  confidence = usualConfidence,
): Interval {
  if (!(denominator.low > 0 && denominator.high >= denominator.low)) {
    throw new RangeError(
      `A denominator is above 0 and its bounds are in order; ${denominator.low} to ${denominator.high} is not.`,
    );
  }
  const { low, high } = poissonInterval(count, confidence);
  return { low: (low / denominator.high) * per, high: (high / denominator.low) * per };
}
