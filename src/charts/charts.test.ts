import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Datum } from './datum.ts';
import LinesChart from './lines/LinesChart.svelte';
import { funnelCurves } from '../statistics/funnel/funnelCurves.ts';
import { funnelOf } from '../statistics/funnel/funnel.ts';
import FunnelChart from './funnel/FunnelChart.svelte';
import RanksChart from './ranks/RanksChart.svelte';
import type { RankRange } from './ranks/ranksLayout.ts';
import type { Reference } from './sorted/sortedLayout.ts';
import HeatChart from './heat/HeatChart.svelte';
import MultiplesChart from './multiples/MultiplesChart.svelte';
import { stylesOfSlots } from './palette.ts';
import SortedChart from './sorted/SortedChart.svelte';
import type { Middle } from './tiles/tileScale.ts';
import TilesChart from './tiles/TilesChart.svelte';

const datum = (code: string, year: number, value: number | null, spread = 0): Datum => ({
  code,
  name: `Area ${code}`,
  year,
  status: value === null ? 'not_held' : value === 0 ? 'zero' : 'held',
  value,
  text: value === null ? 'not held' : value.toFixed(1),
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

const lines = (
  series: ReturnType<typeof seriesOf>[],
  chosen: string[],
  baseline: number | null = null,
) =>
  drawing(
    render(LinesChart, {
      props: {
        ...common,
        baseline,
        series,
        nationCode: 'N',
        styles: stylesOfSlots(chosen),
        firstYear: 2019,
        lastYear: 2023,
        breaks: [{ year: 2022, title: 'break', reason: '', source: { title: '', url: '' } }],
      },
    }).body,
  );
const sorted = (
  data: Datum[],
  reference: Reference | null,
  chosen: string[],
  ranks: ReadonlyMap<string, string> = new Map(),
) =>
  drawing(
    render(SortedChart, {
      props: {
        ...common,
        data,
        reference,
        hasRanks: ranks.size > 0,
        ranks,
        styles: stylesOfSlots(chosen),
      },
    }).body,
  );
const ranked = (data: Datum[], ranges: Map<string, RankRange>, chosen: string[]) =>
  drawing(
    render(RanksChart, {
      props: {
        ...common,
        data,
        ranges,
        words: new Map([...ranges].map(([code, { first, last }]) => [code, `${first}–${last}`])),
        styles: stylesOfSlots(chosen),
      },
    }).body,
  );
const funnel = (values: readonly number[], chosen: string[]) => {
  const people = (place: number) => 200_000 * (place + 1);
  const figures = values.map((value, place) => ({
    code: String.fromCharCode(65 + place),
    name: `Area ${place}`,
    numerator: value,
    denominator: people(place),
    denominatorLow: people(place),
    denominatorHigh: people(place),
  }));
  const answer = funnelOf(figures, { method: 'poisson', per: 100_000 }, true);
  if (answer.kind !== 'funnel') throw new Error(answer.kind);
  return drawing(
    render(FunnelChart, {
      props: {
        ...common,
        marks: answer.points.map(({ code, value, denominator }) => ({
          datum: { ...datum(code, 2023, value), value },
          denominator,
        })),
        slices: funnelCurves(answer, people(0), people(values.length - 1), 5),
        target: answer.target,
        named: new Set(chosen),
        styles: stylesOfSlots(chosen),
        denominatorTitle: 'Residents',
      },
    }).body,
  );
};
/** A row of tiles with the areas in their order. */
const tiled = (data: Datum[], middle: Middle | null, chosen: string[]) =>
  drawing(
    render(TilesChart, {
      props: {
        ...common,
        format: (value: number) => value.toFixed(1),
        data,
        middle,
        places: data.map(({ code }, column) => ({ code, shortName: code, column, row: 0 })),
        styles: stylesOfSlots(chosen),
      },
    }).body,
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
  it('a line across where each area begins at 100', () => {
    expect(lines([seriesOf('A', [100, 80, 60, 75, 90])], ['A'], 100)).toMatchSnapshot();
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
        { name: 'England and Wales', value: 12 },
        ['B'],
        new Map([['B', '1–2']]),
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

describe('the ranks chart draws', () => {
  it('the range of ranks of each area, never a single place that chance could change', () => {
    expect(
      ranked(
        [datum('A', 2023, 10, 3), datum('B', 2023, 30, 5), datum('C', 2023, null)],
        new Map([
          ['A', { first: 1, last: 2 }],
          ['B', { first: 1, last: 2 }],
        ]),
        ['B'],
      ),
    ).toMatchSnapshot();
  });
  it('nothing where no area has ranks', () => {
    expect(ranked([datum('A', 2023, 10, 3)], new Map(), [])).toMatchSnapshot();
  });
});

describe('the funnel chart draws', () => {
  it('both kinds of limits, the pooled value, and names of the chosen areas', () => {
    const values = [300, 420, 700, 800, 1_100, 1_300, 1_250, 1_700, 1_900, 1_800, 2_300];
    expect(funnel(values, ['A', 'K'])).toMatchSnapshot();
  });
  it('an area far outside, and a zero', () => {
    expect(funnel([0, 9, 3, 4, 5, 6, 7, 8, 9, 90], ['J'])).toMatchSnapshot();
  });
});

describe('the tile map draws', () => {
  const without = (code: string, status: Datum['status']): Datum => ({
    ...datum(code, 2023, null),
    status,
  });

  it('figures in colours around the nation, the chosen one marked, and four kinds without', () => {
    expect(
      tiled(
        [
          datum('A', 2023, 10, 3),
          datum('B', 2023, 30, 5),
          datum('C', 2023, 0),
          without('D', 'not_held'),
          without('E', 'not_published'),
          without('F', 'not_applicable'),
        ],
        { name: 'England and Wales', value: 12 },
        ['B'],
      ),
    ).toMatchSnapshot();
  });
  it('a single area', () => {
    expect(tiled([datum('A', 2023, 7, 2)], null, [])).toMatchSnapshot();
  });
  it('areas that all stand at zero', () => {
    expect(tiled([datum('A', 2023, 0), datum('B', 2023, 0)], null, [])).toMatchSnapshot();
  });
});

const years = { firstYear: 2019, lastYear: 2023 } as const;
const breakOf2022 = { year: 2022, title: 'break', reason: '', source: { title: '', url: '' } };

describe('the heat map draws', () => {
  const heat = (series: ReturnType<typeof seriesOf>[], chosen: string[]) =>
    drawing(
      render(HeatChart, {
        props: {
          ...common,
          ...years,
          series,
          breaks: [breakOf2022],
          middle: null,
          styles: stylesOfSlots(chosen),
          format: (value: number) => value.toFixed(1),
        },
      }).body,
    );
  it('areas by years, a zero and what is not held each with its look, a break', () => {
    expect(
      heat([seriesOf('A', [10, 12, null, 20, 0]), seriesOf('B', [5, 6, 7, 8, 9])], ['B']),
    ).toMatchSnapshot();
  });
  it('no figure at all', () => {
    expect(heat([seriesOf('A', [null, null, null, null, null])], [])).toMatchSnapshot();
  });
});

describe('the small multiples draw', () => {
  const multiples = (series: ReturnType<typeof seriesOf>[]) =>
    drawing(
      render(MultiplesChart, {
        props: {
          ...common,
          ...years,
          chosen: series,
          behind: [seriesOf('N', [8, 8, 8, 9, 9])],
          breaks: [breakOf2022],
          styles: stylesOfSlots(series.map(({ code }) => code)),
        },
      }).body,
    );
  it('a panel an area on one scale, gaps and breaks left, the nation behind', () => {
    expect(
      multiples([seriesOf('A', [10, 12, null, 20, 0]), seriesOf('B', [5, 6, 7, 8, 9])]),
    ).toMatchSnapshot();
  });
  it('an area without a figure says so', () => {
    expect(multiples([seriesOf('A', [null, null, null, null, null])])).toContain(
      'no figure in these years',
    );
  });
});
