import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkTotals } from './addUpChecks.ts';
import { prepare } from './build.ts';
import { brokenRules } from './cellRules.ts';
import { checkNation } from './nationChecks.ts';
import { checkRates } from './rateChecks.ts';
import { findSteps } from './steps.ts';
import type { CellRuleRow, DenominatorYearRow, Reading } from './types.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = { title: 'Norfolk report', url: '' };
const figure = (category: string, level: string, value: number, more: object = {}): Reading => ({
  area: 'Norfolk',
  year_ending: 2019,
  measure: 'eligible',
  category: category as Reading['category'],
  level: level as Reading['level'],
  value,
  quality: 'report',
  source,
  line: 2,
  ...more,
});

describe('checkTotals', () => {
  it('checks categories against their total', () => {
    const parts = [figure('1', 'all', 1099), figure('2', 'all', 464), figure('3', 'all', 7)];
    expect(checkTotals([...parts, figure('all', 'all', 1570)])[0]?.agrees).toBe(true);
    const [wrong] = checkTotals([...parts, figure('all', 'all', 1571)]);
    expect([wrong?.agrees, wrong?.sum]).toEqual([false, 1570]);
  });

  it('checks levels against their total, Category 3 without a Level 1', () => {
    const checks = checkTotals([
      figure('3', '2', 7),
      figure('3', '3', 0),
      figure('3', '2+3', 7),
      figure('3', 'all', 7),
    ]);
    expect(checks.map((one) => one.agrees)).toEqual([true, true, true]);
  });

  it('says nothing where a part is not held', () => {
    expect(checkTotals([figure('1', 'all', 9), figure('all', 'all', 10)])).toEqual([]);
  });

  it('counts Category 4 in the national total from 2023', () => {
    const national = { area: 'England and Wales', year_ending: 2024 };
    const checks = checkTotals([
      figure('1', 'all', 70_052, national),
      figure('2', 'all', 22_534, national),
      figure('3', 'all', 563, national),
      figure('4', 'all', 287, national),
      figure('all', 'all', 93_436, national),
    ]);
    expect(checks.map((one) => one.agrees)).toEqual([true]);
  });
});

