import { assertConfidence, usualConfidence, type Interval } from './confidence.ts';
import { betaQuantile } from './special/beta.ts';

/**
 * Exact interval of a ratio of two counts that both vary by chance, as events over people: given
 * their sum, the first is binomial, so the exact binomial interval of its share (Clopper and
 * Pearson 1934) gives that of the ratio. Przyborowski and Wilenski (1940), Biometrika 31, 313-323;
 * Sahai and Khurshid (1996), Statistics in Epidemiology, section 6. It treats the two as
 * independent, which makes it cautious for events that happen to the people counted.
 * @param events 0 or more; may exceed `people`
 * @param people 1 or more
 * @returns bounds of events / people
 * @throws RangeError for numbers below these
 */
export function ratioInterval(
  events: number,
  people: number,
  confidence = usualConfidence,
): Interval {
  assertConfidence(confidence);
  if (!(events >= 0 && people > 0)) {
    throw new RangeError(`${events} events over ${people} people have no ratio.`);
  }
  const tail = (1 - confidence) / 2;
  const low = events === 0 ? 0 : betaQuantile(tail, events, people + 1);
  const high = betaQuantile(1 - tail, events + 1, people);
  return { low: low / (1 - low), high: high / (1 - high) };
}
