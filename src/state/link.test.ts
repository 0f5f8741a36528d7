import { describe, expect, it } from 'vitest';
import { addressName, codeOfAddress } from '../vocabulary/addressNames.ts';
import { areas, nation } from '../vocabulary/areas.ts';
import { compareChartIds } from '../vocabulary/compareCharts.ts';
import { measures } from '../vocabulary/measures.ts';
import { pageIds } from '../vocabulary/pages.ts';
import { renamed, type Renamed } from '../vocabulary/renamed.ts';
import { openingView, readAddress } from './address.ts';
import { writeLink } from './link.ts';
import type { View } from './view.ts';

const view: View = {
  ...openingView,
  page: 'benchmark',
  chart: 'heat',
  measure: 'recall_ratio',
  slots: ['E23000013', null, 'E23000036'],
  figure: { code: nation.code, year: 2020 },
  area: 'E23000001',
  beside: 'E23000024',
  held: { ...openingView.held, area: nation.code },
};

describe('a link to pass on', () => {
  it('names areas and measures, the release and the place on the page', () => {
    expect(writeLink(view, { release: 3, anchor: 'funnel' })).toBe(
      '?view=benchmark&chart=heat&measure=recall-ratio&areas=cleveland,,avon-and-somerset&figure=england-and-wales.2020&area=london&beside=norfolk&held-area=england-and-wales&release=3#funnel',
    );
  });

  it('opens the same view', () => {
    const [search = ''] = writeLink(view, { release: 3 }).split('#');
    expect(readAddress(search)).toEqual({ view, leftOut: [], release: 3 });
    expect(readAddress(writeLink(openingView, { release: null })).view).toEqual(openingView);
  });

  it('keeps all areas and none short', () => {
    const all = { ...openingView, slots: areas.map(({ code }) => code) };
    expect(writeLink(all, { release: null })).toBe('?measure=category-1-rate&areas=all');
    expect(writeLink({ ...openingView, slots: [] }, { release: null })).toContain('areas=none');
  });
});

describe('names in an address', () => {
  it('tell every area and the nation apart', () => {
    const names = [...areas, nation].map(({ name }) => addressName(name));
    expect(new Set(names).size).toBe(names.length);
    for (const { code, name } of [...areas, nation]) {
      expect(codeOfAddress(addressName(name))).toBe(code);
      expect(codeOfAddress(name)).toBe(code);
    }
  });

  it('may be typed: other names of an area, capitals and spaces', () => {
    const { view: read, leftOut } = readAddress(
      '?view=area&area=Teesside&areas=Norfolk,avon and somerset&beside=metropolitan-police',
    );
    expect(leftOut).toEqual([]);
    expect(read.area).toBe('E23000013');
    expect(read.slots).toEqual(['E23000024', 'E23000036']);
    expect(read.beside).toBe('E23000001');
  });
});

describe('the redirect table', () => {
  const table: Renamed = {
    pages: new Map([['funnel', 'benchmark']]),
    charts: new Map([['grid', 'heat']]),
    measures: new Map([['recalls', 'recall_ratio']]),
    areas: new Map([['E23999999', 'E23000024']]),
  };

  it('opens links with ids that were renamed', () => {
    const { view: read, leftOut } = readAddress(
      '?view=funnel&chart=grid&measure=recalls&areas=E23999999,E23000013&figure=E23999999.2020&held-area=E23999999',
      table,
    );
    expect(leftOut).toEqual([]);
    expect(read).toMatchObject({
      page: 'benchmark',
      chart: 'heat',
      measure: 'recall_ratio',
      slots: ['E23000024', 'E23000013'],
      figure: { code: 'E23000024', year: 2020 },
      held: { area: 'E23000024' },
    });
  });

  it('names what it does not know as it was written', () => {
    expect(readAddress('?measure=Recall-x&area=Mordor', table).leftOut).toEqual([
      'the measure “Recall-x”',
      'the area “Mordor”',
    ]);
  });

  it('leads only to what there is, and hides nothing that there is', () => {
    const kinds = [
      [renamed.pages, pageIds],
      [renamed.charts, compareChartIds],
      [renamed.measures, measures.map(({ id }) => id)],
      [renamed.areas, areas.map(({ code }) => code)],
    ] as const;
    for (const [entries, known] of kinds) {
      for (const [old, now] of entries) {
        expect(known).toContain(now);
        expect(known).not.toContain(old);
      }
    }
  });
});

describe('the data release in an address', () => {
  it('is a whole number from one, else it is named as left out', () => {
    expect(readAddress('?release=12').release).toBe(12);
    for (const wrong of ['0', '-1', '1.5', 'one', '999999']) {
      const read = readAddress(`?release=${wrong}`);
      expect(read.release).toBeNull();
      expect(read.leftOut).toEqual([`the data release “${wrong}”`]);
    }
    expect(readAddress('').release).toBeNull();
  });
});
