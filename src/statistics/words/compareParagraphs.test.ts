import { describe, expect, it } from 'vitest';
import { compareParagraphs } from './compareParagraphs.ts';
import { findingsOf } from './paragraphs.ts';
import { figure, nation, rate, ten, year } from './words.fixtures.ts';

const facts = { measure: rate, year, figures: ten, nation };

describe('the paragraphs of the compare view', () => {
  it('speak of all areas where none is chosen', () => {
    expect(compareParagraphs(facts, [])).toHaveLength(1);
    expect(compareParagraphs(facts, [])[0]).toContain('from 90 (Area 0) to 180 (Area 7)');
  });

  it('speak of one area alone, and set two against each other', () => {
    expect(compareParagraphs(facts, ['Area 7'])[0]).toContain('Area 7 stood at 180');
    const [pair, overview] = compareParagraphs(facts, ['Area 1', 'Area 7']);
    expect(pair).toContain('Area 1 is lower than Area 7: 91 against 180.');
    expect(overview).toContain('from 90');
  });

  it('list several areas, each with its interval and never a bare rank, and count the missing', () => {
    const found = findingsOf(facts);
    const listed = compareParagraphs(facts, ['Area 7', 'Area 0', 'elsewhere'], () => found)[1];
    expect(listed).toContain(
      'Chosen areas, with 95% intervals: Area 7 180 (172 to 189; could be 1st',
    );
    expect(listed).toContain('1 chosen area has no figure.');
    expect(listed).not.toMatch(/\b1st(?! to| of)/);
  });

  it('list no more areas than a sentence can hold', () => {
    expect(
      compareParagraphs(
        facts,
        ten.map(({ code }) => code),
      ),
    ).toHaveLength(1);
  });

  it('say what is held where there is one area or none', () => {
    const none = { ...facts, figures: [] };
    expect(compareParagraphs(none, ['Area 1'])[0]).toContain('none of the 42 areas has a figure');
    const one = { ...facts, figures: [figure('Kent', 0)] };
    expect(compareParagraphs(one, ['Kent'])[0]).toContain('The count for Kent is zero');
  });
});
