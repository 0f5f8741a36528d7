import { describe, expect, it } from 'vitest';
import { statuses } from '../vocabulary/status.ts';
import { takeColumns } from './columns.ts';
import { splitTexts } from './severalTexts.ts';
import {
  comparisonRow,
  measureOf,
  recallRatio,
  rowsOfAllStatuses,
  sources,
} from './take.fixtures.ts';
import { takeRowsOf } from './takeRow.ts';

const only = (...more: Parameters<typeof comparisonRow>) => {
  const [row] = takeRowsOf([comparisonRow(...more)], recallRatio, sources);
  if (!row) throw new Error('A row went missing.');
  return row;
};

describe('a row of a file', () => {
  it('says everything there is to know of 7 returns over 28 managed', () => {
    const row = only({ added_up: true, note: 'Take care.' });
    expect(row).toMatchObject({
      measure: 'recall_ratio',
      measure_title: recallRatio.title,
      unit: recallRatio.unit,
      area_code: 'E23000021',
      area: 'Leicestershire',
      year_ending: 2023,
      period: 'year to 31 March 2023',
      status: 'held',
      value: 25,
      numerator: 7,
      denominator: 28,
      denominator_basis: 'figure of the same tables',
      quality: 'report',
      note: 'Take care. Added up from the parts that the source gives.',
    });
    expect(row.interval_low).toBeLessThan(25);
    expect(row.interval_high).toBeGreaterThan(25);
  });

  it('takes the method of the measure: a plain count has the exact Poisson interval', () => {
    const [row] = takeRowsOf(
      [
        comparisonRow({
          value: 10,
          numerator: 10,
          denominator: null,
          denominator_low: null,
          denominator_high: null,
          denominator_kind: null,
        }),
      ],
      measureOf('shpo_count'),
      sources,
    );
    // Garwood's limits of 10 as printed in his table.
    expect(row?.interval_low).toBeCloseTo(4.795, 3);
    expect(row?.interval_high).toBeCloseTo(18.39, 2);
    expect(row?.denominator_basis).toBeNull();
  });

  it('widens the interval where the denominator is known only as one', () => {
    const measure = measureOf('category_1_rate');
    const [exact, implied] = takeRowsOf(
      [
        { numerator: 1122, denominator: 1e6, denominator_low: 1e6, denominator_high: 1e6 },
        { numerator: 1122, denominator: 1e6, denominator_low: 9e5, denominator_high: 11e5 },
      ].map((more) => comparisonRow({ value: 112.2, denominator_kind: 'implied', ...more })),
      measure,
      sources,
    );
    expect(implied?.interval_low).toBeLessThan(exact?.interval_low ?? 0);
    expect(implied?.interval_high).toBeGreaterThan(exact?.interval_high ?? 0);
    expect(implied).toMatchObject({ denominator_low: 9e5, denominator_high: 11e5 });
  });

  it('keeps titles and addresses of sources in the same places, also unknown addresses', () => {
    const { source_titles, source_addresses } = only();
    expect(splitTexts(source_titles)).toEqual(['Annual report 2022-23', 'A press item, "quoted"']);
    expect(splitTexts(source_addresses)).toEqual(['https://example.org/report?a=1&b=2', '']);
    expect(only({ sources: '2' }).source_addresses).toBeNull();
    expect(only({ sources: null }).source_titles).toBeNull();
  });

  it('lets a bar in a title separate nothing', () => {
    const barred = new Map([[1, { source: 1, title: 'News | Kent', url: 'https://a.uk/a|b' }]]);
    const [row] = takeRowsOf([comparisonRow({ sources: '1' })], recallRatio, barred);
    expect(splitTexts(row?.source_titles ?? null)).toEqual(['News ¦ Kent']);
    expect(row?.source_addresses).toBe('https://a.uk/a%7Cb');
  });

  it('refuses a source that is not there', () => {
    expect(() => only({ sources: '99' })).toThrow('Source 99 of Leicestershire 2023');
  });

  it('tells all statuses apart, and gives a value and an interval to held, zero and published rates alone', () => {
    expect(rowsOfAllStatuses.map(({ status }) => status)).toEqual(statuses);
    expect(rowsOfAllStatuses.map(({ value }) => value)).toEqual([25, 0, 25, null, null, null]);
    expect(rowsOfAllStatuses.map(({ interval_high }) => interval_high !== null)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('has exactly the columns that are described, in their order', () => {
    for (const row of rowsOfAllStatuses)
      expect(Object.keys(row)).toEqual(takeColumns.map(({ name }) => name));
  });

  it('leaves no cell empty in a column that is always filled', () => {
    const filled = takeColumns.filter(({ always }) => always);
    for (const row of rowsOfAllStatuses)
      for (const { name } of filled) expect(row[name], name).not.toBeNull();
  });
});
