import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, ten } from '../words/words.fixtures.ts';
import { funnelOf, type Funnel } from './funnel.ts';
import { funnelCurves } from './funnelCurves.ts';

const scale = { method: 'poisson', per: 100_000 } as const;
const funnelOfCounts = (counts: readonly number[]): Funnel => {
  const answer = funnelOf(
    counts.map((count, place) => figure(`${place}`, count, 200_000 * (place + 1))),
    scale,
    true,
  );
  if (answer.kind !== 'funnel') throw new Error(answer.kind);
  return answer;
};

describe('the curves of a funnel', () => {
  it('hold the target, the strict limits outside the usual ones, the adjusted outside the plain', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 10, maxLength: 42 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 20_000, max: 9_000_000 }), (list, from) => {
        const funnel = funnelOfCounts(list);
        for (const { plain, adjusted } of funnelCurves(funnel, from, from * 7, 9)) {
          const edges = [
            adjusted.strict.low,
            adjusted.usual.low,
            plain.usual.low,
            funnel.target,
            plain.usual.high,
            adjusted.usual.high,
            adjusted.strict.high,
          ];
          expect(edges.toSorted((one, other) => one - other)).toEqual(edges);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('run from the first denominator to the last', () => {
    const funnel = funnelOf(ten, scale, true) as Funnel;
    const curves = funnelCurves(funnel, 300_000, 2_700_000, 3);
    expect(curves.map(({ people }) => Math.round(people))).toEqual([300_000, 900_000, 2_700_000]);
    expect(funnelCurves(funnel, 5, 5, 4).every(({ people }) => people === 5)).toBe(true);
    expect(() => funnelCurves(funnel, 0, 5)).toThrow(RangeError);
    expect(() => funnelCurves(funnel, 9, 5)).toThrow(RangeError);
  });
});
