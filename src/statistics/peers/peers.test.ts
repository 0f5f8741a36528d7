import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawsFrom } from '../../../scripts/bench/statistics/draws.ts';
import type { AreaFigure } from '../areaFigure.ts';
import { compareWithPeers } from './comparePeers.ts';
import { peerGroupsOf, type PeerCandidate } from './peerGroups.ts';
import { peerSensitivity } from './peerSensitivity.ts';

const candidates: PeerCandidate[] = Array.from({ length: 14 }, (_, place) => ({
  code: `E${place + 10}`,
  region: place < 4 ? 'Wales' : 'South East',
  population: place === 13 ? null : 100_000 * 2 ** (place / 4),
  caseload: place < 3 ? null : 1000 - 50 * place,
}));
const figure = (code: string, numerator: number, denominator: number): AreaFigure => ({
  code,
  name: code,
  numerator,
  denominator,
  denominatorLow: denominator,
  denominatorHigh: denominator,
});
const rate = { method: 'poisson', per: 1000 } as const;

const groupOf = (code: string, id: string, own: string[] = []) => {
  const group = peerGroupsOf(code, candidates, own).find((one) => one.id === id);
  if (!group) throw new Error(`no group ${id}`);
  return group;
};

describe('peer groups', () => {
  it('by region hold the other areas of the region', () => {
    expect(groupOf('E10', 'region').members).toEqual(['E11', 'E12', 'E13']);
    expect(groupOf('E10', 'region').rule).toBe('The other areas in Wales.');
    expect(groupOf('E20', 'region').rule).toBe('The other areas in the region South East.');
  });

  it('by population hold the ten nearest by ratio', () => {
    const { members, rule } = groupOf('E10', 'population');
    expect(members).toEqual(['E11', 'E12', 'E13', 'E14', 'E15', 'E16', 'E17', 'E18', 'E19', 'E20']);
    expect(rule).toBe(
      "The 10 areas whose resident population is nearest to this area's, by ratio.",
    );
  });

  it('say so where the size of the area is not held', () => {
    expect(groupOf('E23', 'population')).toMatchObject({
      members: [],
      rule: 'No peers: the resident population is not held for this area.',
    });
    expect(groupOf('E10', 'caseload').members).toEqual([]);
  });

  it('of the own list leave out the area itself and what is no area', () => {
    expect(groupOf('E10', 'own', ['E12', 'E10', 'nowhere']).members).toEqual(['E12']);
  });

  it('never hold the area itself, have a rule each, and do not depend on the order', () => {
    const codes = candidates.map(({ code }) => code);
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.shuffledSubarray(candidates, { minLength: 14 }),
        (code, shuffled) => {
          const straight = peerGroupsOf(code, candidates, codes);
          const turned = peerGroupsOf(code, shuffled, codes);
          straight.forEach((group, place) => {
            expect(group.members).not.toContain(code);
            expect(group.rule).toMatch(/\.$/);
            expect([...(turned[place]?.members ?? [])].sort()).toEqual([...group.members].sort());
          });
        },
      ),
      { numRuns: 40 },
    );
    expect(() => peerGroupsOf('nowhere', candidates, [])).toThrow(RangeError);
  });
});

