import { describe, expect, it } from 'vitest';
import type { AreaFigure } from '../areaFigure.ts';
import { funnelParagraph } from './benchmarkParagraph.ts';
import { smallNumberSentence, vagueDenominatorSentence } from './figureSentence.ts';
import { areaParagraph, overviewParagraph, pairParagraph } from './paragraphs.ts';
import { publishedRateSentence, takenAsPublishedSentence } from './publishedRateSentence.ts';
import { relationshipParagraphs } from './relationshipParagraph.ts';
import { figure, nation, rate, ten, year } from './words.fixtures.ts';

/** A rate of 218 of a million people, whose count is not held. */
const published = (name: string, low = 2175, high = 2184): AreaFigure => {
  const numerator = Math.round((low + high) / 2);
  const people = (numerator * 100_000) / 218;
  return {
    ...figure(name, numerator, people),
    denominatorLow: (numerator * 100_000) / 218.5,
    denominatorHigh: (numerator * 100_000) / 217.5,
    isPublishedRate: true,
    allowedCounts: { low, high },
    population: 1_000_000,
  };
};
const surrey = published('Surrey');
const facts = { measure: rate, year, figures: [...ten, surrey], nation };

describe('a rate published without its count, in words', () => {
  it('stands as published, with the counts that it allows and what its interval joins', () => {
    expect(publishedRateSentence(figure('Kent', 900), surrey)).toBe(
      'For Surrey the rate is given as published; the count, between 2,175 and 2,184, is not held, and the interval joins the rounding of the rate with chance.',
    );
    expect(publishedRateSentence(published('Gwent', 7, 7))).toContain('which can only be 7');
    expect(publishedRateSentence(surrey, published('Gwent', 9, 11))).toContain(
      'Surrey between 2,175 and 2,184 and Gwent between 9 and 11',
    );
    expect(publishedRateSentence(figure('Kent', 900))).toBe('');
  });

  it('never calls its population unknown or worked back', () => {
    expect(vagueDenominatorSentence(surrey)).toBe('');
    const before2015 = { ...figure('Kent', 900), denominatorLow: 990_000 };
    expect(vagueDenominatorSentence(surrey, before2015)).toContain('The population of Kent');
  });

  it('is said of an area and of a pair, with what the comparison with the nation did', () => {
    const area = areaParagraph(facts, 'Surrey', 'Surrey');
    expect(area).toContain('Surrey stood at 218 on 31 March 2023');
    expect(area).toContain('between 2,175 and 2,184, is not held');
    expect(area).toContain('is taken out of the nation with the middle of the counts');
    expect(area).not.toContain('worked back');
    expect(pairParagraph(facts, 'Surrey', 'Area 1')).toContain('the count, between 2,175');
  });

  it('is said by every method that takes it, and by none that takes none', () => {
    expect(overviewParagraph(facts)).toContain('it stands in the order by the rate as published');
    expect(funnelParagraph(facts, [])).toContain('outside the limits only if it would with all');
    const pairs = [{ first: surrey, second: figure('Surrey', 100) }];
    const answer = { kind: 'too_few_areas', areas: 1, needed: 10 } as const;
    const said = relationshipParagraphs({ first: rate, second: rate, when: '', pairs, answer });
    expect(said.join(' ')).toContain('The count of Surrey is not held');
    expect(takenAsPublishedSentence('peers', [surrey, published('Gwent')])).toContain(
      'The count of Surrey and Gwent is not held: each takes part',
    );
    expect(takenAsPublishedSentence('funnel', ten)).toBe('');
  });

  it('warns of a small count by the counts that it allows, not by one of them', () => {
    expect(smallNumberSentence(published('Gwent', 2, 4))).toContain('between 2 and 4');
  });
});
