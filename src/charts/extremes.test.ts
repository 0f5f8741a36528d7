import { describe, expect, it } from 'vitest';
import { areas } from '../vocabulary/areas.ts';
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

/** Areas with their real names, the longest among them, and values from zero to a hundredfold. */
const named = areas.map(({ code, name }, place) => ({
  ...datum(code, 2023, place * place, place % 3 === 0 ? 900 : 1),
  name,
}));
const codes = areas.map(({ code }) => code);
const series = areas.map(({ code, name }, place) => ({
  ...seriesOf(code, [place, null, place * 10, 0, place * 100]),
  name,
}));

describe('with 42 areas, values from zero to thousands and very wide intervals', () => {
  it('the lines chart names none of so many, and mutes them', () => {
    expect(lines(series, codes)).toMatchSnapshot();
  });
  it('the sorted chart keeps long names and every value', () => {
    expect(
      sorted(named, { name: 'England and Wales', value: 560 }, codes.slice(0, 3)),
    ).toMatchSnapshot();
  });
  it('the ranks chart keeps every range', () => {
    const ranges = new Map(codes.map((code, place) => [code, { first: 1, last: place + 1 }]));
    expect(ranked(named, ranges, codes.slice(40))).toMatchSnapshot();
  });
  it('the tile map gives each its colour', () => {
    expect(
      tiled(named, { name: 'England and Wales', value: 560 }, codes.slice(0, 1)),
    ).toMatchSnapshot();
  });
  it('the heat map has a row for each', () => {
    expect(heat(series, codes.slice(0, 2))).toMatchSnapshot();
  });
  it('small multiples have a panel for each', () => {
    expect(multiples(series.slice(0, 12))).toMatchSnapshot();
  });
  it('the funnel is drawn with many areas, of which few are named', () => {
    const values = Array.from({ length: 26 }, (_, place) => 120 * (place + 1) + (place % 5) * 40);
    expect(funnel(values, ['A', 'Z'])).toMatchSnapshot();
  });
});

describe('with one figure alone', () => {
  it('the heat map shows it', () => {
    expect(heat([seriesOf('A', [null, null, 7, null, null])], ['A'])).toMatchSnapshot();
  });
  it('small multiples show it', () => {
    expect(multiples([seriesOf('A', [null, null, 7, null, null])])).toMatchSnapshot();
  });
  it('the ranks chart shows one place', () => {
    expect(
      ranked([datum('A', 2023, 7, 2)], new Map([['A', { first: 1, last: 1 }]]), []),
    ).toMatchSnapshot();
  });
});

describe('with nothing held', () => {
  it('the tile map keeps its places', () => {
    expect(tiled([datum('A', 2023, null), datum('B', 2023, null)], null, [])).toMatchSnapshot();
  });
  it('small multiples without an area are empty', () => {
    expect(multiples([])).toMatchSnapshot();
  });
});
