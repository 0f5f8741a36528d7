import { describe, expect, it } from 'vitest';
import { openingView } from '../../state/address.ts';
import { nation } from '../../vocabulary/areas.ts';
import { readingOf, twoSources } from './held.fixtures.ts';
import { chosenFigures, heldFigures, heldValueText } from './readingsModel.ts';

const everything = openingView.held;
const readings = [
  readingOf({ area: 'England and Wales' }),
  readingOf({ area: 'Kent', year_ending: 2019 }),
  readingOf({ area: 'Kent', value: 1200 }),
  readingOf({ area: 'Kent', value: 1200, source: 2, quality: 'press', chosen: false }),
  readingOf({ area: 'Kent', value: 1190, source: 9, quality: 'inferred', chosen: false }),
  readingOf({ area: 'Dorset', measure: 'shpo', source: 2 }),
  readingOf({ area: 'Dorset', measure: 'shpo', chosen: false }),
];
const held = heldFigures(readings, twoSources);

describe('the figures held', () => {
  it('stand by area with the nation last, the latest year first', () => {
    expect(held.map(({ figure }) => `${figure.area} ${figure.year}`)).toEqual([
      'Dorset 2020',
      'Kent 2020',
      'Kent 2019',
      'England and Wales 2020',
    ]);
  });

  it('say what they count, how they were read and where', () => {
    expect(held[1]?.figure).toMatchObject({
      title: 'MAPPA-eligible individuals in the community, Category 1',
      used: {
        value: '1,200',
        quality: 'read in a table of the area’s annual report',
        source: { title: 'Report of Kent' },
      },
    });
  });

  it('show the readings that are not used beside the one that is, those that differ first', () => {
    expect(held[1]?.figure.others).toMatchObject([
      { value: '1,190', differs: true, source: null },
      { value: '1,200', differs: false, source: { title: 'A newspaper' } },
    ]);
  });

  it('are chosen by area, kind, year and sources, each alone and together', () => {
    const count = (part: Partial<typeof everything>): number =>
      chosenFigures(held, { ...everything, ...part }).length;
    const kent = held[1]?.figure.code ?? null;
    expect(count({})).toBe(4);
    expect(count({ area: kent })).toBe(2);
    expect(count({ area: nation.code })).toBe(1);
    expect(count({ kind: 'shpo' })).toBe(1);
    expect(count({ year: 2019 })).toBe(1);
    expect(count({ area: kent, year: 2020, kind: 'shpo' })).toBe(0);
    expect(count({ sources: 'several' })).toBe(2);
    expect(count({ sources: 'differ' })).toBe(1);
  });

  it('print whole values whole and others with the decimals they have, at most two', () => {
    expect([64325, 46.5, 0.333333, 0].map(heldValueText)).toEqual(['64,325', '46.5', '0.33', '0']);
  });
});
