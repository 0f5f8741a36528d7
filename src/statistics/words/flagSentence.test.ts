import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaFigure } from '../areaFigure.ts';
import { compareAreas } from '../comparison/compare.ts';
import { funnelParagraph } from './benchmarkParagraph.ts';
import { comparisonSentence } from './comparisonSentence.ts';
import { flagSentences } from './flagSentence.ts';
import { areaParagraph, overviewParagraph } from './paragraphs.ts';
import { figure, nation, rate, scaleOf, ten, year } from './words.fixtures.ts';

const step = '222 in 2023 stands far above both 166 in 2019 and 178 in 2024; check it.';
const doubted = (one: AreaFigure, flag = step): AreaFigure => ({ ...one, flag });
const cleveland = doubted(figure('Cleveland', 2220));
const facts = { measure: rate, year, figures: [...ten, cleveland], nation };

describe('a figure that awaits a check, in words', () => {
  it('is named with its value and the reason', () => {
    expect(flagSentences([figure('Kent', 900), cleveland], rate)).toBe(
      'Cleveland’s 222 awaits a check: 222 in 2023 stands far above both 166 in 2019 and 178 in 2024; check it.',
    );
    expect(flagSentences(ten, rate)).toBe('');
  });

  it('has all its reasons in one sentence', () => {
    const twice = doubted(cleveland, 'A large step. Recording may have changed.');
    expect(flagSentences([twice], rate)).toBe(
      'Cleveland’s 222 awaits a check: A large step; Recording may have changed.',
    );
  });

  it('is no end of the range of all areas, which says that it is left out', () => {
    expect(overviewParagraph(facts)).toContain(
      'from 90 (Area 0) to 180 (Area 7) on 31 March 2023, 1 figure that awaits a check left out. Cleveland’s 222 awaits a check:',
    );
  });

  it('is an end of the range only where fewer than two others are held, and then says so', () => {
    const two = overviewParagraph({ ...facts, figures: [figure('Kent', 900), cleveland] });
    expect(two).toContain('from 90 (Kent) to 222 (Cleveland, awaits a check)');
  });

  it('never stands in a sentence as first, highest or beyond a limit without saying so', () => {
    const area = areaParagraph(facts, 'Cleveland', 'Cleveland');
    expect(area).toContain('Cleveland stood at 222 (awaits a check) on 31 March 2023');
    expect(area).toContain('Counted from the highest, Cleveland (awaits a check) could be');
    expect(funnelParagraph(facts, ['Cleveland'])).toContain(
      'Cleveland (222, awaits a check) stands out: it lies',
    );
    const found = compareAreas(cleveland, figure('Kent', 900), scaleOf(rate));
    expect(comparisonSentence(found, rate)).toContain('222 (awaits a check) against 90');
  });

  it('is told of whatever the number of flagged areas and their values', () => {
    const areas = fc.array(
      fc.record({ count: fc.integer({ min: 1, max: 5000 }), isDoubted: fc.boolean() }),
      {
        minLength: 2,
        maxLength: 42,
      },
    );
    fc.assert(
      fc.property(areas, (drawn) => {
        const figures = drawn.map(({ count, isDoubted }, place) => {
          const one = figure(`Area ${place}`, count);
          return isDoubted ? doubted(one) : one;
        });
        const paragraph = overviewParagraph({ ...facts, figures });
        const flagged = figures.filter(({ flag }) => flag !== undefined);
        expect(/await/.test(paragraph)).toBe(flagged.length > 0);
        const range = /from [\d,]+ \((.*?)\) to [\d,]+ \((.*?)\)/.exec(paragraph);
        for (const end of range?.slice(1) ?? []) {
          const isMarked = end.endsWith(', awaits a check');
          const isFlagged = flagged.some(
            ({ name }) => name === end.replace(', awaits a check', ''),
          );
          expect(isMarked).toBe(isFlagged);
        }
      }),
    );
  });
});