describe('checkRates', () => {
  const population = {
    area: 'Norfolk',
    population_of: 'mid-2018',
    mid_year: 2018,
    edition: 'first',
    population: 903_680,
    population_10_plus: 808_000,
    source,
    line: 2,
  };
  const year: DenominatorYearRow = {
    year_ending: 2019,
    population_of: 'mid-2018',
    mid_year: 2018,
    edition: 'first',
    one_in_n: 'of the count',
    note: '',
    source,
    line: 2,
  };
  const years = [year];
  const rate = (value: number) =>
    figure('1', 'all', value, { measure: 'category_1_rate_10_plus' as const });

  it('finds a published rate that is the computed one rounded', () => {
    const [check] = checkRates([figure('1', 'all', 1099), rate(136)], [population], years);
    expect(check?.agrees).toBe(true);
    expect(check?.computed).toBeCloseTo(136.01, 2);
  });

  it('finds a published rate that is not', () => {
    const [check] = checkRates([figure('1', 'all', 1099), rate(137)], [population], years);
    expect(check?.agrees).toBe(false);
  });

  it('divides by the edition that the Ministry used, and by no other of the same day', () => {
    const later = { ...population, edition: 'rebased', population_10_plus: 820_000 };
    const [check] = checkRates([figure('1', 'all', 1099), rate(136)], [later, population], years);
    expect(check?.agrees).toBe(true);
  });

  it('reads "one in every N" as population over count, or back from the rounded rate, as the year says', () => {
    // 808,000 / 1,099 = 735.2; the rate of 136.01 is printed as 136, and 100,000 / 136 = 735.3.
    const oneIn = (value: number) =>
      figure('1', 'all', value, { measure: 'category_1_one_in_n_10_plus' as const });
    const agrees = (n: number, one_in_n: DenominatorYearRow['one_in_n']) =>
      checkRates([figure('1', 'all', 1099), oneIn(n)], [population], [{ ...year, one_in_n }])[0]
        ?.agrees;
    expect([735, 736, 733].map((n) => agrees(n, 'of the count'))).toEqual([true, false, false]);
    expect([735, 736, 738, 739].map((n) => agrees(n, 'of the rounded rate'))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('tests nothing without a population of the mid-year used', () => {
    const other = [{ ...population, population_10_plus: null }];
    expect(checkRates([figure('1', 'all', 1099), rate(136)], other, years)).toEqual([]);
  });
});

describe('checkNation', () => {
  const inArea = (area: string, value: number) => figure('1', 'all', value, { area });

  it('finds a nation that fewer people stand in than in the areas held', () => {
    const areas = [inArea('Norfolk', 60), inArea('Kent', 50)];
    expect(checkNation([...areas, inArea('England and Wales', 100)])).toMatchObject([
      { sum: 110, nation: { value: 100 } },
    ]);
    expect(checkNation([...areas, inArea('England and Wales', 110)])).toEqual([]);
  });

  it('adds up no rates', () => {
    const rate = (area: string, value: number) =>
      figure('1', 'all', value, { area, measure: 'category_1_rate_10_plus' as const });
    expect(checkNation([rate('Norfolk', 136), rate('England and Wales', 116)])).toEqual([]);
  });
});

describe('findSteps', () => {
  const series = (values: Record<number, number>) =>
    Object.entries(values).map(([year, value]) =>
      figure('1', 'all', value, { year_ending: Number(year) }),
    );

  it('flags a step of 15% from one year to the next, up or down', () => {
    expect(findSteps(series({ 2020: 1000, 2021: 1150 }))[0]?.note).toContain('+15%');
    expect(findSteps(series({ 2020: 1000, 2021: 850 }))[0]?.note).toContain('−15%');
    expect(findSteps(series({ 2020: 1000, 2021: 1149 }))).toEqual([]);
  });

  it('flags a figure far from both neighbours', () => {
    const kinds = findSteps(series({ 2020: 814, 2021: 1084, 2024: 912 })).map((one) => one.kind);
    expect(kinds).toEqual(['large_step', 'far_from_neighbours']);
  });

  it('flags a count that moved by 15% only where that is more than chance among all steps', () => {
    expect(findSteps(series({ 2020: 150, 2021: 180 }))).toEqual([]);
    expect(findSteps(series({ 2020: 150, 2021: 220 }))).toHaveLength(1);
    const quiet = { 2015: 200, 2016: 204, 2017: 199, 2018: 202, 2019: 198, 2020: 201 };
    expect(findSteps(series({ 2020: 201, 2021: 243 }))).toHaveLength(1);
    expect(findSteps(series({ ...quiet, 2021: 243 }))).toEqual([]);
  });

  it('still finds the steps of the held figures that recording may explain', () => {
    const { findings } = prepare(root);
    const found = findings.steps.map(({ figure: one }) => `${one.area} ${one.year_ending}`);
    for (const step of ['Cleveland 2021', 'Lancashire 2023', 'Gwent 2024', 'Thames Valley 2017']) {
      expect(found).toContain(step);
    }
  });

  it('leaves small counts and the change of counting rules in 2010 alone', () => {
    expect(findSteps(series({ 2020: 10, 2021: 20 }))).toEqual([]);
    expect(findSteps(series({ 2009: 1000, 2010: 2000 }))).toEqual([]);
  });
});

describe('brokenRules', () => {
  it('refuses a figure where there can be none', () => {
    const rule: CellRuleRow = {
      measure: 'eligible',
      category: '3',
      level: '1',
      area_scope: 'all',
      year_from: null,
      year_to: null,
      status: 'not_applicable',
      reason: 'Category 3 exists only at Levels 2 and 3.',
      source,
    };
    expect(brokenRules([figure('3', '1', 4)], [rule])[0]).toMatchObject({ line: 2 });
    expect(brokenRules([figure('3', '2', 4)], [rule])).toEqual([]);
    expect(brokenRules([figure('3', '1', 4)], [{ ...rule, area_scope: 'nation' }])).toEqual([]);
  });
});
