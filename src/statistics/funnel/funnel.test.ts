import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaFigure } from '../areaFigure.ts';
import { strictConfidence, usualConfidence } from '../confidence.ts';
import { poissonInterval } from '../poissonInterval.ts';
import { normalQuantile } from '../special/normal.ts';
import { binomialLimits, poissonLimits } from './controlLimits.ts';
import { adjustedLimits, funnelOf, plainLimits, type Funnel } from './funnel.ts';
import { overdispersion } from './overdispersion.ts';
import { publishedOverdispersion } from './publishedOverdispersion.ts';
import { winsorise, winsorisedVariance } from './winsorise.ts';

const figure = (code: string, numerator: number, denominator: number): AreaFigure => ({
  code,
  name: code,
  numerator,
  denominator,
  denominatorLow: denominator,
  denominatorHigh: denominator,
});
const poisson = { method: 'poisson', per: 1000 } as const;
const share = { method: 'wilson', per: 100 } as const;

const events = [52, 31, 77, 40, 18, 95, 66, 24, 49, 120, 33, 58];
const people = [1000, 800, 1100, 900, 500, 1500, 1000, 450, 1010, 1400, 720, 990];
const twelve = events.map((count, place) => figure(`area ${place}`, count, people[place] ?? 1));

const funnel = (figures: AreaFigure[], scale: Parameters<typeof funnelOf>[1] = poisson): Funnel => {
  const answer = funnelOf(figures, scale, true);
  if (answer.kind !== 'funnel') throw new Error(`expected a funnel, not ${answer.kind}`);
  return answer;
};

describe('exact Poisson control limits', () => {
  // Critical counts by summing probabilities in 50-digit decimal arithmetic (Python's decimal): the
  // largest low count and the smallest high count whose tail is at most half of 1 - confidence.
  it.each([
    [0.5, 0.95, -1, 3],
    [0.5, 0.998, -1, 5],
    [3, 0.95, -1, 8],
    [3, 0.998, -1, 11],
    [10, 0.95, 3, 18],
    [10, 0.998, 1, 22],
    [57.3, 0.95, 42, 74],
    [57.3, 0.998, 34, 83],
    [850, 0.95, 792, 909],
    [850, 0.998, 760, 943],
  ])(
    'around a mean of %f at %f part the counts where the sums do',
    (mean, confidence, low, high) => {
      const limits = poissonLimits(mean, confidence);
      expect(Math.ceil(limits.low) - 1).toBe(low);
      expect(Math.floor(limits.high) + 1).toBe(high);
    },
  );

  it('leave out exactly the counts whose exact interval leaves the mean out', () => {
    const means = fc.double({ min: 0.05, max: 900, noNaN: true });
    fc.assert(
      fc.property(means, fc.nat({ max: 1200 }), (mean, count) => {
        const { low, high } = poissonLimits(mean, usualConfidence);
        const interval = poissonInterval(count);
        const clear = Math.min(Math.abs(count - low), Math.abs(count - high)) > 1e-6;
        if (clear) expect(count > high).toBe(interval.low > mean);
        if (clear) expect(count < low).toBe(interval.high < mean);
      }),
      { numRuns: 150 },
    );
  });

  it('are ordered, hold the mean, grow with it and widen with the confidence', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 70_000, noNaN: true }), (mean) => {
        const usual = poissonLimits(mean, usualConfidence);
        const strict = poissonLimits(mean, strictConfidence);
        const next = poissonLimits(mean * 1.1, usualConfidence);
        expect(strict.low).toBeLessThanOrEqual(usual.low);
        expect(usual.low).toBeLessThanOrEqual(mean);
        expect(usual.high).toBeGreaterThanOrEqual(mean);
        expect(strict.high).toBeGreaterThan(usual.high);
        expect(next.low).toBeGreaterThanOrEqual(usual.low);
        expect(next.high).toBeGreaterThan(usual.high);
      }),
      { numRuns: 100 },
    );
    expect(poissonLimits(0, usualConfidence)).toEqual({ low: 0, high: 0 });
  });
});

