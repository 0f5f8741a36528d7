import { describe, expect, it } from 'vitest';
import type { ReadFile } from '../../import/readAll.ts';
import type { Coverage } from './coverage.ts';
import { nextSteps, pageLines, type RunResult } from './page.ts';

const held = (areas: number, years: Coverage['years']): Coverage => ({
  areas,
  measures: 3,
  values: 1234,
  years,
});
const file: ReadFile = {
  path: 'tables.xlsx',
  name: 'tables.xlsx',
  label: 'tables.xlsx (Norfolk, 2023)',
  title: 'Tables',
  quality: 'bulletin',
  area: 'Norfolk',
  yearEnding: 2023,
  figures: [],
  withheld: 0,
  doubts: [],
};
const doubted: ReadFile = {
  ...file,
  doubts: ['held', 'total', 'held', 'of_a_new_kind'].map((kind) => ({
    kind: kind as ReadFile['doubts'][number]['kind'],
    message: '',
    figures: [],
  })),
};
const year = { yearEnding: 2023, areas: 20, measures: 2, values: 40 };
const result: RunResult = {
  before: held(20, [year]),
  after: held(42, [
    { ...year, areas: 42, values: 1000 },
    { ...year, yearEnding: 2024 },
  ]),
  isWriting: false,
  added: 960,
  replaced: 0,
  same: 40,
  conflicts: 0,
  waiting: [],
  read: [file],
  notRead: [],
  isPassing: false,
  options: [],
};
const update = 'npm run --silent update --';

describe('the page after a run', () => {
  it('counts areas, years, measures and values, before and after, in all and by year', () => {
    const lines = pageLines(result);
    expect(lines.slice(0, 6)).toEqual([
      expect.stringContaining('Before:       20 of 42 areas x 1 years x 3 of '),
      expect.stringMatching(/^With --write: 42 of 42 areas x 2 years x 3 of .*, 1,234 values$/),
      '',
      'year ending March   areas     measures   values',
      '2023                20 → 42   2          40 → 1,000',
      '2024                0 → 20    0 → 2      0 → 40',
    ]);
  });

  it('says each kind of doubt once, with its count, and so also one that it has no words for', () => {
    const lines = pageLines({ ...result, read: [file, doubted], waiting: [doubted] });
    const place = lines.findIndex((line) => line.startsWith('In doubt: 4 doubts in 1 file'));
    expect(lines.slice(place + 1, place + 4)).toEqual([
      '  2: a held figure says otherwise',
      '  1: a total is not the sum of its parts',
      '  1: of a new kind',
    ]);
    expect(pageLines(result)).toContain('In doubt: nothing.');
  });

  it('stays one page when much could not be had', () => {
    const notRead = Array.from({ length: 500 }, (_, place) => `Report ${place}`);
    const lines = pageLines({ ...result, notRead });
    expect(lines).toContain('Not fetched or not read: 500 files.');
    expect(lines).toContain('  and 492 more');
    expect(lines.length).toBeLessThan(40);
  });

  it('says so when the sources would not be sound', () => {
    expect(pageLines({ ...result, after: null })[1]).toContain('would not be sound');
  });
});

describe('the next command', () => {
  const steps = (more: Partial<RunResult>): string => nextSteps({ ...result, ...more }).join('\n');

  it('takes the new figures in, with the options of this run', () => {
    expect(steps({})).toContain(`${update} --write`);
    expect(steps({ options: ['--tables'] })).toContain(`${update} --tables --write`);
  });

  it('settles what contradicts and what is doubted, and only that', () => {
    expect(steps({ conflicts: 2 })).toMatch(/2 figures that contradict.*--write --replace$/m);
    expect(steps({ waiting: [doubted] })).toMatch(/1 area and year in doubt.*--write --accept$/m);
    expect(steps({ conflicts: 1, waiting: [doubted] })).toContain('--write --replace --accept');
  });

  it('is the same one later where GOV.UK did not give everything', () => {
    expect(steps({ isPassing: true, added: 0 })).toMatch(/^Later.*: npm run --silent update$/);
    expect(steps({ isPassing: true, isWriting: true, options: ['--tables'] })).toContain(
      `${update} --tables --write`,
    );
  });

  it('shows what was written, or that there is nothing to do', () => {
    expect(steps({ isWriting: true })).toContain('npm start');
    expect(steps({ isWriting: true, conflicts: 1 })).not.toContain('npm start');
    expect(steps({ added: 0 })).toBe('Nothing: all that GOV.UK has is held.');
  });
});
