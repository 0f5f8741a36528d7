import { describe, expect, it } from 'vitest';
import { seriesWords } from './seriesWords.ts';
import {
  insideFunnelSentence,
  standOutOpening,
  yardstickSentence,
  type Judged,
} from './standOutSentences.ts';
import { unsaidSentences, type UnsaidFacts } from './unsaidSentences.ts';
import { rate } from './words.fixtures.ts';

const judged = (...verdicts: Judged['verdict'][]): Judged[] =>
  verdicts.map((verdict, place) => ({ title: `Measure ${place}`, verdict }));
const same = (count: number) =>
  judged(...Array.from({ length: count }, () => 'not_distinguishable' as const));

describe('what stands out in words', () => {
  it('names what is higher and lower, of how many, and how many chance would give', () => {
    const some = [...judged('higher', 'lower', 'higher'), ...same(27)];
    expect(yardstickSentence('nation', some)).toBe(
      'Of 30 measures with a comparable national figure, 3 differ from the rest of England and Wales, as many areas do. Higher: Measure 0; Measure 2. Lower: Measure 1. Chance alone would give about 2.',
    );
  });

  it('says that none does', () => {
    expect(yardstickSentence('funnel', same(3))).toBe(
      'Of 3 measures with a funnel, none lies outside its 95% limits, which allow for how much areas differ anyway. Chance alone would give hardly any.',
    );
    expect(standOutOpening('Kent', same(3))).toBe(
      'Kent stands out in none of the 3 measures that can be judged.',
    );
  });

  it('says what is needed where nothing can be judged', () => {
    expect(yardstickSentence('funnel', [])).toContain('that takes 10 areas with a figure');
    expect(yardstickSentence('peers', [])).toContain('that takes 3 peers with a figure');
    expect(standOutOpening('Kent', [])).toBe(
      'Kent: too few areas have figures to say what stands out.',
    );
  });

  it('counts what lies outside the funnel, and not what differs from the nation', () => {
    expect(standOutOpening('Kent', judged('higher', 'lower', 'not_distinguishable'))).toBe(
      'Kent stands out in 2 of the 3 measures that can be judged. Measures share their counts, so that several can stand out for one reason.',
    );
  });

  it('has no template for one measure that speaks of “1 of 1”', () => {
    expect(standOutOpening('Kent', judged('higher'))).toBe(
      'Kent stands out from the other areas in Measure 0, the one measure that can be judged.',
    );
    for (const yardstick of ['funnel', 'nation', 'peers'] as const) {
      for (const verdict of ['higher', 'lower', 'not_distinguishable'] as const) {
        const said = yardstickSentence(yardstick, judged(verdict));
        expect(said).toMatch(/^Measure 0, the only measure /);
        expect(said).not.toMatch(/1 measure|of 1/);
      }
    }
  });
});

describe('a difference from the nation', () => {
  it('is set against how much areas differ anyway, where there is a funnel', () => {
    const differs = judged('higher', 'lower');
    expect(insideFunnelSentence(same(1), differs)).toBe(
      'Told apart from the nation, yet no farther than areas differ anyway: Measure 0.',
    );
    expect(insideFunnelSentence(judged('higher'), differs)).toBe('');
    expect(insideFunnelSentence(same(2), same(2))).toBe('');
  });
});

describe('what cannot be said', () => {
  const nothing: UnsaidFacts = {
    year: 2023,
    figures: 0,
    earlier: 0,
    counts: 0,
    tooFewAreas: 0,
    tooFewPeers: 0,
    nationDiffers: 0,
    nationNotHeld: 0,
    acrossBreak: 0,
    noEarlierFigure: 0,
    smallCounts: 0,
    unreliable: 0,
    vague: 0,
    publishedRates: 0,
    flagged: 0,
  };

  it('is empty where there is nothing to say', () => {
    expect(unsaidSentences(nothing)).toEqual([]);
  });

  it('has one sentence a reason, with its number', () => {
    const facts = { ...nothing, figures: 9, earlier: 4, tooFewAreas: 1, acrossBreak: 2 };
    expect(unsaidSentences(facts)).toEqual([
      '4 figures of 9 are of an earlier year than 2023, because none is held for 2023; each says its year.',
      '1 measure has neither rank nor funnel: fewer than 10 areas have a figure.',
      '2 changes are not given: the years stand on two sides of a break in comparability.',
    ]);
  });

  it('speaks of one as of one', () => {
    const ones = Object.fromEntries(Object.keys(nothing).map((key) => [key, 1]));
    for (const sentence of unsaidSentences({ ...nothing, ...ones })) {
      expect(sentence).toMatch(/^1 (figure|measure|count|change) /);
      expect(sentence).not.toMatch(/^1 \w+ (are|have|rest) /);
    }
  });
});

describe('a small line in words', () => {
  const series = [
    { year: 2019, value: 120 },
    { year: 2021, value: 130 },
  ];
  const worded = { ...rate, shortTitle: 'Rate' };
  it('gives both ends, how many years are held, and the breaks between them', () => {
    expect(seriesWords(series, [2010], worded)).toBe(
      'Rate: 120 in 2019, 130 in 2021; 2 years held.',
    );
    expect(seriesWords(series, [2020], worded)).toContain('2 years held, broken at 2020.');
    expect(seriesWords(series.slice(1), [], worded)).toBe(
      'Rate: one year has a figure, 130 in 2021.',
    );
    expect(seriesWords([], [], worded)).toBe('Rate: no year has a figure.');
  });
});
