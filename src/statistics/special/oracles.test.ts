import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaProbability, betaQuantile } from './beta.ts';
import { chiSquareQuantile, gammaProbability, gammaQuantile, gammaTail } from './gamma.ts';
import { normalProbability, normalQuantile } from './normal.ts';
import { studentProbability, studentQuantile } from './student.ts';

// Every value here was summed term by term in decimal arithmetic of 60 digits (Python's decimal):
// the gamma series, the binomial sum, the closed forms of Student's t (Abramowitz and Stegun
// 26.7.3 and 26.7.4); the quantiles by halving until 36 digits stood.
const relative = 1e-9;
const near = (value: number, oracle: number): void => {
  expect(Math.abs(value - oracle) / Math.abs(oracle)).toBeLessThan(relative);
};

describe('the incomplete gamma function', () => {
  it.each([
    [1, 0.5, 0.393469340287367, 0.606530659712633],
    [7, 3.2, 0.044619100955301, 0.955380899044699],
    [0.5, 4.75, 0.997945281023868, 0.00205471897613181],
    [2.5, 11, 0.999476401683893, 0.000523598316106777],
    [120, 100, 0.0282303939648657, 0.971769606035134],
    [1000, 1060, 0.969340199825713, 0.030659800174287],
    [64325, 64000, 0.0998730156547154, 0.900126984345285],
  ])('of shape %f at %f has nine right digits, also in its tail', (shape, x, lower, upper) => {
    near(gammaProbability(shape, x), lower);
    near(gammaTail(shape, x), upper);
  });

  it.each([
    [1, 0.025, 0.0253178079842899],
    [11, 0.975, 18.3903560420178],
    [6, 0.999, 16.4547452036801],
    [500, 0.001, 433.739541303638],
    [2.5, 0.5, 2.17573009554776],
    [2000, 0.975, 2088.59552814309],
  ])('of shape %f is turned round at %f', (shape, probability, x) => {
    near(gammaQuantile(probability, shape), x);
    near(chiSquareQuantile(probability, 2 * shape), 2 * x);
  });

  it('and its tail make one, and its quantile comes back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 3000, noNaN: true }),
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        (shape, probability) => {
          const x = gammaQuantile(probability, shape);
          expect(gammaProbability(shape, x) + gammaTail(shape, x)).toBeCloseTo(1, 12);
          expect(gammaProbability(shape, x)).toBeCloseTo(probability, 9);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the incomplete beta function', () => {
  it.each([
    [0.2, 1, 5, 0.67232],
    [0.31, 7, 20, 0.740360577799728],
    [0.5, 100, 101, 0.528174239504628],
    [0.002, 3, 1441, 0.550996663546835],
    [0.48, 1000, 1040, 0.178484531735036],
  ])('at %f of %i and %i has nine right digits', (x, a, b, probability) => {
    near(betaProbability(x, a, b), probability);
  });

  it.each([
    [0.025, 3, 1441, 0.000428945589153841],
    [0.975, 1, 20, 0.168433470983085],
    [0.001, 40, 7, 0.656045199483606],
    [0.999, 200, 180, 0.604632354851861],
  ])('is turned round at %f of %i and %i', (probability, a, b, x) => {
    near(betaQuantile(probability, a, b), x);
  });

  // Newcombe RG (1998), Statistics in Medicine 17, 857-872, table I, method 5 (Clopper-Pearson).
  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [1, 29, 0.0009, 0.1776],
  ])('turned round gives the exact interval of %i of %i as published', (part, whole, low, high) => {
    expect(betaQuantile(0.025, part, whole - part + 1)).toBeCloseTo(low, 4);
    expect(betaQuantile(0.975, part + 1, whole - part)).toBeCloseTo(high, 4);
  });

  it('is mirrored when its shapes change places, and grows with x', () => {
    const shape = fc.double({ min: 0.3, max: 500, noNaN: true });
    const inside = fc.double({ min: 0.01, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(shape, shape, inside, (a, b, x) => {
        const probability = betaProbability(x, a, b);
        expect(probability + betaProbability(1 - x, b, a)).toBeCloseTo(1, 10);
        expect(betaProbability(x + 0.01, a, b)).toBeGreaterThanOrEqual(probability - 1e-12);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the normal distribution', () => {
  it.each([
    [-8, 6.22096057427178e-16],
    [-5, 2.86651571879194e-7],
    [-1, 0.158655253931457],
    [0.3, 0.617911422188953],
    [1.96, 0.97500210485178],
    [4, 0.999968328758167],
  ])('has nine right digits at %f, far tails too', (z, probability) => {
    near(normalProbability(z), probability);
  });

  it.each([
    [1e-12, -7.03448382530113],
    [0.000029, -4.02080338301803],
    [0.001, -3.09023230616781],
    [0.9, 1.2815515655446],
    [0.975, 1.95996398454005],
    [0.99999, 4.26489079392282],
  ])('is turned round at %f', (probability, z) => {
    near(normalQuantile(probability), z);
  });
});

describe("Student's distribution", () => {
  it.each([
    [1.5, 1, 0.812832958189001],
    [2.3, 2, 0.925925925925926],
    [0.7, 3, 0.732836500847618],
    [-3.1, 4, 0.0181105555187196],
    [2.2, 9, 0.972329713600694],
    [5, 30, 0.999988351657267],
  ])('at %f with %i degrees of freedom has nine right digits', (t, degrees, probability) => {
    near(studentProbability(t, degrees), probability);
  });

  it.each([
    [1, 12.7062047361747],
    [2, 4.30265272974946],
    [3, 3.18244630528371],
    [5, 2.57058183563632],
    [10, 2.22813885198627],
  ])('gives the 97.5%% point of %i degrees of freedom that every table has', (degrees, t) => {
    near(studentQuantile(0.975, degrees), t);
    near(studentQuantile(0.025, degrees), -t);
  });
});
