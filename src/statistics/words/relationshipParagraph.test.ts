import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf, valueOf } from '../areaFigure.ts';
import { correlationOf, type CorrelationAnswer } from '../correlation/correlation.ts';
import {
  coefficientWords,
  relationshipParagraphs,
  type FigurePair,
} from './relationshipParagraph.ts';
import { figure, rate, scaleOf, share, ten } from './words.fixtures.ts';

const other = { ...share, numerator: { measure: 'shpo', category: '1', level: 'all' } } as const;
const uncertain = (one: FigurePair['first']) => ({
  value: valueOf(one, scaleOf(rate)),
  ...intervalOf(one, scaleOf(rate)),
});
const answerOf = (pairs: readonly FigurePair[]): CorrelationAnswer =>
  correlationOf(
    pairs.map(({ first, second }) => ({ first: uncertain(first), second: uncertain(second) })),
  );
const paragraphOf = (pairs: readonly FigurePair[], measures = { first: rate, second: rate }) =>
  relationshipParagraphs({ ...measures, when: 'for 2020', pairs, answer: answerOf(pairs) }).join(
    ' ',
  );
const pairsOf = (numerators: readonly number[]): FigurePair[] =>
  ten.map((first, place) => ({ first, second: figure(first.name, numerators[place] ?? 0) }));
const alike = pairsOf(ten.map(({ numerator }) => numerator * 2));

describe('the paragraph of two measures', () => {
  it('gives how many areas, the correlation with its interval, and what it does not say', () => {
    expect(paragraphOf(alike, { first: rate, second: other })).toMatch(
      /^Only 10 of 42 areas have both figures for 2020: “Category 1 individuals per 100,000 people” and “Level 2\/3 share”\. Over these areas the two rise together: Spearman’s rank correlation is 1\.00 \(95% interval 0\.\d\d to 1\.00\)\. A coefficient of 1 .* So few areas say little about the rest\. .* Areas are not people: /,
    );
  });

  it('says which way only where the interval leaves 0 out', () => {
    const opposite = pairsOf(ten.map(({ numerator }) => 4000 - 2 * numerator));
    expect(paragraphOf(opposite)).toContain('the two go in opposite directions');
    const unrelated = pairsOf([500, 480, 510, 490, 505, 495, 515, 485, 503, 497]);
    expect(paragraphOf(unrelated)).toContain('is not distinguishable from none');
  });

  it('warns where the two share a part, and only there', () => {
    expect(paragraphOf(alike)).toContain('both are divided by the same residents');
    const apart = { first: rate, second: { ...other, denominator: other.numerator } };
    expect(paragraphOf(alike, apart)).not.toContain('arithmetic');
  });

  it('gives no correlation of too few areas, nor of equal values', () => {
    const few = paragraphOf(alike.slice(0, 4));
    expect(few).toContain('That is too few for a correlation, which is given here from 10 areas');
    expect(few).not.toContain('Spearman');
    const even = paragraphOf(pairsOf(ten.map(() => 700)));
    expect(even).toContain('Every area has the same value in one of the two');
    expect(paragraphOf([])).toMatch(/^None of the 42 areas has both figures for 2020: .*\.$/);
  });

  it('warns of small counts in either measure', () => {
    const numerators = ten.map((_, place) => (place < 2 ? place * 4 : 900 + place));
    expect(paragraphOf(pairsOf(numerators))).toContain('2 areas rest on a count under 5');
  });

  it('holds the numbers of the method, whatever the figures', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(counts, (numerators) => {
        const pairs = pairsOf(numerators);
        const answer = answerOf(pairs);
        const said = paragraphOf(pairs);
        expect(said).not.toMatch(/NaN|undefined|null|Infinity/);
        if (answer.kind !== 'correlation') return;
        const { coefficient, interval, verdict } = answer;
        expect(said).toContain(
          `is ${coefficientWords(coefficient)} (95% interval ${coefficientWords(interval.low)} to ${coefficientWords(interval.high)})`,
        );
        expect(said.includes('rise together')).toBe(verdict === 'together');
        expect(said.includes('opposite directions')).toBe(verdict === 'opposite');
        expect(interval.low).toBeLessThanOrEqual(coefficient);
        expect(interval.high).toBeGreaterThanOrEqual(coefficient);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a coefficient in words', () => {
  it('has a proper minus, and no negative nothing', () => {
    expect([-0.154, -0.001, 0, 0.5, 1].map(coefficientWords)).toEqual([
      '−0.15',
      '0.00',
      '0.00',
      '0.50',
      '1.00',
    ]);
  });
});
