import { describe, expect, it } from 'vitest';
import type { CellKey, ReadFigure } from '../figure.ts';
import { nothingHeld, type HeldData, type HeldFigure } from '../held.ts';
import { checkHeld, checkLastYear } from './heldFigures.ts';
import { checkMissing } from './missing.ts';
import { checkRate } from './rates.ts';
import { checkTotals } from './totals.ts';

const read = (key: CellKey, value: number): ReadFigure => ({
  ...key,
  value,
  table: '',
  row: '',
  column: '',
  wording: String(value),
});
const eligible = (category: '1' | '2' | '3' | 'all', level: '1' | '2' | '3' | 'all'): CellKey => ({
  measure: 'eligible',
  category,
  level,
});
const rate: CellKey = { measure: 'category_1_rate_10_plus', category: '1', level: 'all' };

describe('checkTotals', () => {
  const parts = [read(eligible('1', '1'), 10), read(eligible('1', '2'), 2)];

  it('is silent where the parts make the total, a dash adding nothing', () => {
    const figures = [...parts, read(eligible('1', 'all'), 12)];
    expect(checkTotals(figures, [eligible('1', '3')])).toEqual([]);
  });

  it('gives both numbers where they do not', () => {
    const figures = [...parts, read(eligible('1', '3'), 1), read(eligible('1', 'all'), 12)];
    expect(checkTotals(figures, [])).toMatchObject([{ kind: 'total', figures: [12, 13] }]);
  });

  it('checks nothing where a part is neither printed nor a dash', () => {
    expect(checkTotals([...parts, read(eligible('1', 'all'), 99)], [])).toEqual([]);
  });

  it('asks for no Category 3 at Level 1 and no Category 4', () => {
    const figures = [
      read(eligible('1', '1'), 10),
      read(eligible('2', '1'), 5),
      read(eligible('all', '1'), 16),
    ];
    expect(checkTotals(figures, [])).toMatchObject([{ figures: [16, 15] }]);
  });
});

describe('checkMissing', () => {
  const missedIn = (year: number | null): string[] =>
    checkMissing([eligible('1', 'all')], year).map(({ message }) => message.split(' ')[3] ?? '');

  it('asks no report for a measure that did not exist in its year', () => {
    expect(missedIn(2015)).not.toContain('sro_breach_notification');
    expect(missedIn(2015)).not.toContain('shpo_foreign_travel');
    expect(missedIn(2012)).not.toContain('lifetime_notification_revoked');
    expect(missedIn(2004)).not.toContain('shpo');
    expect(missedIn(2002)).toEqual(['notification_breach']);
  });

  it('misses what every report of the year prints', () => {
    expect(missedIn(2016)).toContain('sro_breach_notification');
    expect(missedIn(2014)).toContain('shpo');
    expect(missedIn(null)).toHaveLength(10);
  });
});

describe('checkRate', () => {
  const held: HeldData = {
    ...nothingHeld,
    populations: [{ area: 'Norfolk', mid_year: 2018, population_10_plus: 800_000 }],
    denominators: [
      {
        area: 'Norfolk',
        year_ending: 2019,
        population_of: 'mid-2018',
        population_10_plus: 800_000,
      },
      {
        area: 'Norfolk',
        year_ending: 2022,
        population_of: 'Census 2021',
        population_10_plus: 810_000,
      },
    ],
    denominatorYears: [
      { year_ending: 2019, mid_year: 2018 },
      { year_ending: 2022, mid_year: null },
    ],
  };
  const place = { area: 'Norfolk', yearEnding: 2019, populationYear: 2018 };

  it('is silent where the rate is the count over the population, rounded', () => {
    const figures = [read(eligible('1', 'all'), 1099), read(rate, 137)];
    expect(checkRate(figures, place, held)).toEqual([]);
  });

  it('gives both rates where it is not', () => {
    const figures = [read(eligible('1', 'all'), 1099), read(rate, 163)];
    expect(checkRate(figures, place, held)).toMatchObject([{ figures: [163, 137.4] }]);
  });

  it('checks the rate of March 2022 too, which was divided by the Census', () => {
    const figures = [read(eligible('1', 'all'), 1166), read(rate, 163)];
    const march2022 = { area: 'Norfolk', yearEnding: 2022, populationYear: null };
    expect(checkRate(figures, march2022, held)).toMatchObject([{ figures: [163, 144] }]);
  });

  it('doubts a footnote that names another mid-year than the one known', () => {
    const other = { ...place, populationYear: 2017 };
    expect(checkRate([], other, held)).toMatchObject([{ figures: [2017, 2018] }]);
  });

  it('checks nothing where the population is not held', () => {
    const figures = [read(eligible('1', 'all'), 1099), read(rate, 1)];
    expect(checkRate(figures, place, nothingHeld)).toEqual([]);
  });
});

describe('figures held', () => {
  const heldFigure = (year_ending: number, value: number, quality: HeldFigure['quality']) => ({
    ...eligible('2', 'all'),
    area: 'Suffolk',
    year_ending,
    value,
    quality,
    source_title: 'Suffolk report',
  });
  const holding = (...figures: HeldFigure[]): HeldData => ({ ...nothingHeld, figures });
  const figures = [read(eligible('2', 'all'), 1324)];

  it('a figure held from a report with another value is doubted, with both numbers', () => {
    const held = holding(heldFigure(2020, 145, 'report'));
    expect(checkHeld(figures, 'Suffolk', 2020, held)).toMatchObject([{ figures: [1324, 145] }]);
  });

  it('a press figure gives way to a report without a doubt', () => {
    const held = holding(heldFigure(2020, 145, 'press'));
    expect(checkHeld(figures, 'Suffolk', 2020, held)).toEqual([]);
  });

  it('a figure far from the year before is doubted', () => {
    const held = holding(heldFigure(2019, 155, 'press'));
    expect(checkLastYear(figures, 'Suffolk', 2020, held)).toMatchObject([{ figures: [1324, 155] }]);
  });

  it('a change that chance makes is not doubted', () => {
    const held = holding(heldFigure(2019, 12, 'report'));
    const few = [read(eligible('2', 'all'), 5)];
    expect(checkLastYear(few, 'Suffolk', 2020, held)).toEqual([]);
  });
});
