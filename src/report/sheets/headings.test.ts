import { describe, expect, it } from 'vitest';
import { headingWords, isKnownHeading } from './headingWords.ts';
import { headingYears } from './headingYears.ts';
import { showNumber } from './numberFormat.ts';
import { placeOf } from './place.ts';

describe('headings', () => {
  it.each([
    ['Table 1.2: Category 1 – Level 2, 2022/23', ['1'], ['2'], [2023]],
    ['RSOs managed at Level 3', ['1'], ['3'], []],
    ['Violent offenders', ['2'], [], []],
    ['Levels 2 and 3', [], ['2+3'], []],
    ['31 March 2024', [], [], [2024]],
  ])('“%s” say category, level and year', (text, categories, levels, years) => {
    expect(headingWords(text)).toMatchObject({ categories, levels, years });
    expect(isKnownHeading(text)).toBe(true);
  });

  it.each([
    'Category 1 and 2',
    'Category 1 offenders who moved',
    'Category 1 in custody',
    'Percentage of Category 1',
  ])('“%s” is not in the vocabulary', (text) => {
    expect(isKnownHeading(text)).toBe(false);
  });

  it('name years in many ways, and ranges name several', () => {
    for (const text of [
      '2023/24',
      '2023-2024',
      '2023 to 2024',
      'year ending 31 March 2024',
      'Year ending March 2024',
      'as at 31/03/2024',
      '2024',
      '1 April 2023 to 31 March 2024',
    ]) {
      expect(headingYears(text)).toEqual({ years: [2024], rest: '' });
    }
    expect(headingYears('RSOs, 2014/15 to 2023/24').years).toEqual([2015, 2024]);
    expect(headingYears('Table 2023').years).toEqual([]);
  });
});

describe('places', () => {
  it.each([
    ['Avon & Somerset [2]', 'area', 'Avon and Somerset'],
    ['Kent1', 'area', 'Kent'],
    ['Teesside MAPPA', 'area', 'Cleveland'],
    ['Norfolk Constabulary', 'area', 'Norfolk'],
    ['E23000036', 'area', 'Avon and Somerset'],
    ['England & Wales', 'nation', 'England and Wales'],
    ['K04000001', 'nation', 'England and Wales'],
    ['North West', 'region', 'North West'],
    ['West Midlands region', 'region', 'West Midlands region'],
    ['Wales total', 'region', 'Wales total'],
    ['Devon & Cornwall', 'area', 'Devon and Cornwall'],
    ['Hampshire [1]', 'area', 'Hampshire and Isle of Wight'],
    ['Metropolitan', 'area', 'London'],
    ['Gogledd Cymru', 'area', 'North Wales'],
    ['De Cymru (note 2)', 'area', 'South Wales'],
    ['National Security Division', 'security', 'National Security Division'],
  ])('“%s” is a %s', (text, kind, name) => {
    expect(placeOf(text)).toEqual({ kind, name });
  });

  it('other names are none', () => {
    for (const text of ['Kent, Surrey and Sussex', 'Category 1', 'Kent and Essex', '']) {
      expect(placeOf(text)).toBeUndefined();
    }
  });
});

describe('numbers are shown by their format', () => {
  it.each([
    [71.456, '0.0', '71.5', 71.456],
    [71.456, '#,##0', '71', 71.456],
    [0.256, '0.0%', '25.6%', null],
    [45_382, 'dd/mm/yyyy', '31 March 2024', null],
    [12, '#,##0_);[Red](#,##0)', '12', 12],
    [12, 'General', '12', 12],
  ])('%s as %s', (value, code, text, number) => {
    expect(showNumber(value, code)).toEqual({ text, value: number });
  });
});
