import { describe, expect, it } from 'vitest';
import { nationIsComparable } from '../comparison/nationIsComparable.ts';
import { coverageSentence, smallNumberSentence } from './figureSentence.ts';
import { areaParagraph, overviewParagraph, pairParagraph } from './paragraphs.ts';
import { rate, count, figure, nation, ten, year } from './words.fixtures.ts';

describe('the paragraphs', () => {
  const facts = { measure: rate, year, figures: ten, nation };

  it('of an area give number, comparison, uncertainty and caveat in this order', () => {
    expect(areaParagraph(facts, 'Area 3', 'Area 3')).toBe(
      'Category 1 individuals per 100,000 people: Area 3 stood at 120 on 31 March 2023 (95% interval 113 to 127). Area 3 is not distinguishable from the rest of England and Wales: 120 against 120. The difference could be anything from 7 lower to 7 higher (95% interval). Counted from the highest, Area 3 could be 3rd to 8th of the 10 areas that have a figure (95% for this area taken alone), and it cannot be told apart from 5 of the others. Area 3 (120) does not stand out: it lies inside the limits that allow for how much areas differ anyway. Only 10 of 42 areas have a figure, so this says little about the rest. Caveat of rates.',
    );
  });

  it('of an area without a figure say so', () => {
    expect(areaParagraph(facts, 'Kent', 'Kent')).toContain('Kent has no figure on 31 March 2023.');
    expect(areaParagraph({ ...facts, figures: [] }, 'Kent', 'Kent')).toBe(
      'Category 1 individuals per 100,000 people: none of the 42 areas has a figure on 31 March 2023. England and Wales: 120.',
    );
  });

  it('of a single area claim no range', () => {
    const one = overviewParagraph({ ...facts, figures: ten.slice(0, 1) });
    expect(one).toContain('Area 0 stood at 90');
    expect(one).toContain('Only 1 of 42 areas has a figure');
    expect(one).not.toContain('from');
  });

  it('of zeros everywhere do not say that areas are alike', () => {
    const silent = ten.map((each) => ({ ...each, numerator: 0 }));
    const zero = overviewParagraph({ ...facts, figures: silent });
    expect(zero).toContain('all 10 areas that have a figure stood at zero');
    expect(zero).toContain('That can be chance');
  });

  it('do not set an area against a nation that counts other people', () => {
    const all = { measure: 'eligible', category: 'all', level: 'all' } as const;
    const eligible = { ...facts, measure: { ...rate, numerator: all } };
    const paragraph = areaParagraph(eligible, 'Area 3', 'Area 3');
    expect(paragraph).toContain('not comparable with areas, because it includes Category 4.');
    expect(paragraph).not.toContain('the rest of');
    expect(areaParagraph({ ...eligible, year: 2022 }, 'Area 3', '')).toContain('the rest of');
    expect(nationIsComparable({ numerator: rate.numerator, denominator: all }, 2023)).toBe(false);
    expect(nationIsComparable(rate, 2023)).toBe(true);
  });

  it('of equal values claim no range', () => {
    const even = ten.map(({ name }) => figure(name, 700));
    expect(overviewParagraph({ ...facts, figures: even })).toContain(
      'all 10 areas that have a figure stood at 70 on 31 March 2023.',
    );
  });

  it('of counts neither rank nor judge', () => {
    const counts = ten.map(({ name, numerator }) => figure(name, numerator, 1));
    const paragraph = areaParagraph({ ...facts, measure: count, figures: counts }, 'Area 3', '');
    expect(paragraph).toContain('Area 3 stood at 1,200');
    expect(paragraph).not.toContain('Counted from the highest');
  });

  it('of a pair say which figure is missing', () => {
    expect(pairParagraph(facts, 'Area 1', 'Area 7')).toContain('Area 1 is lower than Area 7');
    expect(pairParagraph(facts, 'Area 1', 'x')).toContain('only Area 1 has a figure');
    expect(pairParagraph(facts, 'y', 'x')).toContain('neither of the two has a figure');
  });

  it('warn of small counts and say how much is held', () => {
    expect(smallNumberSentence(figure('Kent', 4))).toContain('a count of only 4 in Kent');
    expect(smallNumberSentence(figure('Kent', 0))).toContain('The count for Kent is zero');
    expect(smallNumberSentence(figure('Kent', 5))).toContain('a count under 20 in Kent, 5:');
    expect(smallNumberSentence(figure('Kent', 19))).toContain('marks such rates as unreliable');
    expect(smallNumberSentence(figure('Kent', 20))).toBe('');
    expect(coverageSentence(21, 42)).toBe('21 of 42 areas have a figure.');
  });
});
