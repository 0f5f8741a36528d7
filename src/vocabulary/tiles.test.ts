import { describe, expect, it } from 'vitest';
import { areaOfCode, areas } from './areas.ts';
import { tiles, type Tile } from './tiles.ts';

/** Ranks of values; equal values share the mean of their ranks. */
const ranksOf = (values: readonly number[]): number[] =>
  values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const same = values.filter((other) => other === value).length;
    return below + (same + 1) / 2;
  });

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Spearman's correlation: Pearson's of the ranks. */
function rankCorrelation(ones: readonly number[], others: readonly number[]): number {
  const deviations = [ones, others].map((values) => {
    const ranks = ranksOf(values);
    return ranks.map((rank) => rank - mean(ranks));
  });
  const [one = [], other = []] = deviations;
  const product = (first: readonly number[], second: readonly number[]) =>
    first.reduce((sum, value, place) => sum + value * (second[place] ?? 0), 0);
  return product(one, other) / Math.sqrt(product(one, one) * product(other, other));
}

const areaOfTile = ({ code }: Tile) => {
  const area = areaOfCode(code);
  if (!area) throw new Error(code);
  return area;
};
const tileOf = (name: string): Tile => {
  const found = tiles.find((tile) => areaOfTile(tile).name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('the tile map', () => {
  it('has every area once', () => {
    expect(tiles.map(({ code }) => code).sort()).toEqual(areas.map(({ code }) => code).sort());
  });

  it('puts no two areas in one place', () => {
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(tiles.length);
  });

  it('gives each area a short name of its own that fits into a tile', () => {
    expect(new Set(tiles.map(({ shortName }) => shortName)).size).toBe(tiles.length);
    expect(tiles.filter(({ shortName }) => shortName.length > 9)).toEqual([]);
  });

  it('has north at the top and west at the left', () => {
    const places = tiles.map((tile) => ({ ...tile, ...areaOfTile(tile) }));
    const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
    const southward = places.map(({ latitude }) => -latitude);
    const eastward = places.map(({ longitude }) => longitude);
    expect(rankCorrelation(rows, southward)).toBeGreaterThan(0.95);
    expect(rankCorrelation(columns, eastward)).toBeGreaterThan(0.95);
  });

  it.each([
    ['Norfolk', 'Suffolk'],
    ['Norfolk', 'Cambridgeshire'],
    ['London', 'Kent'],
    ['London', 'Surrey'],
    ['London', 'Hertfordshire'],
    ['Cleveland', 'Durham'],
    ['Cleveland', 'North Yorkshire'],
    ['Cheshire', 'North Wales'],
    ['Gwent', 'South Wales'],
    ['Devon and Cornwall', 'Dorset'],
    ['West Midlands', 'Warwickshire'],
  ])('lays %s beside %s', (one, other) => {
    const [first, second] = [tileOf(one), tileOf(other)];
    const distance = Math.abs(first.column - second.column) + Math.abs(first.row - second.row);
    expect(distance).toBe(1);
  });
});
