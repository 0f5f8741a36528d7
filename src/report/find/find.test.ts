import { describe, expect, it } from 'vitest';
import { areas } from '../../vocabulary/areas.ts';
import { findArea } from './area.ts';
import { isNational } from './nation.ts';
import { findPopulationYear } from './populationYear.ts';
import { isWelsh } from './welsh.ts';
import { findYear } from './year.ts';

describe('findArea', () => {
  it('finds every area and every other name of it in a file name', () => {
    for (const area of areas) {
      for (const name of [area.name, ...area.aliases]) {
        const file = `${name.toLowerCase().replace(/\W+/g, '-')}-mappa-annual-report-2019`;
        expect(findArea([], ['', file]).area).toBe(area.name);
      }
    }
  });

  it('finds the area where only the words tell it', () => {
    const words = ['Norfolk MAPPA', 'a house in London', 'Norfolk Constabulary'];
    expect(findArea(words, ['', 'report']).area).toBe('Norfolk');
    expect(findArea(['MAPPA in Leicester, Leicestershire, and Rutland'], []).area).toBe(
      'Leicestershire',
    );
  });

  it('takes a region of the Probation Service for no area', () => {
    const words = ['Warwickshire MAPPA', 'West Midlands Region', 'West Midlands Probation'];
    expect(findArea(words, []).area).toBe('Warwickshire');
  });

  it('asks when the words name several areas, or none', () => {
    const several = findArea(['Norfolk MAPPA', 'Suffolk MAPPA'], ['report']);
    expect(several.area).toBeNull();
    expect(several.doubts[0]?.message).toContain('Norfolk, Suffolk');
    expect(findArea(['Annual report'], ['report']).doubts[0]?.kind).toBe('area');
  });

  it('asks when the file name and the words say two things', () => {
    const found = findArea(['Norfolk MAPPA'], ['suffolk-2019']);
    expect(found).toMatchObject({ area: null, doubts: [{ kind: 'area' }] });
  });
});

describe('findArea in Wales', () => {
  it.each([
    ['Adroddiad Blynyddol MAPPA Gogledd Cymru', 'North Wales'],
    ['MAPPA De Cymru', 'South Wales'],
    ['Heddlu yng Ngogledd Cymru', 'North Wales'],
    ['Adroddiad MAPPA Dyfed-Powys', 'Dyfed-Powys'],
    ['Adroddiad MAPPA Gwent', 'Gwent'],
  ])('knows the area of “%s”', (title, area) => {
    expect(findArea([], [title]).area).toBe(area);
  });
});

describe('isNational', () => {
  it('is a document whose front names the nation and no area, whatever it names further on', () => {
    const bulletin = ['Annual Report 2015/16', 'Ministry of Justice Statistics Bulletin'];
    const contact = 'Ministry of Justice, 102 Petty France, London SW1H 9AJ';
    expect(
      isNational([...bulletin, contact, 'London is the largest of the areas'.repeat(9)], []),
    ).toBe(true);
    expect(isNational(['MAPPA'], ['MAPPA annual report 2019 England and Wales'])).toBe(true);
    expect(isNational(['England and Wales', ...areas.map(({ name }) => name)], [])).toBe(true);
  });

  it('is no report of an area that only says that it is one of 42', () => {
    const words = ['Norfolk MAPPA', 'one of the 42 areas in England and Wales'];
    expect(isNational(words, ['report'])).toBe(false);
    expect(isNational(['England and Wales'], ['norfolk-2019'])).toBe(false);
    expect(isNational(['Annual Report'], ['report'])).toBe(false);
  });
});

describe('isWelsh', () => {
  it('tells the two languages of reports apart by their everyday words', () => {
    expect(isWelsh('Mae’r adroddiad hwn ar gyfer MAPPA Gogledd Cymru')).toBe(true);
    expect(isWelsh('Lefel 1')).toBe(true);
    expect(isWelsh('Level 1')).toBe(false);
    expect(isWelsh('The report of MAPPA in Gwent')).toBe(false);
    expect(isWelsh('SHPO 85')).toBe(false);
  });
});

describe('findYear', () => {
  it('takes the date of the snapshot in a table heading', () => {
    expect(findYear([], ['MAPPA-eligible offenders on 31 March 2019'], [])).toEqual({
      yearEnding: 2019,
      doubts: [],
    });
  });

  it.each([
    ['the data covers the period 1 April 2018 to 31 March 2019', ''],
    ['Annual Report 2018/19', ''],
    ['', 'norfolk-2018-19'],
    ['', 'Norfolk 2018–2019'],
    ['', 'norfolk_2018_19'],
  ])('finds the year in “%s%s”', (words, file) => {
    expect(findYear([words], [], [file])).toEqual({ yearEnding: 2019, doubts: [] });
  });

  it('doubts a file name that says another year, with both', () => {
    const found = findYear([], ['Eligible on 31 March 2019'], ['norfolk-2019-20']);
    expect(found).toMatchObject({ yearEnding: 2019, doubts: [{ figures: [2019, 2020] }] });
  });

  it('asks when nothing says the year', () => {
    expect(findYear(['mid-2018'], [], ['report-12-13'])).toMatchObject({
      yearEnding: null,
      doubts: [{ kind: 'year' }],
    });
  });
});

describe('findPopulationYear', () => {
  it('takes the year that the rate was calculated with, not another mid-year', () => {
    const footnote = 'calculated using the mid-2021 estimated; should be based on mid-2022';
    expect(findPopulationYear(footnote)).toBe(2021);
    expect(findPopulationYear('calculated using the 2015 Mid-Year Population')).toBe(2015);
  });

  it('is null without a footnote', () => {
    expect(findPopulationYear('should be based on mid-2022')).toBeNull();
  });
});
