import { describe, expect, it } from 'vitest';
import { tiles as places } from '../../vocabulary/tiles.ts';
import type { Status } from '../../vocabulary/status.ts';
import type { Datum } from '../datum.ts';
import { stepThroughTiles } from './stepThroughTiles.ts';
import { tileLegend } from './tileLegend.ts';
import { leastRatio, tileScale } from './tileScale.ts';
import { tilesLayout } from './tilesLayout.ts';
import { dotsPath, hatchPath } from './texture.ts';

const datum = (code: string, value: number | null, status: Status = 'not_held'): Datum => ({
  code,
  name: code,
  year: 2023,
  status: value === null ? status : value === 0 ? 'zero' : 'held',
  value,
  text: '',
  low: value,
  high: value,
});
const valued = (values: readonly (number | null)[]): Datum[] =>
  values.map((value, place) => datum(`${place}`, value));
const nation = (value: number) => ({ name: 'England and Wales', value });

describe('the scale of the tiles', () => {
  it('has the nation in its middle, and the same distance for half and for twice as much', () => {
    const scale = tileScale(valued([50, 100, 200]), nation(100));
    expect([50, 100, 200].map((value) => scale?.position(value))).toEqual([-1, 0, 1]);
  });

  it('has the median in its middle where areas cannot be set against the nation', () => {
    expect(tileScale(valued([1, 8, 9, null]), null)?.middle).toEqual({
      name: 'Median of 3 areas',
      value: 8,
    });
    expect(tileScale(valued([1, 9]), nation(0))?.middle.value).toBe(5);
  });

  it('gives the farthest value the full colour, and no value more than that', () => {
    const scale = tileScale(valued([80, 90, 400]), nation(100));
    expect(scale?.position(400)).toBe(1);
    expect(scale?.position(80)).toBeGreaterThan(-1);
  });

  it('keeps values close to the middle pale', () => {
    const scale = tileScale(valued([99, 101]), nation(100));
    expect(scale?.position(101)).toBeCloseTo(Math.log(1.01) / Math.log(leastRatio));
    expect(scale?.position(101)).toBeLessThan(0.05);
  });

  it('leaves zeros out, and is none where nothing stands above zero', () => {
    expect(tileScale(valued([0, 10, 20]), null)?.low).toBe(10);
    expect(tileScale(valued([0, 0, null]), nation(5))).toBeNull();
    expect(tileScale([], null)).toBeNull();
  });

  it('has a middle for a single area', () => {
    const scale = tileScale(valued([7, null]), null);
    expect(scale?.middle).toEqual({ name: 'The only area', value: 7 });
    expect(scale?.position(7)).toBe(0);
  });
});

describe('the legend of the scale', () => {
  it('shows as much of the scale as the tiles do, and its middle', () => {
    const scale = tileScale(valued([110, 200]), nation(100));
    if (!scale) throw new Error('no scale');
    expect(tileLegend(scale)).toMatchObject({ first: 100, last: 200, middleAt: 0 });
  });
  it('says where there is one value only', () => {
    const scale = tileScale(valued([7]), null);
    if (!scale) throw new Error('no scale');
    expect(tileLegend(scale)).toMatchObject({ first: 7, last: 7, middleAt: 0.5 });
  });
});

describe('the layout of the tiles', () => {
  const layoutOf = (width: number, data = places.map(({ code }) => datum(code, 5))) =>
    tilesLayout({ data, places, scale: tileScale(data, null), width });

  it.each([320, 362, 700, 1200])('keeps all tiles apart and inside %i pixels', (width) => {
    const { tiles, tile, ...size } = layoutOf(width);
    expect(tiles).toHaveLength(42);
    expect(size.width).toBeLessThanOrEqual(width);
    for (const one of tiles) {
      expect(one.x + tile.width).toBeLessThanOrEqual(size.width);
      expect(one.y + tile.height).toBeLessThanOrEqual(size.height);
      for (const other of tiles) {
        const isApart =
          one === other ||
          Math.abs(one.x - other.x) > tile.width ||
          Math.abs(one.y - other.y) > tile.height;
        expect(isApart).toBe(true);
      }
    }
  });

  it('makes tiles that a finger hits on a phone', () => {
    const { tile } = layoutOf(361);
    expect(Math.min(tile.width, tile.height)).toBeGreaterThan(44);
  });

  it('colours figures above zero only', () => {
    const [one, two, three] = places;
    if (!one || !two || !three) throw new Error('too few places');
    const data = [datum(one.code, 5), datum(two.code, 0), datum(three.code, null)];
    expect(layoutOf(700, data).tiles.map(({ colours }) => colours !== null)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('lays out no areas at all', () => {
    expect(layoutOf(700, []).tiles).toEqual([]);
    expect(tilesLayout({ data: [], places: [], scale: null, width: 0 }).tiles).toEqual([]);
  });
});

describe('arrow keys on the tiles', () => {
  const tiles = places.map((place) => ({ ...place, datum: { code: place.code, year: 2023 } }));
  const step = (shortName: string, key: string) => {
    const from = tiles.find((tile) => tile.shortName === shortName);
    if (!from) throw new Error(shortName);
    const to = stepThroughTiles(tiles, from.datum, key);
    return tiles.find(({ code }) => code === to?.code)?.shortName;
  };

  it('lead to the neighbour in each of four directions', () => {
    expect(
      ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'].map((key) => step('Notts', key)),
    ).toEqual(['N Yorks', 'Lincs', 'Leics', 'S Yorks']);
  });

  it('cross the sea as straight as they can, and stay where the map ends', () => {
    expect(step('Dorset', 'ArrowRight')).toBe('Sussex');
    expect(step('Northumb', 'ArrowUp')).toBe('Northumb');
    expect(step('Norfolk', 'ArrowUp')).toBe('Lincs');
  });

  it('reach every area from the first one', () => {
    const reached = new Set<string>();
    const open = [stepThroughTiles(tiles, null, 'ArrowDown')];
    while (open.length > 0) {
      const here = open.pop();
      if (!here || reached.has(here.code)) continue;
      reached.add(here.code);
      for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'])
        open.push(stepThroughTiles(tiles, here, key));
    }
    expect(reached.size).toBe(42);
  });

  it('go to both ends, and leave every other key to the browser', () => {
    expect(step('Notts', 'Home')).toBe('Northumb');
    expect(step('Notts', 'End')).toBe('Sussex');
    expect(stepThroughTiles(tiles, null, 'Tab')).toBeNull();
    expect(stepThroughTiles([], null, 'ArrowUp')).toBeNull();
  });
});

describe('the textures of tiles without a number', () => {
  it('stay inside the tile', () => {
    const path = hatchPath(10, 20, 48, 46) + dotsPath(10, 20, 48, 46);
    for (const [, x = '', y = ''] of path.matchAll(/[ML]([\d.]+),([\d.]+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(10);
      expect(Number(x)).toBeLessThanOrEqual(58);
      expect(Number(y)).toBeGreaterThanOrEqual(20);
      expect(Number(y)).toBeLessThanOrEqual(66);
    }
  });
});
