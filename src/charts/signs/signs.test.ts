import { describe, expect, it } from 'vitest';
import { statuses, statusTitles, type Status } from '../../vocabulary/status.ts';
import { remarksOf, type Datum } from '../datum.ts';
import { datum, heat, lines, multiples, ranked, sorted, tiled } from '../drawings.fixtures.ts';
import { flagPath, markClasses, signKinds, signsOf, strikePath } from './signs.ts';

const flag = '704 in 2017, 814 in 2018: a large step.';
const note = 'published rate; the count, between 7 and 9, is not held';

/** An area of each kind, by its code: P is a published rate, F awaits a check. */
const kinds: Datum[] = [
  datum('H', 2023, 12, 2),
  datum('Z', 2023, 0, 2),
  { ...datum('P', 2023, 20, 3), status: 'published_rate', note },
  { ...datum('F', 2023, 30, 3), flag },
];
const asSeries = kinds.map((one) => ({ code: one.code, name: one.name, data: [one] }));
const codes = kinds.map(({ code }) => code);
const ranges = new Map(codes.map((code) => [code, { first: 1, last: 4 }]));
const legendOf = (drawing: string): string => drawing.slice(drawing.indexOf('data-legend'));

const drawings: [string, string][] = [
  ['lines', lines(asSeries, codes)],
  ['faint lines', lines(asSeries, [])],
  ['sorted rows', sorted(kinds, null, ['P'])],
  ['ranks', ranked(kinds, ranges, [])],
  ['small multiples', multiples(asSeries)],
  ['tiles', tiled(kinds, null, [])],
  ['heat map', heat(asSeries, [])],
];

describe('the signs of a mark', () => {
  it('tell a figure, a zero, a rate without its count and one that awaits a check apart', () => {
    const looks = kinds.map((one) => {
      const signs = signsOf(one);
      return JSON.stringify([markClasses(signs), signs.isZero, signs.isFlagged]);
    });
    expect(new Set(looks).size).toBe(kinds.length);
  });

  it('are counted for the legend, and those of no mark are left out of it', () => {
    expect(signKinds(kinds.map(signsOf))).toEqual([
      { sign: 'published', count: 1 },
      { sign: 'zero', count: 1 },
      { sign: 'flag', count: 1 },
    ]);
    expect(signKinds([signsOf(datum('H', 2023, 12))])).toEqual([]);
  });

  it('are paths with whole tenths of a pixel around the mark', () => {
    expect(flagPath(10.04, 20)).toBe('M10,20v-9l6,2.5l-6,2.5');
    expect(strikePath(10, 20, 4)).toBe('M4,26L16,14');
  });

  it('are said below the value, the reason for a flag among them', () => {
    expect(remarksOf({ note, flag })).toEqual([
      'Published rate; the count, between 7 and 9, is not held.',
      `Awaits a check: ${flag}`,
    ]);
    expect(remarksOf(datum('H', 2023, 12))).toEqual([]);
  });
});

describe.each(drawings)('the %s', (name, drawing) => {
  const isOfTiles = name === 'tiles' || name === 'heat map';

  it('draw a rate published without its count hollow, and name it in the legend', () => {
    expect(drawing).toMatch(isOfTiles ? /class="window/ : /class="[^"]*(published|hollow)/);
    expect(legendOf(drawing)).toContain('published without its count, 1:');
  });
  it('put a flag on a figure that awaits a check, and name it in the legend', () => {
    const chart = drawing.slice(0, drawing.indexOf('data-legend'));
    expect(chart.match(/class="flag/g)).toHaveLength(1);
    expect(legendOf(drawing)).toContain('awaits a check, 1:');
  });
  it('draw a zero unlike both', () => {
    expect(drawing).toMatch(isOfTiles ? /class="tile zero/ : /class="strike/);
    expect(legendOf(drawing)).toContain('zero, 1:');
  });
});

describe('the legend of tiles', () => {
  it('tells all six kinds apart, each with a look of its own', () => {
    const data = statuses.map((status: Status): Datum => {
      const value = status === 'held' || status === 'published_rate' ? 10 : null;
      return { ...datum(status, 2023, status === 'zero' ? 0 : value), status };
    });
    const drawing = tiled(data, null, []);
    for (const status of statuses.filter((one) => one !== 'held')) {
      expect(legendOf(drawing)).toContain(`${statusTitles[status]}, 1:`);
    }
    const chart = drawing.slice(0, drawing.indexOf('data-legend'));
    for (const status of statuses) expect(chart).toContain(`class="tile ${status}`);
    for (const look of ['window', 'hatch', 'dots']) {
      expect(chart.match(new RegExp(`class="${look}`, 'g'))).toHaveLength(1);
    }
  });
});
