import { describe, expect, it } from 'vitest';
import type { ChangedFigure, ChangeKind } from '../data/changedFigure.ts';
import { changesSentence, changeWords, unknownReleaseSentence } from './releaseWords.ts';

const change = (kind: ChangeKind, before: number | null, after: number | null): ChangedFigure => ({
  measure: 'category_1_rate',
  area_code: 'E23000024',
  year_ending: 2021,
  kind,
  before,
  after,
});

describe('what changed since a release, in words', () => {
  it('counts each kind of change, and says nothing where there is none', () => {
    expect(changesSentence([])).toBe('');
    expect(changesSentence([change('changed', 110, 112)])).toBe(
      'Since then, of the figures it shows, 1 has changed.',
    );
    expect(
      changesSentence([
        change('added', null, 112),
        change('changed', 110, 112),
        change('changed', 110, 113),
        change('withdrawn', 110, null),
        change('grounds', 110, 110),
      ]),
    ).toBe(
      'Since then, of the figures it shows, 2 have changed, 1 was withdrawn, 1 was added and 1 keeps its value but rests on another source or denominator.',
    );
  });

  it('says once of all figures with another denominator why they moved, and by how much at most', () => {
    expect(
      changesSentence([change('denominator', 145, 143.97), change('denominator', 113, 113.3)]),
    ).toBe(
      'Since then, of the figures it shows, 2 have the same count over a better known denominator, which moved none by more than 0.7%.',
    );
    expect(changesSentence([change('denominator', 113, 113.04)])).toContain(
      '1 has the same count over a better known denominator, which moved it by less than 0.1%',
    );
    expect(changeWords(change('denominator', 113.02, 113.3))).toMatch(
      /: 113, as before when rounded/,
    );
    expect(changeWords(change('denominator', 145, 143.97))).toMatch(/: 144, was 145$/);
  });

  it('names area, day and measure of a change with both values', () => {
    expect(changeWords(change('changed', 110.4, 112))).toBe(
      'Norfolk, 31 March 2021, Category 1 rate: 112, was 110',
    );
    expect(changeWords(change('withdrawn', 110, null))).toMatch(/: no figure, was 110$/);
    expect(changeWords(change('added', null, 112))).toMatch(/: 112, was no figure$/);
    expect(changeWords(change('grounds', 112, 112))).toMatch(/: 112, as before, on other grounds$/);
    expect(changeWords({ ...change('changed', 1, 2), area_code: 'K04000001' })).toMatch(
      /^England and Wales, /,
    );
  });

  it('says of a release that is not here whether it is newer or not kept', () => {
    const releases = [
      { number: 2, date: '2027-01-02' },
      { number: 3, date: '2027-06-05' },
    ];
    expect(unknownReleaseSentence(7, releases)).toContain(
      'release 7, which is not here yet: the newest here is data release 3 of 5 June 2027',
    );
    expect(unknownReleaseSentence(1, releases)).toContain('of which nothing is kept here');
    expect(unknownReleaseSentence(1, [])).toContain('of which nothing is kept here');
  });
});