describe('an area beside its peers', () => {
  const figures = [
    figure('a', 100, 1000),
    figure('b', 10, 1000),
    figure('c', 20, 1000),
    figure('d', 300, 4000),
  ];
  const [area] = figures;
  if (!area) throw new Error('there is a first figure');
  const members = ['a', 'b', 'c', 'd', 'no figure'];

  it('is compared with the weighted mean: large peers count more', () => {
    const found = compareWithPeers(area, members, figures, rate);
    if (found.kind !== 'peers') throw new Error('expected peers');
    expect(found.comparison.other.value).toBeCloseTo(55, 10);
    expect(found.comparison.other.name).toBe('the weighted mean of 3 peers');
    expect(found).toMatchObject({
      peers: 3,
      asked: 4,
      above: 0,
      below: 3,
      lowest: 10,
      highest: 75,
    });
    expect(found.comparison.verdict).toBe('higher');
    expect(found.verdict).toBe('not_distinguishable');
    expect(found.spread.low).toBe(0);
    expect(found.spread.high).toBeGreaterThan(100);
  });

  it('or with the simple mean: every peer counts the same', () => {
    const found = compareWithPeers(area, members, figures, rate, 'simple');
    if (found.kind !== 'peers') throw new Error('expected peers');
    expect(found.comparison.other.value).toBeCloseTo(35, 10);
    expect(found.mean).toBe('simple');
  });

  it('by a plain count is always compared with the simple mean', () => {
    const counts = figures.map((one) => figure(one.code, one.numerator, 1));
    const [own] = counts;
    const found = own && compareWithPeers(own, members, counts, { method: 'poisson', per: 1 });
    if (found?.kind !== 'peers') throw new Error('expected peers');
    expect(found.mean).toBe('simple');
    expect(found.comparison.other.value).toBeCloseTo(110, 10);
  });

  it('is not compared with fewer than three', () => {
    expect(compareWithPeers(area, ['b', 'c'], figures, rate)).toEqual({
      kind: 'too_few_peers',
      peers: 2,
      asked: 2,
      needed: 3,
    });
    expect(compareWithPeers(area, [], figures, rate).kind).toBe('too_few_peers');
  });

  it('means the same by both means where all denominators are equal', () => {
    const even = ['a', 'b', 'c', 'd', 'e'].map((code, place) => figure(code, 20 + place, 500));
    const [own] = even;
    if (!own) throw new Error('there is a first figure');
    const codes = even.map(({ code }) => code);
    const weighted = compareWithPeers(own, codes, even, rate, 'weighted');
    const simple = compareWithPeers(own, codes, even, rate, 'simple');
    if (weighted.kind !== 'peers' || simple.kind !== 'peers') throw new Error('expected peers');
    expect(simple.comparison.other.value).toBeCloseTo(weighted.comparison.other.value, 10);
  });
});

describe('the spread of peers', () => {
  it.each([
    [3, 0.1],
    [5, 0.2],
    [10, 0.2],
    [10, 0],
  ])(
    'leaves out at most 6 of 100 areas like %i peers whose levels differ by %f',
    (size, spread) => {
      const draws = drawsFrom(20_261);
      let outside = 0;
      const runs = 1_500;
      for (let run = 0; run < runs; run += 1) {
        const drawn = Array.from({ length: size + 1 }, (_, place) => {
          const level = Math.max(0.2, 1 + spread * draws.normal());
          return figure(`${place}`, draws.poisson(400 * level), 400_000);
        });
        const [own] = drawn;
        const codes = drawn.map(({ code }) => code);
        const found = own && compareWithPeers(own, codes, drawn, rate);
        if (found?.kind === 'peers' && found.verdict !== 'not_distinguishable') outside += 1;
      }
      expect(outside / runs).toBeLessThan(0.06);
    },
  );

  it('finds an area that lies far outside it', () => {
    const drawn = [200, 95, 100, 104, 98, 102, 96, 99, 101, 103].map((count, place) =>
      figure(`${place}`, count * 10, 100_000),
    );
    const [own] = drawn;
    const found =
      own &&
      compareWithPeers(
        own,
        drawn.map(({ code }) => code),
        drawn,
        rate,
      );
    expect(found).toMatchObject({ verdict: 'higher', above: 0 });
  });
});

describe('peer sensitivity', () => {
  const figures = candidates.map(({ code }, place) =>
    figure(code, place < 4 ? 200 : 50, 1000 + place),
  );
  const [area] = figures;
  if (!area) throw new Error('there is a first figure');

  it('says that the conclusion changes when it depends on the peers', () => {
    const groups = peerGroupsOf('E10', candidates, ['E20', 'E21', 'E22']);
    const found = peerSensitivity(area, groups, figures, rate);
    expect(found.changes).toBe(true);
    expect(found.verdicts).toEqual(['higher', 'not_distinguishable']);
    expect(found.answers).toHaveLength(5);
    expect(found.sets).toBeGreaterThan(1);
  });

  it('says that it does not where every group agrees', () => {
    const even = candidates.map(({ code }) => figure(code, 50, 1000));
    const [own] = even;
    if (!own) throw new Error('there is a first figure');
    const found = peerSensitivity(own, peerGroupsOf('E10', candidates, []), even, rate);
    expect(found.changes).toBe(false);
    expect(found.verdicts).toEqual(['not_distinguishable']);
  });

  it('has no conclusion where no group has enough figures', () => {
    const found = peerSensitivity(area, peerGroupsOf('E10', candidates, []), [area], rate);
    expect(found).toMatchObject({ changes: false, verdicts: [] });
  });
});
