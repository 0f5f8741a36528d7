import { describe, expect, it } from 'vitest';
import { peerCandidates } from './peerCandidates.ts';

const kent = 'E23000032';
const population = (mid_year: number, population: number) => ({
  area_code: kent,
  mid_year,
  population,
});
const sizeIn = (year: number) =>
  peerCandidates([population(2019, 3), population(2011, 1), population(2015, 2)], [], year).find(
    ({ code }) => code === kent,
  );

describe('what peers are found by', () => {
  it('is the latest population that is not after the year', () => {
    expect([2023, 2018, 2015, 2012].map((year) => sizeIn(year)?.population)).toEqual([3, 2, 2, 1]);
  });
  it('is the earliest population for years before all of them', () => {
    expect(sizeIn(2005)?.population).toBe(1);
  });
  it('names all 42 areas, with null where a size is not held', () => {
    const all = peerCandidates([], [], 2020);
    expect(all).toHaveLength(42);
    expect(all.every((one) => one.population === null && one.caseload === null)).toBe(true);
  });
});