describe('exact binomial control limits', () => {
  // Summed in exact fractions (Python's fractions), by the same rule.
  it.each([
    [20, 0.1, 0.95, -1, 6],
    [20, 0.1, 0.998, -1, 8],
    [263, 0.3, 0.95, 64, 95],
    [263, 0.3, 0.998, 56, 103],
    [1443, 0.002, 0.95, -1, 8],
    [1443, 0.002, 0.998, -1, 10],
    [10, 0.9, 0.95, 6, 11],
    [10, 0.9, 0.998, 4, 11],
  ])(
    'of %i people at %f and %f part the counts where the sums do',
    (n, p, confidence, low, high) => {
      const limits = binomialLimits(p, n, confidence);
      expect(Math.ceil(limits.low) - 1).toBe(low);
      expect(Math.floor(limits.high) + 1).toBe(high);
    },
  );

  it('stay between nobody and all, and are mirrored when the share is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (n, p) => {
          const limits = binomialLimits(p, n, usualConfidence);
          const mirrored = binomialLimits(1 - p, n, usualConfidence);
          expect(limits.low).toBeGreaterThanOrEqual(0);
          expect(limits.high).toBeLessThanOrEqual(n);
          expect(limits.low).toBeLessThanOrEqual(p * n);
          expect(limits.low + mirrored.high).toBeCloseTo(n, 5);
        },
      ),
      { numRuns: 100 },
    );
    expect(binomialLimits(0, 7, usualConfidence)).toEqual({ low: 0, high: 0 });
    expect(binomialLimits(1, 7, usualConfidence)).toEqual({ low: 7, high: 7 });
  });
});

describe('overdispersion', () => {
  const scoresOf = ({ points, target }: Funnel): { scores: number[]; errors: number[] } => ({
    scores: points.map(({ zScore }) => zScore),
    errors: points.map(({ value, zScore }) => (value - target) / zScore),
  });

  // Worked independently in Python (scipy): the root of the mean of the pulled-in squares.
  it('is found from winsorised residuals as in an independent calculation', () => {
    const found = funnel(twelve);
    expect(found.target).toBeCloseTo(58.3113456464, 9);
    expect(found.phi).toBeCloseTo(2.716637115854, 10);
    expect(found.tauSquared / 1e6).toBeCloseTo(1.6156732779744e-4, 13);
    expect(found.points[9]?.zScore).toBeCloseTo(4.246046, 6);
    const limits = adjustedLimits(found, 1000, usualConfidence);
    expect(limits.low).toBeCloseTo(29.248398968864, 8);
    expect(limits.high).toBeCloseTo(87.374292324012, 8);
  });

  it('of shares uses binomial standard errors', () => {
    const found = funnel(twelve, share);
    expect(found.phi).toBeCloseTo(2.88485701011, 10);
    expect(found.tauSquared / 1e4).toBeCloseTo(1.6545602835466e-4, 13);
  });

  // Worked independently in Python from the formulas of Spiegelhalter (2005), A.2.
  it('as it was published is kept beside it and agrees with an independent calculation', () => {
    const rates = scoresOf(funnel(twelve));
    const ofRates = publishedOverdispersion(rates.scores, rates.errors);
    expect(ofRates.phi).toBeCloseTo(1.84365816369, 10);
    expect(ofRates.tauSquared / 1e6).toBeCloseTo(6.280149963e-5, 13);
    const shares = scoresOf(funnel(twelve, share));
    const ofShares = publishedOverdispersion(shares.scores, shares.errors);
    expect(ofShares.phi).toBeCloseTo(1.95782136184, 10);
    expect(ofShares.tauSquared / 1e4).toBeCloseTo(6.642275179e-5, 13);
    expect(publishedOverdispersion([], [])).toEqual({ phi: 1, tauSquared: 0 });
  });

  it('puts back what winsorising takes away: a third of the variance of a normal variable', () => {
    // ∫ min(z², c²) f(z) dz between -12 and 12 by scipy.
    expect(winsorisedVariance()).toBeCloseTo(0.6786545589529, 12);
    expect(winsorisedVariance(1e-9)).toBeCloseTo(1, 6);
  });

  it('of many areas of one size is the published one with φ over what winsorising leaves', () => {
    const areas = 4001;
    const spread = 2;
    const scores = Array.from(
      { length: areas },
      (_, place) => spread * normalQuantile((place + 0.5) / areas),
    );
    const errors = scores.map(() => 1);
    const found = overdispersion(scores, errors);
    expect(found.phi).toBeCloseTo(spread ** 2, 1);
    expect(found.tauSquared).toBeCloseTo(spread ** 2 - 1, 1);
    const published = publishedOverdispersion(scores, errors);
    expect(found.tauSquared).toBeCloseTo(published.phi / winsorisedVariance() - 1, 1);
  });

  it('grows with the distances and is in the square of their unit', () => {
    const scores = fc.array(fc.double({ min: -30, max: 30, noNaN: true }), {
      minLength: 10,
      maxLength: 42,
    });
    fc.assert(
      fc.property(scores, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (list, unit) => {
        const error = list.map((_, place) => 1 + (place % 7));
        const found = overdispersion(list, error);
        const scaled = overdispersion(
          list,
          error.map((one) => one * unit),
        );
        expect(found.tauSquared).toBeGreaterThanOrEqual(0);
        expect(scaled.tauSquared / unit ** 2).toBeCloseTo(found.tauSquared, 5);
        const wider = overdispersion(
          list.map((z) => 1.5 * z),
          error,
        );
        expect(wider.tauSquared).toBeGreaterThanOrEqual(found.tauSquared);
      }),
      { numRuns: 100 },
    );
  });

  it('is none where areas differ no more than chance makes them', () => {
    expect(overdispersion([0.5, -0.5, 0.2, -0.1], [1, 1, 1, 1]).tauSquared).toBe(0);
    expect(overdispersion([], [])).toEqual({ phi: 1, tauSquared: 0 });
  });

  it('is not driven by one area that stands out', () => {
    const scores = [...Array.from({ length: 20 }, (_, place) => (place % 5) / 2 - 1)];
    const errors = scores.map(() => 1);
    const wild = overdispersion([...scores.slice(1), 40], errors);
    expect(wild.phi).toBeLessThan(2);
    expect(Math.max(...winsorise([...scores, 40]))).toBeLessThan(2);
  });
});

