import { describe, expect, it } from 'vitest';
import { compareAreas, compareSides, sideOf } from '../comparison/compare.ts';
import { strictConfidence } from '../confidence.ts';
import { funnelOf } from '../funnel/funnel.ts';
import { compareWithPeers } from '../peers/comparePeers.ts';
import { peerGroupsOf } from '../peers/peerGroups.ts';
import { peerSensitivity } from '../peers/peerSensitivity.ts';
import { rankIntervalOf } from '../ranks/rankIntervalOf.ts';
import { breakYearsOf } from '../trend/breakYears.ts';
import { changeBetween } from '../trend/yearOnYear.ts';
import { funnelParagraph, peerParagraph } from './benchmarkParagraph.ts';
import { comparisonSentence } from './comparisonSentence.ts';
import { areaInFunnelSentence, chanceSentence, funnelSentence } from './funnelSentence.ts';
import { confidenceWords, differenceWords, ordinal } from './measureWords.ts';
import { pairParagraph } from './paragraphs.ts';
import { peerSentence, sensitivitySentence } from './peerSentence.ts';
import { rankSentence } from './rankSentence.ts';
import { trendParagraph } from './trendParagraph.ts';
import { changeSentence } from './trendSentence.ts';
import { rate, share, count, figure, scaleOf, nation, ten, year } from './words.fixtures.ts';

describe('a comparison in words', () => {
  it('gives both numbers, the difference and the ratio with their intervals', () => {
    const found = compareAreas(figure('Norfolk', 1500), figure('Suffolk', 1200), scaleOf(rate));
    expect(comparisonSentence(found, rate)).toBe(
      'Norfolk is higher than Suffolk: 150 against 120. That is 30 higher (95% interval 20 to 40), or 1.25 times as high (1.16 to 1.35).',
    );
    const turned = compareAreas(figure('Suffolk', 1200), figure('Norfolk', 1500), scaleOf(rate));
    expect(comparisonSentence(turned, rate)).toContain('That is 30 lower (95% interval 20 to 40)');
  });

  it('never calls a difference what chance could make', () => {
    const found = compareAreas(figure('Norfolk', 120), figure('Suffolk', 118), scaleOf(rate));
    expect(comparisonSentence(found, rate)).toBe(
      'Norfolk is not distinguishable from Suffolk: 12 against 12. The difference could be anything from 3 lower to 3 higher (95% interval).',
    );
  });

  it('speaks of percentage points, and of parts where there are fewer than 20 people', () => {
    const shares = compareAreas(figure('A', 300, 1000), figure('B', 2, 12), scaleOf(share));
    expect(comparisonSentence(shares, share)).toMatch(
      /^A is not distinguishable from B: 30\.0% against 2 of 12\. The difference .* percentage points lower to .* percentage points higher/,
    );
  });

  it('gives no ratio to nothing, and names the confidence used', () => {
    const zero = compareAreas(figure('A', 300), figure('B', 0), scaleOf(rate));
    expect(comparisonSentence(zero, rate)).not.toContain('times');
    expect(comparisonSentence(zero, rate)).toContain('30 against 0');
    const one = sideOf(figure('A', 300), scaleOf(rate), strictConfidence);
    const other = sideOf(figure('B', 100), scaleOf(rate), strictConfidence);
    const strict = compareSides(one, other, strictConfidence);
    expect(comparisonSentence(strict, rate)).toContain('99.8% interval');
  });
});

describe('ranks in words', () => {
  it('are given as a range out of the areas that have a figure, never alone', () => {
    const rankOf = (name: string) => rankIntervalOf(name, ten, scaleOf(rate));
    expect(rankSentence(rankOf('Area 3'))).toBe(
      'Counted from the highest, Area 3 could be 3rd to 8th of the 10 areas that have a figure (95% for this area taken alone), and it cannot be told apart from 5 of the others.',
    );
    expect(rankSentence(rankOf('Area 7'))).toContain('and it can be told apart from every other');
    expect(rankSentence(rankOf('nowhere'))).toBe('');
  });

  it('are not given where there are too few areas', () => {
    expect(rankSentence(rankIntervalOf('Area 1', ten.slice(0, 4), scaleOf(rate)))).toBe(
      'Only 4 of 42 areas have a figure: too few to rank them or to say what is unusual, which takes 10.',
    );
  });

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [42, '42nd'],
  ])('write %i as %s', (rank, words) => {
    expect(ordinal(rank)).toBe(words);
  });
});

