import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trendOf } from './trend.ts';
import { trendTest } from './trendTest.ts';
import type { YearFigure } from './series.ts';
import { changeBetween, changesOf } from './yearOnYear.ts';

const figure = (year: number, numerator: number, denominator = 100_000): YearFigure => ({
  code: 'E1',
  name: 'Norfolk',
  year,
  numerator,
  denominator,
  denominatorLow: denominator,
  denominatorHigh: denominator,
});
const series = (...counts: number[]): YearFigure[] =>
  counts.map((count, place) => figure(2014 + place, count));
const rate = { method: 'poisson', per: 100_000 } as const;

const points = (years: number[], events: number[], exposures: number[]) =>
  years.map((year, place) => ({
    year,
    events: events[place] ?? 0,
    exposure: exposures[place] ?? 1,
  }));

describe('the test for a trend', () => {
  it("parts chi-squared as in Armitage's own example", () => {
    // Armitage (1955), Biometrics 11: carriers of Streptococcus pyogenes by size of tonsils, 19 of
    // 516, 29 of 589, 24 of 293: chi-squared 7.88 in all, 7.19 of it trend.
    const found = trendTest(points([0, 1, 2], [19, 29, 24], [516, 589, 293]), 'binomial');
    expect(found.total).toBeCloseTo(7.884842791044, 9);
    expect(found.trend).toBeCloseTo(7.1927495836875, 9);
    expect(found.direction).toBe(1);
  });

  it('agrees with an independent calculation in exact fractions', () => {
    // Python's fractions; the probability by the closed form for four degrees of freedom.
    const years = [2014, 2015, 2016, 2018, 2019, 2020];
    const poisson = trendTest(
      points(years, [700, 760, 770, 850, 905, 890], [9000, 9100, 9200, 9300, 9400, 9500]),
      'poisson',
    );
    expect(poisson.total).toBeCloseTo(26.7607132604, 8);
    expect(poisson.trend).toBeCloseTo(24.5201529847, 8);
    expect(poisson.dispersion).toBe(1);
    expect(poisson.probability).toBeCloseTo(0.007751347509824, 10);
    const share = trendTest(
      points(years, [10, 14, 9, 22, 12, 25], [900, 910, 920, 930, 940, 950]),
      'binomial',
    );
    expect(share.dispersion).toBeCloseTo(1.8875849757, 8);
    expect(share.trend / share.dispersion).toBeCloseTo(3.1824231834, 8);
    expect(share.probability).toBeCloseTo(0.148999561518648, 10);
  });

  it('turns round with the years and does not mind their order or where they start', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 200 }), { minLength: 4, maxLength: 9 }), (events) => {
        const straight = events.map((count, year) => ({ year, events: count, exposure: 1000 }));
        const turned = straight.map((one) => ({ ...one, year: 2030 - one.year }));
        const found = trendTest(straight, 'poisson');
        const other = trendTest(turned.reverse(), 'poisson');
        expect(other.probability).toBeCloseTo(found.probability, 9);
        if (found.trend > 1e-9) expect(other.direction).toBe(-found.direction);
      }),
      { numRuns: 60 },
    );
  });

  it('finds nothing in nothing', () => {
    const silent = [1, 2, 3, 4].map((year) => ({ year, events: 0, exposure: 100 }));
    expect(trendTest(silent, 'poisson')).toMatchObject({ direction: 0, probability: 1 });
  });
});