describe('a funnel', () => {
  it('is not given for fewer than ten areas, for no events, or for plain counts', () => {
    const nine = twelve.slice(0, 9);
    expect(funnelOf(nine, poisson, true)).toEqual({ kind: 'too_few_areas', areas: 9, needed: 10 });
    const silent = twelve.map((one) => ({ ...one, numerator: 0 }));
    expect(funnelOf(silent, poisson, true)).toEqual({ kind: 'all_zero', areas: 12 });
    expect(funnelOf(twelve, poisson, false)).toEqual({ kind: 'no_denominator' });
    expect(funnelOf([], poisson, true).kind).toBe('too_few_areas');
  });

  it('says where each area stands against both kinds of limits', () => {
    const farther = twelve.map((one, place) => (place === 9 ? { ...one, numerator: 150 } : one));
    const { points, areas } = funnel(farther);
    expect(areas).toBe(12);
    expect(points[9]).toMatchObject({ plain: 'far_above', adjusted: 'above' });
    expect(points[5]).toMatchObject({ plain: 'inside', adjusted: 'inside' });
    expect(points[1]).toMatchObject({ plain: 'below', adjusted: 'inside' });
    expect(points[11]).toMatchObject({ plain: 'inside', adjusted: 'inside' });
  });

  it('never draws the adjusted limits inside those of chance alone', () => {
    const basis = funnel(twelve);
    for (const at of [1, 5, 50, 500, 5000]) {
      for (const confidence of [usualConfidence, strictConfidence]) {
        const plain = plainLimits(basis, at, confidence);
        const adjusted = adjustedLimits(basis, at, confidence);
        expect(adjusted.low).toBeLessThanOrEqual(plain.low);
        expect(adjusted.high).toBeGreaterThanOrEqual(plain.high);
        expect(adjusted.low).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('puts an area outside only if it is so for every denominator that it may have', () => {
    const vague = twelve.map((one, place) =>
      place === 9 ? { ...one, denominatorLow: 1000, denominatorHigh: 2500 } : one,
    );
    expect(funnel(vague).points[9]?.plain).toBe('inside');
    const nearly = twelve.map((one, place) =>
      place === 9 ? { ...one, denominatorLow: 1395, denominatorHigh: 1650 } : one,
    );
    expect(funnel(nearly).points[9]?.plain).toBe('above');
  });

  it('takes a share whose parts come from different tables as events', () => {
    const odd = [...twelve, figure('odd', 12, 10)];
    expect(funnel(odd, share).limits).toBe('poisson');
    expect(funnel(twelve, share).limits).toBe('binomial');
  });

  it('does not depend on the order of the areas', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(twelve, { minLength: 12 }), (shuffled) => {
        const one = funnel(shuffled);
        const other = funnel(twelve);
        expect(one.phi).toBeCloseTo(other.phi, 10);
        expect(one.tauSquared).toBeCloseTo(other.tauSquared, 8);
        for (const point of other.points) {
          const same = one.points.find(({ code }) => code === point.code);
          expect(same?.adjusted).toBe(point.adjusted);
        }
      }),
      { numRuns: 20 },
    );
  });
});
