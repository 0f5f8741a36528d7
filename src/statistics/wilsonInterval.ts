import { assertConfidence, usualConfidence, type Interval } from './confidence.ts';
import { normalQuantile } from './special/normal.ts';

/**
 * Score interval of a proportion. Wilson EB (1927), Probable inference, the law of succession, and
 * statistical inference, JASA 22, 209-212; recommended by Newcombe, Statistics in Medicine 1998;
 * 17: 857-872 (his method 3). It holds 95% on average, and no less than 83.7% anywhere: that is where
 * about a fifth of a case is expected (Brown LD, Cai TT, DasGupta A (2001), Statistical Science 16,
 * 101-133).
 * @param part people with the property, 0 to `whole`
 * @param whole people in all, more than 0
 * @returns bounds of the proportion, 0 to 1
 * @throws RangeError if the numbers are no part and whole
 */
export function wilsonInterval(
  part: number,
  whole: number,
  confidence = usualConfidence,
): Interval {
  assertConfidence(confidence);
  if (!(whole > 0 && part >= 0 && part <= whole)) {
    throw new RangeError(`${part} of ${whole} is not a part of a whole.`);
  }
  const z = normalQuantile(1 - (1 - confidence) / 2);
  const share = part / whole;
  const scale = 1 + (z * z) / whole;
  const middle = (share + (z * z) / (2 * whole)) / scale;
  const half =
    (z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole))) / scale;
  return {
    // At the edges rounding would leave a bound a hair inside.
    low: part === 0 ? 0 : Math.max(0, middle - half),
    high: part === whole ? 1 : Math.min(1, middle + half),
  };
}
