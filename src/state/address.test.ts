import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areas, nation } from '../vocabulary/areas.ts';
import { figureMeasures } from '../vocabulary/figureMeasures.ts';
import { heldSourcesIds } from '../vocabulary/heldSources.ts';
import { measures } from '../vocabulary/measures.ts';
import { compareChartIds, compareScales, sortedChartIds } from '../vocabulary/compareCharts.ts';
import { pageIds } from '../vocabulary/pages.ts';
import { panelIds, panelTabs } from '../vocabulary/panels.ts';
import { populationBases } from '../vocabulary/populationBases.ts';
import { meanKinds, peerGroupIds } from '../vocabulary/peerGroups.ts';
import { openingView, readAddress, writeAddress } from './address.ts';
import { fitsInAddress } from './sqlInAddress.ts';
import type { View } from './view.ts';

const codes = areas.map((area) => area.code);
const years = fc.integer({ min: 2002, max: 2030 });
const slots = fc
  .uniqueArray(fc.constantFrom(...codes), { maxLength: 42 })
  .chain((chosen) =>
    fc
      .constant(chosen)
      .map((list): (string | null)[] =>
        list.flatMap((code, place) => (place % 5 === 3 ? [null, code] : [code])),
      ),
  )
  .filter((list) => list.length <= areas.length);
const kind = fc.option(fc.constantFrom(...figureMeasures.map(({ id }) => id)));
const areaCode = fc.option(fc.constantFrom(...codes));
const views: fc.Arbitrary<View> = fc
  .record({
    page: fc.constantFrom(...pageIds),
    chart: fc.constantFrom(...compareChartIds),
    scale: fc.constantFrom(...compareScales),
    base: fc.constantFrom(...populationBases),
    companion: fc.boolean(),
    intervals: fc.boolean(),
    sorted: fc.constantFrom(...sortedChartIds),
    tabs: fc
      .dictionary(
        fc.constantFrom(...panelIds),
        fc.constantFrom(...panelTabs.filter((tab) => tab !== 'chart')),
      )
      .map((tabs) => ({ ...tabs })),
    area: areaCode,
    beside: areaCode,
    against: fc.option(fc.constantFrom(...measures.map(({ id }) => id))),
    pooled: fc.boolean(),
    peers: fc.constantFrom(...peerGroupIds),
    mean: fc.constantFrom(...meanKinds),
    held: fc.record({
      group: kind,
      kind,
      area: fc.option(fc.constantFrom(...codes, nation.code)),
      year: fc.option(years),
      sources: fc.constantFrom(...heldSourcesIds),
    }),
    measure: fc.constantFrom(...measures.map(({ id }) => id)),
    slots,
    range: fc.option(
      fc.tuple(years, years).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    ),
    year: fc.option(years),
    figure: fc.option(fc.record({ code: fc.constantFrom(...codes, nation.code), year: years })),
    sql: fc.option(fc.string({ unit: 'grapheme', maxLength: 200 }).filter(fitsInAddress)),
  })
  .map(({ range, sql, ...view }) => ({
    ...view,
    // The address of another view does not drag the query along.
    sql: view.page === 'query' ? sql : null,
    firstYear: range?.[0] ?? null,
    lastYear: range?.[1] ?? null,
  }));

describe('the address', () => {
  it('has lines on one base unless it says otherwise, so that old links open on it too', () => {
    expect(readAddress('?measure=category_1_rate&areas=norfolk').view.base).toBe('one');
    expect(readAddress('?base=published').view.base).toBe('published');
    expect(readAddress('?base=none').leftOut).toEqual(['the population base “none”']);
    expect(writeAddress(openingView)).not.toContain('base=');
    expect(writeAddress({ ...openingView, base: 'published' })).toContain('base=published');
  });

  it('opens the same view that was copied', () => {
    fc.assert(
      fc.property(views, (view) => {
        const read = readAddress(writeAddress(view));
        expect(read.leftOut).toEqual([]);
        expect(read.view).toEqual(view);
      }),
    );
  });

  it('opens with something worth seeing when it says nothing', () => {
    expect(readAddress('').view).toEqual(openingView);
  });

  it('never fails, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (rubbish) => {
        const { view } = readAddress(rubbish);
        expect(measures.some(({ id }) => id === view.measure)).toBe(true);
      }),
    );
  });

  it('opens what it can of a link with unknown parts, and names what it left out', () => {
    const { view, leftOut } = readAddress(
      '?measure=happiness&areas=E23000013,E99999999&years=2020-1890&year=soon&figure=x.1',
    );
    expect(view.slots).toEqual(['E23000013']);
    expect(leftOut).toEqual([
      'the measure “happiness”',
      'the area “E99999999”',
      'the years “2020-1890”',
      'the year “soon”',
      'the figure “x.1”',
    ]);
  });

  it('names a second measure and a pooling that it does not know', () => {
    const { view, leftOut } = readAddress('?against=happiness&pooled=maybe');
    expect([view.against, view.pooled]).toEqual([null, false]);
    expect(leftOut).toEqual(['the measure “happiness”', 'the pooling “maybe”']);
  });

  it('leaves out a query too long for a link, and halves of characters', () => {
    const long = `SELECT ${'1,'.repeat(6_000)}1`;
    expect(readAddress(`?view=query&sql=${encodeURIComponent(long)}`)).toMatchObject({
      view: { sql: null },
      leftOut: [expect.stringMatching(/^the query “SELECT/)],
    });
    const half = writeAddress({ ...openingView, page: 'query', sql: 'a\ud800b' });
    expect(readAddress(half).view.sql).toBe('a\ufffdb');
  });

  it('knows London by either of its two police forces', () => {
    expect(readAddress('?areas=E23000034').view.slots).toEqual(['E23000001']);
  });

  it('shortens a long unknown part before repeating it', () => {
    expect(readAddress(`?measure=${'x'.repeat(500)}`).leftOut[0]?.length).toBeLessThan(70);
  });
});
