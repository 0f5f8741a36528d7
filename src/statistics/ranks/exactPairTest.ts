import type { AreaFigure } from '../areaFigure.ts';
import type { ChanceModel } from '../chanceModel.ts';
import { betaProbability } from '../special/beta.ts';
import { logGamma } from '../special/gamma.ts';

/** A term this small beside the sum changes no digit of it. */
const negligible = 1e-17;

const logChoose = (all: number, some: number): number =>
  logGamma(all + 1) - logGamma(some + 1) - logGamma(all - some + 1);

/**
 * One-sided exact test of two Poisson rates: the probability of so few events in the first area, or
 * fewer, if its rate were at least that of the second. Given the sum of both counts the first is
 * binomial. Przyborowski J, Wilenski H (1940), Biometrika 31, 313-323.
 * @param first the area with the lower rate
 */
export function poissonPairProbability(
  first: { events: number; exposure: number },
  second: { events: number; exposure: number },
): number {
  if (second.events === 0) return 1;
  const shareOfSecond = second.exposure / (first.exposure + second.exposure);
  return betaProbability(shareOfSecond, second.events, first.events + 1);
}

/**
 * One-sided exact test of Fisher: the probability of so few or fewer `a` in the table [[a, b],
 * [c, d]] with its margins given, if the odds a : b were at least c : d. For shares b and d are the
 * people without the property. Fisher RA (1935), JRSS 98, 39-82; Lehmann and Romano (2005), Testing
 * Statistical Hypotheses, section 4.6.
 */
export function fisherProbability(a: number, b: number, c: number, d: number): number {
  const events = a + c;
  const others = b + d;
  const fewest = Math.max(0, events - (c + d));
  let term = Math.exp(
    logChoose(events, a) + logChoose(others, b) - logChoose(events + others, a + b),
  );
  let sum = term;
  for (let x = a; x > fewest && term > sum * negligible; x -= 1) {
    // From x to x - 1 in the first cell, the other three follow from the margins.
    const [second, third, fourth] = [a + b - x, events - x, others - (a + b) + x];
    term *= (x * fourth) / ((second + 1) * (third + 1));
    sum += term;
  }
  return Math.min(1, sum);
}

/**
 * The probability of a gap like that between two areas, or a larger one, if the area with the lower
 * value were in truth not lower. Denominators known as an interval are taken where they make the gap
 * smallest; whole people, rounded, in the test of shares.
 */
export function pairProbability(lower: AreaFigure, higher: AreaFigure, model: ChanceModel): number {
  const exposureOfLower = lower.denominatorLow;
  const exposureOfHigher = higher.denominatorHigh;
  if (lower.numerator * exposureOfHigher >= higher.numerator * exposureOfLower) return 1;
  if (model === 'poisson') {
    return poissonPairProbability(
      { events: lower.numerator, exposure: exposureOfLower },
      { events: higher.numerator, exposure: exposureOfHigher },
    );
  }
  return fisherProbability(
    lower.numerator,
    Math.round(exposureOfLower) - lower.numerator,
    higher.numerator,
    Math.round(exposureOfHigher) - higher.numerator,
  );
}