describe('the funnel in words', () => {
  it('says how many lie outside, how many chance would put there, and where an area lies', () => {
    const answer = funnelOf(ten, scaleOf(rate), true);
    expect(funnelSentence(answer, rate)).toMatch(
      /^The 10 areas with a figure come to 124 together, the middle of the funnel\. Of them \w+ lies? outside the 95% limits\. With 10 areas, about 1 would fall outside/,
    );
    if (answer.kind !== 'funnel') throw new Error('expected a funnel');
    expect(areaInFunnelSentence(answer, 'Area 3', rate)).toContain('does not stand out');
    expect(areaInFunnelSentence(answer, 'Area 7', rate)).toContain('180');
    expect(areaInFunnelSentence(answer, 'nowhere', rate)).toBe('');
    const around = funnelOf(ten, scaleOf(rate), true, nation);
    expect(funnelSentence(around, rate)).toMatch(
      /^The 10 areas with a figure come to 124 together, 3% above England and Wales \(120\), the middle/,
    );
  });

  it('says why there is none', () => {
    expect(funnelParagraph({ measure: count, year, figures: ten, nation }, [])).toContain(
      'A plain count has no funnel',
    );
    const silent = ten.map((one) => ({ ...one, numerator: 0 }));
    expect(funnelSentence(funnelOf(silent, scaleOf(rate), true), rate)).toContain('stand at zero');
  });

  it('says that of 42 areas two fall outside by chance', () => {
    expect(chanceSentence(42)).toBe(
      'With 42 areas, about 2 would fall outside 95% limits by chance alone.',
    );
    expect(chanceSentence(42, strictConfidence)).toContain('hardly any would fall outside 99.8%');
    expect(chanceSentence(0)).toBe('');
  });
});

describe('peers in words', () => {
  const candidates = ten.map(({ code }, place) => ({
    code,
    region: place < 5 ? 'Wales' : 'North West',
    population: 1000 + place,
    caseload: null,
  }));
  const area = figure('Area 7', 1800);
  const groups = peerGroupsOf('Area 7', candidates, []);
  const facts = { measure: rate, year, figures: ten, nation };

  it('name the rule, the range, the mean, and whether the choice matters', () => {
    const [region] = groups;
    if (!region) throw new Error('there is a group by region');
    const paragraph = peerParagraph(facts, area, groups, region, 'simple');
    expect(paragraph).toContain('Peers: The other areas in the region North West.');
    expect(paragraph).toContain(
      'Area 7 (180) is above all 4 of them (122 to 150), and farther above than peers like these spread (up to 178). Their simple mean is 130.',
    );
    expect(paragraph).toContain('All 2 different sets of peers say the same');
    const inside = peerParagraph(facts, figure('Area 9', 1240), groups, region, 'simple');
    expect(inside).toContain(
      'Area 9 (124) is within the range of its 3 peers (122 to 150); above all but one of them.',
    );
    const lowest = peerParagraph(facts, figure('Area 5', 1190), groups, region, 'simple');
    expect(lowest).toContain('but no farther out than peers like these spread.');
  });

  it('never set a plain count against peers, and offer the rate', () => {
    const [region] = groups;
    if (!region) throw new Error('there is a group by region');
    const counts = { ...facts, measure: count };
    expect(peerParagraph(counts, area, groups, region, 'simple')).toContain(
      'A count follows the size of an area, so it is not set against peers',
    );
    expect(pairParagraph(counts, 'Area 3', 'Area 7')).not.toMatch(/higher|lower/);
  });

  it('say so where the conclusion depends on the choice, or there is no choice', () => {
    const mixed = peerSensitivity(
      figure('Area 1', 910),
      [
        { id: 'own', title: '', rule: '', members: ['Area 0', 'Area 2', 'Area 3'] },
        { id: 'region', title: '', rule: '', members: ['Area 0', 'Area 1', 'x'] },
      ],
      [figure('Area 0', 900), ...ten.slice(1)],
      scaleOf(rate),
    );
    expect(mixed.verdicts).toEqual(['not_distinguishable']);
    const nobody = peerSensitivity(area, [], ten, scaleOf(rate));
    expect(sensitivitySentence(nobody, 'own')).toBe('');
    expect(sensitivitySentence(mixed, 'region')).toBe('');
    expect(sensitivitySentence(mixed, 'own')).toBe(
      'No other group of peers has enough figures to say whether they would agree.',
    );
    const apart = { ...mixed, sets: 2, verdicts: ['higher', 'lower'] as const, changes: true };
    expect(sensitivitySentence({ ...apart, verdicts: [...apart.verdicts] }, 'own')).toMatch(
      /^The conclusion depends on the peers chosen: by 2 different sets of peers it is/,
    );
  });

  it('say when too few have a figure', () => {
    const few = compareWithPeers(area, ['Area 1', 'x', 'y', 'z'], ten, scaleOf(rate));
    expect(peerSentence(few, rate)).toBe(
      '1 of 4 peers has a figure: too few to compare with, which takes 3.',
    );
  });
});

