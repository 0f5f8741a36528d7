import { describe, expect, it } from 'vitest';
import { describeProblem } from './problems.ts';
import { figureColumns, readFigures, readSetAside } from './readFigures.ts';

const frame = {
  file: 'data/figures.csv',
  areaNames: ['Kent', 'England and Wales'],
  lastYear: 2027,
};
const good = 'Kent,2023,eligible,1,all,1234,report,Kent report 2022-23,https://www.gov.uk/x';
const read = (...rows: string[]) =>
  readFigures(`${[figureColumns.join(','), ...rows].join('\n')}\n`, frame);
const problemsOf = (...rows: string[]) => read(...rows).problems.map(describeProblem);

describe('readFigures', () => {
  it('reads a figure with its source', () => {
    expect(read(good)).toEqual({
      readings: [
        {
          area: 'Kent',
          year_ending: 2023,
          measure: 'eligible',
          category: '1',
          level: 'all',
          value: 1234,
          quality: 'report',
          source: { title: 'Kent report 2022-23', url: 'https://www.gov.uk/x' },
          line: 2,
        },
      ],
      problems: [],
    });
  });

  it.each([
    ['an unknown area', 'Kent,', 'Kentt,', 'unknown area "Kentt"'],
    ['an area in other letters', 'Kent,', 'kent,', 'did you mean "Kent"?'],
    ['an unknown measure', 'eligible', 'eligibles', 'unknown measure "eligibles"'],
    ['an unknown category', ',1,all', ',5,all', 'unknown category "5"'],
    ['an unknown level', ',1,all', ',1,4', 'unknown level "4"'],
    ['an unknown quality', 'report,', 'rumour,', 'unknown quality "rumour"'],
    ['a year before MAPPA', '2023,e', '1999,e', 'not a year from 2001 to 2027'],
    ['a year after the next report', '2023,e', '2203,e', 'not a year from 2001 to 2027'],
    ['a year that is none', '2023,e', '2022-23,e', 'not a year'],
    ['a value that is no number', '1234', 'many', 'value "many" is not a whole number'],
    ['a value with a comma', ',1234,', ',"1,234",', 'not a whole number'],
    ['a negative value', '1234', '-1', 'not a whole number'],
    ['half a person', '1234', '12.5', 'not a whole number'],
    ['an empty value', '1234', '', 'value is empty'],
    ['an empty area', 'Kent,2', ',2', 'area is empty'],
    ['a missing source', 'Kent report 2022-23', '', 'the source is missing'],
    ['an address that is none', 'https://www.gov.uk/x', 'gov.uk', 'not a web address'],
  ])('names file and line of %s', (_, from, to, words) => {
    const problems = problemsOf(good.replace(from, to));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^data\/figures\.csv:2: /);
    expect(problems[0]).toContain(words);
  });

  it('refuses the same figure twice from the same source and names both lines', () => {
    expect(problemsOf(good, good)[0]).toContain(
      'data/figures.csv:3: the same figure from the same source stands on line 2',
    );
  });

  it('takes the same figure from two sources', () => {
    expect(problemsOf(good, good.replace('Kent report', 'Kent news'))).toEqual([]);
  });

  it('takes a source without an address', () => {
    expect(problemsOf(good.replace('https://www.gov.uk/x', ''))).toEqual([]);
  });

  it('takes decimals in a published rate, but only of Category 1 and all levels', () => {
    const rate = good.replace('eligible', 'category_1_rate_10_plus').replace('1234', '125.2');
    expect(problemsOf(rate)).toEqual([]);
    expect(problemsOf(rate.replace(',1,all', ',2,all'))[0]).toContain('category 1, level all');
  });

  it('reports everything that is wrong at once', () => {
    const problems = problemsOf(good.replace('Kent,', 'Kint,').replace('1234', ''), 'Kent');
    expect(problems).toHaveLength(3);
  });
});

describe('readSetAside', () => {
  it('asks for the reason', () => {
    const text = `${figureColumns.join(',')},reason\n${good.replace('report,', 'doubtful,')},\n`;
    const { problems } = readSetAside(text, { ...frame, file: 'data/set-aside.csv' });
    expect(problems.map(describeProblem)).toEqual([
      'data/set-aside.csv:2: reason is empty; fill it in',
    ]);
  });
});
