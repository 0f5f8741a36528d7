// @module-tag thorough
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChangedFigure } from '../../src/data/changedFigure.ts';
import { build } from './build.ts';
import { changedRows, type FigureOfRow } from './changedRows.ts';
import { keepRelease, listRelease, readReleaseList } from './keptReleases.ts';
import { readRelease } from './release.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const row = (value: number | null, part: Partial<FigureOfRow> = {}): FigureOfRow => ({
  measure: 'recall_ratio',
  area_code: 'E23000024',
  year_ending: 2019,
  value,
  numerator: null,
  denominator_low: value === null ? null : 50,
  denominator_high: value === null ? null : 50,
  quality: value === null ? null : 'press',
  ...part,
});

describe('what changed between two states of the comparison', () => {
  const between = (before: FigureOfRow[], after: FigureOfRow[]) =>
    changedRows(before, after).map(({ kind, before: was, after: now }) => [kind, was, now]);

  it('is told apart: changed, divided by another denominator, withdrawn, added, on other grounds', () => {
    expect(between([row(1)], [row(2)])).toEqual([['changed', 1, 2]]);
    expect(between([row(1, { numerator: 5 })], [row(2, { numerator: 5 })])).toEqual([
      ['denominator', 1, 2],
    ]);
    expect(between([row(1, { numerator: 5 })], [row(2, { numerator: 10 })])).toEqual([
      ['changed', 1, 2],
    ]);
    expect(between([row(1)], [row(null)])).toEqual([['withdrawn', 1, null]]);
    expect(between([row(1)], [])).toEqual([['withdrawn', 1, null]]);
    expect(between([row(null)], [row(2)])).toEqual([['added', null, 2]]);
    expect(between([], [row(2)])).toEqual([['added', null, 2]]);
    expect(between([row(1)], [row(1, { quality: 'report' })])).toEqual([['grounds', 1, 1]]);
    expect(between([row(1)], [row(1, { denominator_high: 60 })])).toEqual([['grounds', 1, 1]]);
  });

  it('is nothing for the same figures, for cells without one, and for how a number was computed', () => {
    expect(between([row(1)], [row(1)])).toEqual([]);
    expect(between([row(null)], [row(null)])).toEqual([]);
    expect(between([row(null)], [])).toEqual([]);
    expect(between([row(0.1 + 0.2)], [row(0.3)])).toEqual([]);
    expect(between([row(0)], [row(0)])).toEqual([]);
    expect(between([row(0)], [row(1)])).toEqual([['changed', 0, 1]]);
  });
});

describe('the releases that are kept', () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'kept-releases-'));
    cpSync(join(root, 'data'), join(copy, 'data'), { recursive: true });
  });
  afterAll(() => {
    rmSync(copy, { recursive: true });
  });
  const published = (name: string): unknown =>
    JSON.parse(readFileSync(join(copy, 'public/data', name), 'utf8'));
  const edit = (change: (text: string) => string): void => {
    const path = join(copy, 'data/figures.csv');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };

  it('list the last release, and its files are there', () => {
    expect(readReleaseList(root).at(-1)).toEqual(readRelease(root));
    for (const { number } of readReleaseList(root)) {
      const folder = join(root, 'data/releases', String(number));
      expect(existsSync(join(folder, 'comparison/category_1_rate.parquet'))).toBe(true);
    }
  });

  it('say what is not any more as it was in each of several releases', async () => {
    const last = readRelease(root).number;
    const [one, two] = [last + 1, last + 2];
    await build(copy, copy);
    keepRelease(copy, one, join(copy, 'public/data'));
    listRelease(copy, { number: one, date: '2027-01-01' });
    edit((text) =>
      text.replace('\n', '\nKent,2023,eligible,2,all,77,press,A source of the test,\n'),
    );
    await build(copy, copy);
    const isOfKent = ({ area_code, year_ending }: ChangedFigure) =>
      area_code === 'E23000032' && year_ending === 2023;
    const changesOfKent = (number: number) =>
      (published(`releases/${number}/changes.json`) as ChangedFigure[]).filter(isOfKent);
    const added = { area_code: 'E23000032', year_ending: 2023, kind: 'added', before: null };
    const count = { ...added, measure: 'category_2_count', after: 77 };
    expect(changesOfKent(one)).toContainEqual(count);
    expect(changesOfKent(one).map(({ measure }) => measure)).toEqual([
      'category_2_rate',
      'category_2_count',
    ]);

    keepRelease(copy, two, join(copy, 'public/data'));
    listRelease(copy, { number: two, date: '2027-01-02' });
    edit((text) => text.replace('Kent,2023,eligible,2,all,77,', 'Kent,2023,eligible,2,all,78,'));
    await build(copy, copy);
    expect(published('releases.json')).toEqual([
      ...readReleaseList(root),
      { number: one, date: '2027-01-01' },
      { number: two, date: '2027-01-02' },
    ]);
    expect(changesOfKent(one)).toContainEqual({ ...count, after: 78 });
    expect(changesOfKent(two)).toContainEqual({
      ...count,
      kind: 'changed',
      before: 77,
      after: 78,
    });
  });
});
