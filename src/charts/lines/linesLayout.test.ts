import { describe, expect, it } from 'vitest';
import type { Datum } from '../datum.ts';
import { linesLayout, type LinesInput } from './linesLayout.ts';

const datum = (year: number, value: number | null, status: Datum['status'] = 'held'): Datum => ({
  code: 'a',
  name: 'Area',
  year,
  status: value === null ? 'not_held' : status,
  value,
  text: '',
  low: value,
  high: value,
});
const input = (data: Datum[], part: Partial<LinesInput> = {}): LinesInput => ({
  series: [{ code: 'a', name: 'Area', data }],
  firstYear: 2018,
  lastYear: 2024,
  breaks: [],
  width: 640,
  height: 400,
  labelled: 1,
  labelRoom: 120,
  baseline: null,
  ...part,
});
const pathsOf = (data: Datum[], part?: Partial<LinesInput>) =>
  linesLayout(input(data, part)).series[0]?.paths ?? [];

describe('the layout of lines', () => {
  it('leaves a gap where a year is missing', () => {
    expect(
      pathsOf([datum(2018, 1), datum(2019, 2), datum(2020, null), datum(2021, 3), datum(2022, 4)]),
    ).toHaveLength(2);
  });

  it('does not join figures across a break in comparability', () => {
    const data = [datum(2018, 1), datum(2019, 2), datum(2020, 3), datum(2021, 4)];
    expect(pathsOf(data)).toHaveLength(1);
    expect(
      pathsOf(data, {
        breaks: [{ year: 2020, title: 'b', reason: '', source: { title: '', url: '' } }],
      }),
    ).toHaveLength(2);
  });

  it('draws a lone figure as a mark without a line', () => {
    const layout = linesLayout(input([datum(2020, 5)]));
    expect(layout.series[0]?.paths).toEqual([]);
    expect(layout.series[0]?.marks).toHaveLength(1);
  });

  it('draws a zero on the axis, and nothing for what is not held', () => {
    const layout = linesLayout(input([datum(2019, 0, 'zero'), datum(2020, null)]));
    expect(layout.series[0]?.marks.map(({ y }) => y)).toEqual([layout.plot.bottom]);
  });

  it('starts the value axis at zero and holds the whole interval', () => {
    const layout = linesLayout(input([{ ...datum(2020, 90), high: 140 }]));
    expect(layout.yTicks[0]).toEqual({ y: layout.plot.bottom, value: 0, label: '0' });
    expect(layout.series[0]?.marks[0]?.highY).toBeGreaterThanOrEqual(layout.plot.top);
  });

  it('numbers the breaks inside the years shown, in their order', () => {
    const breaks = [2010, 2020, 2022].map((year) => ({
      year,
      title: `${year}`,
      reason: '',
      source: { title: '', url: '' },
    }));
    expect(
      linesLayout(input([], { breaks })).breaks.map(({ number, year }) => [number, year]),
    ).toEqual([
      [1, 2020],
      [2, 2022],
    ]);
  });

  it('always labels the last year, and never crowds the labels of years', () => {
    const { xTicks } = linesLayout(
      input([], { firstYear: 2002, lastYear: 2025, width: 360, labelRoom: 0, labelled: 0 }),
    );
    expect(xTicks.at(-1)?.year).toBe(2025);
    xTicks.forEach((tick, place) => {
      const before = xTicks[place - 1];
      if (before) expect(tick.x - before.x).toBeGreaterThan(36);
    });
  });

  it('lays out an empty chart', () => {
    const layout = linesLayout(input([]));
    expect(layout.series[0]).toEqual({
      code: 'a',
      name: 'Area',
      paths: [],
      bands: [],
      marks: [],
      label: null,
    });
    expect(layout.yTicks.length).toBeGreaterThan(1);
  });
});
