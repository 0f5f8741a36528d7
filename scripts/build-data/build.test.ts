// @module-tag thorough
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, prepare } from './build.ts';
import { differences } from './compareFolders.ts';
import { readRelease, writeRelease } from './release.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the data build', () => {
  let folder: string;
  let copy: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'build-data-test-'));
    copy = join(folder, 'copy');
    cpSync(join(root, 'data'), join(copy, 'data'), { recursive: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const change = (name: string, edit: (text: string) => string): (() => void) => {
    const path = join(copy, 'data', name);
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, edit(before));
    return () => {
      writeFileSync(path, before);
    };
  };

  it('makes the same bytes of the same sources, and they are the ones committed', async () => {
    const built = join(folder, 'built');
    await build(root, built);
    expect(differences(root, built)).toEqual([]);
  });

  it('stops at a bad row and names file and line of all of them', () => {
    const restore = change('figures.csv', (text) => `${text}Kentt,2023,eligible,1,all,,press,,\n`);
    const last = readFileSync(join(copy, 'data/figures.csv'), 'utf8').split('\n').length - 1;
    expect(() => prepare(copy)).toThrow(`data/figures.csv:${last}: unknown area "Kentt"`);
    expect(() => prepare(copy)).toThrow(`data/figures.csv:${last}: value is empty`);
    restore();
  });

  it.each<[name: string, from: string | RegExp, to: string, message: RegExp]>([
    [
      'populations.csv',
      'Kent,mid-2018,',
      'Kent,mid-18,',
      /populations\.csv:\d+: population_of "mid-18"/,
    ],
    [
      'populations.csv',
      /^Kent,mid-2018,.*$/m,
      '$&\n$&',
      /populations\.csv:\d+: the same row stands/,
    ],
    [
      'populations.csv',
      /^Kent,census-2021,.*\n/m,
      '',
      /populations\.csv:\d+: census-2021, .* Kent is missing/,
    ],
    [
      'populations.csv',
      /^(Kent,mid-2024,.*),(\d+),(\d+),(?=ONS)/m,
      '$1,$2,1,',
      /populations\.csv:\d+: mid-2024, .* add up to [\d,]+, not to the [\d,]+ of England and Wales/,
    ],
    [
      'denominator-years.csv',
      '2020,mid-2019,',
      '2020,mid-2009,',
      /denominator-years\.csv:7: March 2020 is divided by mid-2009, .* holds nobody/,
    ],
    ['areas.csv', 'E23000032', 'E23', /areas\.csv:\d+: "E23" is not an ONS code/],
    ['breaks.csv', 'family:rate', 'family:rates', /breaks\.csv:\d+: unknown comparison measure/],
    ['cell-rules.csv', 'not_published', 'hidden', /cell-rules\.csv:\d+: unknown status "hidden"/],
    ['denominator-years.csv', '2019,mid', '219,mid', /denominator-years\.csv:6: year_ending "219"/],
  ])('names file and line of a bad row of %s', (name, from, to, message) => {
    const restore = change(name, (text) => text.replace(from, to));
    expect(() => prepare(copy)).toThrow(message);
    restore();
  });

  it('says that a source file is missing', () => {
    const path = join(copy, 'data/breaks.csv');
    const before = readFileSync(path);
    rmSync(path);
    expect(() => prepare(copy)).toThrow('data/breaks.csv:1: cannot be read');
    writeFileSync(path, before);
  });

  it('keeps the number of every source when one is added at any place', () => {
    const restore = change('figures.csv', (text) =>
      text.replace('\n', '\nKent,2023,eligible,2,all,1,press,A new source,https://example.org/\n'),
    );
    const before = prepare(root).registry.all;
    const after = prepare(copy).registry.all;
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toEqual([
      { source: before.length + 1, title: 'A new source', url: 'https://example.org/' },
    ]);
    restore();
  });

  it('tells in words what was added, changed and removed since the last release', async () => {
    const restore = change('figures.csv', (text) =>
      text
        .replace('\nCambridgeshire,2023,eligible,1,2,', '\nCambridgeshire,2023,eligible,1,2,9')
        .replace(/\nAvon and Somerset,2014,[^\n]*/, '')
        .replace('\n', '\nKent,2023,eligible,2,all,77,press,A new source,\n'),
    );
    const out = join(folder, 'changed');
    await build(copy, out);
    const words = readFileSync(join(out, 'data/CHANGES.md'), 'utf8').split('\n## Sources')[0];
    expect(words).toContain('Figures: 1 added, 1 changed, 1 removed.');
    expect(words).toMatch(/### Kent\n\n- 2023, added:\n {2}- [^\n]*Category 2 = 77 \(press\)/);
    expect(words).toMatch(/- 2023, changed:\n[^\n]*Level 2 from \d+ \(report\) to 9\d+ \(report\)/);
    expect(words).toMatch(/### Avon and Somerset\n\n- 2014, removed:/);
    restore();
  });

  it.each(['{', '{ "number": 1 }', '{ "number": 1, "date": "2026-02-30" }'])(
    'refuses a release file of %s',
    (text) => {
      const restore = change('release.json', () => text);
      expect(() => prepare(copy)).toThrow('data/release.json:1: must be of the form');
      restore();
    },
  );

  it('numbers a release with its snapshot', () => {
    const figures = prepare(copy).figures.map((figure) => figure.chosen);
    const number = readRelease(copy).number + 1;
    writeRelease(copy, { number, date: '2027-01-02' }, figures);
    expect(readRelease(copy)).toEqual({ number, date: '2027-01-02' });
    const lines = readFileSync(join(copy, `data/releases/${number}.csv`), 'utf8').split('\n');
    expect(lines.length - 2).toBe(figures.length);
  });
});