describe('a trend', () => {
  it('is rising or falling where every year adds to it', () => {
    expect(trendOf(series(1500, 1620, 1755, 1890, 2040, 2190), rate).outcome).toBe('rising');
    expect(trendOf(series(2190, 2040, 1890, 1755, 1620, 1500), rate).outcome).toBe('falling');
  });

  it('is not clear where the years go up and down', () => {
    const upAndDown = series(2000, 2120, 2010, 2130, 2020, 2110, 2010);
    expect(trendOf(upAndDown, rate).outcome).toBe('no_clear_change');
  });

  it('is unsteady where the change hangs on a single year, which is named', () => {
    const [segment] = trendOf(series(2000, 2010, 1990, 2005, 1995, 2010, 2500), rate).segments;
    expect(segment?.outcome).toBe('unsteady');
    expect(segment?.change?.comparison.verdict).toBe('higher');
    const [steady] = trendOf(series(1500, 1620, 1755, 1890, 2040, 2190), rate).segments;
    expect(steady).toMatchObject({ outcome: 'rising', hangsOn: [] });
  });

  it('is never tested where it would not find a growth of 5% a year: few years, or small numbers', () => {
    expect(trendOf(series(456, 600, 750, 937), rate).outcome).toBe('untested');
    expect(trendOf(series(20, 22, 25, 27, 30, 33, 36, 40), rate).outcome).toBe('untested');
    expect(trendOf(series(0, 0, 0, 0, 0, 0, 0, 0), rate).outcome).toBe('untested');
    expect(trendOf([], rate)).toEqual({
      outcome: 'untested',
      segments: [],
      breaks: [],
      steps: [],
      since: null,
    });
  });

  it('tells a doubling from first to last, tested or not', () => {
    for (const counts of [
      [456, 600, 750, 937],
      [456, 460, 458, 930, 460, 462, 937],
    ]) {
      const { since } = trendOf(series(...counts), rate);
      expect(since?.comparison.verdict).toBe('higher');
      expect(since?.comparison.ratio.low).toBeGreaterThan(1.8);
    }
  });

  it('gives the latest year beside the first one comparable with it, whatever steps lie between', () => {
    const stepped = series(790, 800, 795, 805, 814, 1084, 1080);
    expect(trendOf(stepped, rate).since).toMatchObject({ from: 2014, to: 2020 });
    expect(trendOf(stepped, rate).since?.comparison.verdict).toBe('higher');
    expect(trendOf(stepped, rate, [2016, 2018]).since).toMatchObject({ from: 2018, to: 2020 });
    expect(trendOf(stepped, rate, [2020]).since).toBeNull();
    expect(trendOf(series(100), rate).since).toBeNull();
  });

  it('is never tested across a break in comparability', () => {
    const found = trendOf(series(500, 540, 585, 630, 680, 730), rate, [2017]);
    expect(found.breaks).toEqual([2017]);
    expect(found.segments.map(({ from, to, outcome }) => [from, to, outcome])).toEqual([
      [2014, 2016, 'untested'],
      [2017, 2019, 'untested'],
    ]);
  });

  it('is cut at recorded breaks alone: a large step is named, and stays in the series', () => {
    // Steps of this size are met in Cleveland, 2020 to 2021.
    const found = trendOf(series(790, 800, 795, 805, 814, 1084, 1080, 1090, 1085, 1079), rate);
    expect(found.steps).toEqual([2019]);
    expect(found.segments.map(({ from, to }) => [from, to])).toEqual([[2014, 2023]]);
    const cut = trendOf(
      series(790, 800, 795, 805, 814, 1084, 1080, 1090, 1085, 1079),
      rate,
      [2019],
    );
    expect(cut.steps).toEqual([]);
    expect(cut.segments.map(({ from, to }) => [from, to])).toEqual([
      [2014, 2018],
      [2019, 2023],
    ]);
    expect(cut.segments.map(({ change }) => change?.comparison.verdict)).toEqual([
      'not_distinguishable',
      'not_distinguishable',
    ]);
  });

  it('does not take a jump of a few people for a step', () => {
    expect(trendOf(series(3, 6, 2, 7, 4), rate).steps).toEqual([]);
  });

  it('must hold for every denominator that each year may have', () => {
    const rising = series(1500, 1590, 1695, 1800, 1920, 2040);
    expect(trendOf(rising, rate).outcome).toBe('rising');
    const vague = rising.map((one) => ({
      ...one,
      denominatorLow: 80_000,
      denominatorHigh: 125_000,
    }));
    expect(trendOf(vague, rate).outcome).not.toBe('rising');
  });

  it('of shares and ratios is found too', () => {
    const parts = series(2000, 2300, 2650, 3000, 3400, 3800).map((one) => ({
      ...one,
      denominator: 10_000,
      denominatorLow: 10_000,
      denominatorHigh: 10_000,
    }));
    expect(trendOf(parts, { method: 'wilson', per: 100 }).outcome).toBe('rising');
    expect(trendOf(parts, { method: 'ratio', per: 100 }).outcome).toBe('rising');
  });

  it('does not depend on the order in which the years are given', () => {
    const straight = series(500, 540, 585, 630, 680, 730, 1200, 1190);
    fc.assert(
      fc.property(fc.shuffledSubarray(straight, { minLength: 8 }), (shuffled) => {
        expect(trendOf(shuffled, rate)).toEqual(trendOf(straight, rate));
      }),
      { numRuns: 20 },
    );
  });
});

describe('chance alone', () => {
  it('makes a trend of at most five in a hundred steady series, also of overdispersed ones', () => {
    // Steady series with scatter of 1 and 3 times that of Poisson counts: mulberry32, Box and Muller.
    let state = 7;
    const random = (): number => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return (((mixed ^ (mixed >>> 14)) >>> 0) + 1) / 4294967297;
    };
    const normal = (): number =>
      Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    for (const dispersion of [1, 3]) {
      let found = 0;
      for (let run = 0; run < 300; run += 1) {
        const counts = Array.from({ length: 8 }, () =>
          Math.max(0, Math.round(600 + Math.sqrt(600 * dispersion) * normal())),
        );
        const { outcome } = trendOf(series(...counts), rate);
        if (outcome === 'rising' || outcome === 'falling') found += 1;
      }
      expect(found / 300).toBeLessThanOrEqual(0.05);
    }
  });
});

describe('the change from year to year', () => {
  it('has an interval and says when it is a large step', () => {
    const [small, large] = changesOf(series(800, 814, 1084), rate);
    expect(small).toMatchObject({ from: 2014, to: 2015, isLargeStep: false });
    expect(large).toMatchObject({ from: 2015, to: 2016, isLargeStep: true });
    expect(large?.kind === 'change' && large.comparison.difference.value).toBeCloseTo(270, 8);
    expect(large?.kind === 'change' && large.comparison.verdict).toBe('higher');
  });

  it('is not given across a break, and over a gap is no step within one year', () => {
    const [before, after] = [figure(2014, 800), figure(2017, 1200)];
    expect(changeBetween(before, after, rate, [2016])).toEqual({
      kind: 'across_break',
      from: 2014,
      to: 2017,
      breakYear: 2016,
    });
    expect(changeBetween(before, after, rate, [2014, 2018])).toMatchObject({
      kind: 'change',
      isLargeStep: false,
    });
  });

  it('from zero to zero is no change', () => {
    const change = changeBetween(figure(2014, 0), figure(2015, 0), rate);
    expect(change).toMatchObject({ isLargeStep: false });
    expect(changesOf([figure(2014, 3)], rate)).toEqual([]);
  });
});
