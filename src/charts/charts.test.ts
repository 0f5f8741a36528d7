import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Datum } from './datum.ts';
import LinesChart from './lines/LinesChart.svelte';
import { stylesOfSlots } from './palette.ts';
import SortedChart from './sorted/SortedChart.svelte';

const datum = (code: string, year: number, value: number | null, spread = 0): Datum => ({
  code,
  name: `Area ${code}`,
  year,
  status: value === null ? 'not_held' : value === 0 ? 'zero' : 'held',
  value,
  low: value === null ? null : Math.max(0, value - spread),
  high: value === null ? null : value + spread,
});
const seriesOf = (code: string, values: (number | null)[]) => ({
  code,
  name: `Area ${code}`,
  data: values.map((value, place) => datum(code, 2019 + place, value, 4)),
});
const nothing = () => undefined;
const common = {
  title: 'Test measure',
  format: (value: number) => value.toFixed(1),
  intervals: true,
  active: null,
  onactive: nothing,
  onopen: nothing,
};

/** The drawing without what changes from build to build: scoping classes and comments. */
const drawing = (html: string): string =>
  html
    .replace(/<!--.*?-->/g, '')
    .replace(/ ?svelte-\w+/g, '')
    .replace(/></g, '>\n<');

const lines = (series: ReturnType<typeof seriesOf>[], chosen: string[]) =>
  drawing(
    render(LinesChart, {
      props: {
        ...common,
        series,
        nationCode: 'N',
        styles: stylesOfSlots(chosen),
        firstYear: 2019,
        lastYear: 2023,
        breaks: [{ year: 2022, title: 'break', reason: '', source: { title: '', url: '' } }],
      },
    }).body,
  );
const sorted = (data: Datum[], nation: Datum | null, chosen: string[]) =>
  drawing(
    render(SortedChart, { props: { ...common, data, nation, styles: stylesOfSlots(chosen) } }).body,
  );

describe('the lines chart draws', () => {
  it('chosen areas, the nation, faint others, gaps, a zero and a break', () => {
    expect(
      lines(
        [
          seriesOf('A', [10, 12, null, 20, 0]),
          seriesOf('B', [5, 6, 7, 8, 9]),
          seriesOf('N', [8, 8, 8, 9, 9]),
        ],
        ['A'],
      ),
    ).toMatchSnapshot();
  });
  it('one lone figure', () => {
    expect(lines([seriesOf('A', [null, null, 3, null, null])], ['A'])).toMatchSnapshot();
  });
  it('nothing but its axes where nothing is held', () => {
    expect(lines([seriesOf('A', [null, null, null, null, null])], ['A'])).toMatchSnapshot();
  });
  it('counts of very different size', () => {
    expect(
      lines(
        [seriesOf('A', [1, 2, 3, 4, 5]), seriesOf('B', [70000, 71000, 72000, 73000, 74000])],
        ['A', 'B'],
      ),
    ).toMatchSnapshot();
  });
});

describe('the sorted chart draws', () => {
  it('areas with intervals, the chosen one marked, the nation as a line, a zero', () => {
    expect(
      sorted(
        [
          datum('A', 2023, 10, 3),
          datum('B', 2023, 30, 5),
          datum('C', 2023, 0),
          datum('D', 2023, null),
        ],
        datum('N', 2023, 12),
        ['B'],
      ),
    ).toMatchSnapshot();
  });
  it('a single area', () => {
    expect(sorted([datum('A', 2023, 7, 2)], null, [])).toMatchSnapshot();
  });
  it('no area at all', () => {
    expect(sorted([], null, [])).toMatchSnapshot();
  });
});
