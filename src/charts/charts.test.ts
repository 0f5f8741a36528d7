import { describe, expect, it } from 'vitest';
import {
  datum,
  funnel,
  heat,
  lines,
  multiples,
  ranked,
  seriesOf,
  sorted,
  tiled,
} from './drawings.fixtures.ts';
import type { Datum } from './datum.ts';

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

describe('the heat map draws', () => {
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
