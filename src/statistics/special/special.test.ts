import { describe, expect, it } from 'vitest';
import { betaProbability, betaQuantile } from './beta.ts';
import { gammaProbability, gammaQuantile, logGamma } from './gamma.ts';
import { normalProbability, normalQuantile } from './normal.ts';

describe('special functions', () => {
  it('know the factorials', () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n += 1) {
      factorial *= n;
      expect(logGamma(n + 1)).toBeCloseTo(Math.log(factorial), 10);
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
  });

  it('agree with the sum of Poisson probabilities', () => {
    // P(a, x) of a whole a is the probability of a or more events of a Poisson mean x.
    for (const [a, x] of [
      [1, 0.5],
      [5, 3],
      [20, 30],
      [100, 90],
    ] as const) {
      let below = 0;
      let term = Math.exp(-x);
      for (let n = 0; n < a; n += 1) {
        below += term;
        term *= x / (n + 1);
      }
      expect(gammaProbability(a, x)).toBeCloseTo(1 - below, 10);
    }
  });

  it('agree with the sum of binomial probabilities', () => {
    // I_p(k, n - k + 1) is the probability of k or more successes in n trials.
    const choose = (n: number, k: number) =>
      Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1));
    for (const [k, n, p] of [
      [1, 5, 0.2],
      [7, 20, 0.5],
      [30, 40, 0.7],
    ] as const) {
      let sum = 0;
      for (let i = k; i <= n; i += 1) sum += choose(n, i) * p ** i * (1 - p) ** (n - i);
      expect(betaProbability(p, k, n - k + 1)).toBeCloseTo(sum, 10);
    }
  });

  it('are turned round by their quantiles', () => {
    for (const probability of [0.001, 0.025, 0.5, 0.975, 0.999]) {
      expect(gammaProbability(7, gammaQuantile(probability, 7))).toBeCloseTo(probability, 12);
      expect(betaProbability(betaQuantile(probability, 3, 9), 3, 9)).toBeCloseTo(probability, 12);
      expect(normalProbability(normalQuantile(probability))).toBeCloseTo(probability, 12);
    }
  });

  it('know the normal quantiles that every table gives', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 6);
    expect(normalQuantile(0.999)).toBeCloseTo(3.090232, 6);
    expect(normalQuantile(0.025)).toBeCloseTo(-1.959964, 6);
  });
});
