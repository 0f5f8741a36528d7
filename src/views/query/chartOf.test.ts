import { describe, expect, it } from 'vitest';
import { chartOf } from './chartOf.ts';
import type { QueryResult, ResultCell, ResultColumn } from './queryResult.ts';

const text = (name: string): ResultColumn => ({ name, kind: 'text', type: 'VARCHAR' });
const number = (name: string): ResultColumn => ({ name, kind: 'number', type: 'DOUBLE' });
const integer = (name: string): ResultColumn => ({ name, kind: 'integer', type: 'INTEGER' });
const result = (columns: ResultColumn[], rows: ResultCell[][], isCutOff = false): QueryResult => ({
  columns,
  rows,
  isCutOff,
});

const areasAndRates = [
  ['Kent', 3],
  ['Surrey', 0],
];
const years = [
  [2020, 'Kent', 3],
  [2021, 'Kent', 4],
  [2020, 'Surrey', 5],
  [2021, 'Surrey', null],
];

describe('the chart of a result', () => {
  it('draws names and a number as rows, in the order of the query', () => {
    const chart = chartOf(result([text('area'), number('rate')], areasAndRates));
    expect(chart).toMatchObject({ kind: 'rows', valueName: 'rate', hasIntervals: false });
    expect(chart?.kind === 'rows' && chart.data.map(({ name, row }) => [name, row])).toEqual([
      ['Kent', 0],
      ['Surrey', 1],
    ]);
  });

  it('draws years and a number as lines, one for each name, without what is NULL', () => {
    const chart = chartOf(result([integer('year_ending'), text('area'), number('rate')], years));
    expect(chart).toMatchObject({ kind: 'lines', firstYear: 2020, lastYear: 2021, leftOut: 1 });
    expect(chart?.kind === 'lines' && chart.series.map(({ data }) => data.length)).toEqual([2, 1]);
  });

  it('draws years and a number without names as one line', () => {
    const chart = chartOf(
      result(
        [integer('year'), integer('areas')],
        [
          [2020, 3],
          [2021, 4],
        ],
      ),
    );
    expect(chart?.kind === 'lines' && chart.series.map(({ name }) => name)).toEqual(['areas']);
  });

  it('draws the intervals that the query asked for, and only both bounds', () => {
    const columns = [text('area'), number('rate'), number('interval_low'), number('interval_high')];
    const rows = [
      ['Kent', 3, 2, 4],
      ['Surrey', 1, 0, 2],
    ];
    const chart = chartOf(result(columns, rows));
    expect(chart).toMatchObject({ hasIntervals: true });
    expect(chart?.kind === 'rows' && chart.data[0]).toMatchObject({
      low: 2,
      high: 4,
      spoken: 'Kent: 3, from 2 to 4',
    });
    const half = chartOf(
      result(
        columns.slice(0, 3),
        rows.map((row) => row.slice(0, 3)),
      ),
    );
    expect(half).toMatchObject({ hasIntervals: false });
  });

  it.each<[string, QueryResult]>([
    [
      'names come several times',
      result([text('area'), number('rate')], [...areasAndRates, ...areasAndRates]),
    ],
    ['there is one row', result([text('area'), number('rate')], areasAndRates.slice(0, 1))],
    [
      'there is no number',
      result(
        [text('area'), text('note')],
        [
          ['Kent', 'x'],
          ['Surrey', 'y'],
        ],
      ),
    ],
    ['numbers are codes', result([text('area'), integer('source')], areasAndRates)],
    ['rows were cut off', result([text('area'), number('rate')], areasAndRates, true)],
    [
      'units differ',
      result(
        [text('title'), number('value'), text('unit')],
        [
          ['a', 1, 'people'],
          ['b', 2, 'per cent'],
        ],
      ),
    ],
    [
      'there are too many rows',
      result(
        [text('area'), number('rate')],
        Array.from({ length: 61 }, (_, n) => [`area ${n}`, n]),
      ),
    ],
    ['there is nothing', result([], [])],
  ])('draws nothing where %s', (_, nothing) => {
    expect(chartOf(nothing)).toBeNull();
  });

  it('writes all values with the same decimals, two at most', () => {
    const textsOf = (values: number[]) => {
      const rows = values.map((value, n) => [`area ${n}`, value]);
      const chart = chartOf(result([text('area'), number('rate')], rows));
      return chart?.kind === 'rows' ? chart.data.map((datum) => datum.text) : [];
    };
    expect(textsOf([25, 33.5])).toEqual(['25.0', '33.5']);
    expect(textsOf([1 / 3, 2])).toEqual(['0.33', '2.00']);
    expect(textsOf([1000, 2])).toEqual(['1,000', '2']);
  });

  it('draws negative values as rows, never as lines that start at zero', () => {
    const rows = [
      [2020, 'Kent', -3],
      [2021, 'Surrey', 4],
    ];
    expect(chartOf(result([integer('year'), text('area'), number('change')], rows))?.kind).toBe(
      'rows',
    );
  });
});