describe('years in words', () => {
  const yearsOf = (...counts: number[]) =>
    counts.map((events, place) => ({ ...figure('Norfolk', events), year: 2014 + place }));
  const series = yearsOf(1500, 1620, 1755, 1890, 2040, 2190);

  it('say first how far the last year is from the first, then whether the years were steady', () => {
    const paragraph = trendParagraph(rate, 'Norfolk', series, []);
    expect(paragraph).toContain(
      'Norfolk: up from 150 in 2014 to 219 in 2019, by 46% (37% to 56%). The rise is steady: it shows whichever single year is left out.',
    );
  });

  it('tell a doubling in times and never call it no clear change', () => {
    const doubled = trendParagraph(
      count,
      'Suffolk',
      yearsOf(456, 470, 500, 937).map((one) => ({
        ...one,
        ...{ denominator: 1, denominatorLow: 1, denominatorHigh: 1 },
      })),
      [],
    );
    expect(doubled).toContain(
      'Suffolk: up from 456 in 2014 to 937 in 2017, to 2.1 times as many (1.8 to 2.3).',
    );
    expect(doubled).not.toMatch(/no clear|too few|steady/);
  });

  it('say what chance leaves open where two years cannot be told apart', () => {
    expect(trendParagraph(rate, 'Norfolk', yearsOf(500, 510), [])).toContain(
      'Norfolk: 50 in 2014 and 51 in 2015, a difference that chance could make: from a fall of 10% to a rise of 16%.',
    );
    expect(trendParagraph(share, 'Norfolk', yearsOf(50_000, 90_000), [])).toMatch(
      /up from 5\.0% in 2014 to 9\.0% in 2015, by 4\.0 percentage points \(3\.9 to 4\.1\)\./,
    );
  });

  it('name the break that parts them, and a single year', () => {
    const paragraph = trendParagraph(rate, 'Norfolk', series, [2017]);
    expect(paragraph).toContain('Norfolk: up from 189 in 2017 to 219 in 2019, by 16%');
    expect(paragraph).toContain('Before that: up from 150 in 2014 to 176 in 2016');
    expect(paragraph).toContain('Figures before and after 2017 are not comparable');
    expect(trendParagraph(rate, 'Norfolk', series.slice(0, 1), [])).toContain(
      'Norfolk: 150 in 2014, the only comparable year held.',
    );
    expect(trendParagraph(rate, 'Norfolk', [], [])).toContain('No year has a figure for Norfolk.');
  });

  it('call a large step a step and refuse a change across a break', () => {
    const [before, after] = [
      { ...figure('N', 814), year: 2020 },
      { ...figure('N', 1084), year: 2021 },
    ];
    expect(changeSentence(changeBetween(before, after, scaleOf(rate)), rate)).toContain(
      'That is a large step for one year; recording may have changed.',
    );
    expect(changeSentence(changeBetween(before, after, scaleOf(rate), [2021]), rate)).toBe(
      '2020 and 2021 are not comparable: the series breaks at 2021.',
    );
  });

  it('find the breaks of a measure and an area', () => {
    const breaks = [
      { measure: 'a', area: 'all', year_ending: 2022 },
      { measure: 'a', area: 'Kent', year_ending: 2019 },
      { measure: 'a', area: 'Kent', year_ending: 2022 },
      { measure: 'b', area: 'all', year_ending: 2011 },
    ];
    expect(breakYearsOf(breaks, 'a', 'Kent')).toEqual([2019, 2022]);
    expect(breakYearsOf(breaks, 'a', 'Surrey')).toEqual([2022]);
  });
});

describe('numbers in words', () => {
  it('never let a difference look like nothing', () => {
    expect(differenceWords(0.3, rate)).toBe('0.3');
    expect(differenceWords(-0.02, rate)).toBe('0.02');
    expect(differenceWords(-12.4, rate)).toBe('12');
    expect(differenceWords(0, rate)).toBe('0');
  });

  it('write the two confidences', () => {
    expect([confidenceWords(0.95), confidenceWords(0.998)]).toEqual(['95%', '99.8%']);
  });
});
