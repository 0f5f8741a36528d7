import { minimalStandard } from '../../../src/statistics/correlation/normalDraws.ts';
import { logGamma } from '../../../src/statistics/special/gamma.ts';

/** Draws from the distributions that a simulation needs; the same seed gives the same draws. */
export interface Draws {
  /** Above 0 and below 1. */
  uniform: () => number;
  /** Standard normal. */
  normal: () => number;
  /** A Poisson count of this mean, 0 or more. */
  poisson: (mean: number) => number;
  /** How many of so many people, each with this probability, 0 to 1. */
  binomial: (people: number, probability: number) => number;
}

const modulus = 2_147_483_647;
/** From this mean on a Poisson count is found by rejection; below, by multiplying. */
const largeMean = 10;

/** Knuth DE (1969), The Art of Computer Programming 2, 3.4.1: uniforms multiplied up to e^-mean. */
function poissonByProduct(uniform: () => number, mean: number): number {
  let count = 0;
  for (let rest = uniform(), stop = Math.exp(-mean); rest > stop; rest *= uniform()) count += 1;
  return count;
}

/**
 * Transformed rejection, exact for every mean of 10 or more: algorithm PTRS of Hörmann W (1993), The
 * transformed rejection method for generating Poisson random variables, Insurance: Mathematics and
 * Economics 12, 39-45. The constants are his.
 */
function poissonByRejection(uniform: () => number, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const surelyBelow = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = uniform() - 0.5;
    const v = uniform();
    const us = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= surelyBelow) return count;
    if (count < 0 || (us < 0.013 && v > us)) continue;
    const height = Math.log((v * inverseAlpha) / (a / (us * us) + b));
    if (height <= count * Math.log(mean) - mean - logGamma(count + 1)) return count;
  }
}

/** Counts the successes by the length of the waits between them: Devroye (1986), chapter X.4. */
function binomialByWaiting(uniform: () => number, people: number, probability: number): number {
  if (probability > 0.5) return people - binomialByWaiting(uniform, people, 1 - probability);
  if (!(probability > 0)) return 0;
  const perWait = Math.log1p(-probability);
  let count = -1;
  for (let reached = 0; reached <= people; count += 1) {
    reached += Math.floor(Math.log(uniform()) / perWait) + 1;
  }
  return count;
}

/**
 * Draws from a fixed seed.
 * @param seed whole number, 1 to 2³¹ − 2
 */
export function drawsFrom(seed: number): Draws {
  const next = minimalStandard(seed);
  const uniform = (): number => next() / modulus;
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
    poisson: (mean) =>
      mean < largeMean ? poissonByProduct(uniform, mean) : poissonByRejection(uniform, mean),
    binomial: (people, probability) => binomialByWaiting(uniform, people, probability),
  };
}
