import fc from 'fast-check';
import type { ComparisonRow } from '../data/comparisonRow.ts';
import type { SourceRow } from '../data/sourceRow.ts';
import { measureOfId } from '../vocabulary/measures.ts';
import type { Measure } from '../vocabulary/measure.ts';
import { qualities } from '../vocabulary/quality.ts';
import { statuses } from '../vocabulary/status.ts';
import type { Origin } from './origin.ts';
import { takeRowsOf, type TakeRow } from './takeRow.ts';

/** A measure of the catalogue. */
export function measureOf(id: string): Measure {
  const measure = measureOfId(id);
  if (!measure) throw new Error(`There is no measure ${id}.`);
  return measure;
}

export const recallRatio = measureOf('recall_ratio');

export const sources = new Map<number, SourceRow>([
  [1, { source: 1, title: 'Annual report 2022-23', url: 'https://example.org/report?a=1&b=2' }],
  [2, { source: 2, title: 'A press item, "quoted"', url: '' }],
]);

/** 7 returns over 28 managed: 25 per 100. */
export const comparisonRow = (more: Partial<ComparisonRow> = {}): ComparisonRow => ({
  measure: recallRatio.id,
  area: 'Leicestershire',
  area_code: 'E23000021',
  year_ending: 2023,
  status: 'held',
  value: 25,
  value_low: 25,
  value_high: 25,
  numerator: 7,
  numerator_low: 7,
  numerator_high: 7,
  denominator: 28,
  denominator_low: 28,
  denominator_high: 28,
  denominator_kind: 'figure',
  denominator_mid_year: null,
  denominator_of: null,
  one_base_denominator: null,
  one_base_estimated: null,
  published_value: null,
  quality: 'report',
  sources: '1 2',
  added_up: false,
  flag: null,
  note: null,
  ...more,
});

const nothing = {
  value: null,
  value_low: null,
  value_high: null,
  numerator: null,
  numerator_low: null,
  numerator_high: null,
  denominator: null,
  denominator_low: null,
  denominator_high: null,
  denominator_kind: null,
  quality: null,
  sources: null,
} as const;

/** One row of every status, in the order of the vocabulary. */
export const rowsOfAllStatuses: TakeRow[] = takeRowsOf(
  statuses.map((status, place) => {
    const year_ending = 2019 + place;
    if (status === 'held') return comparisonRow({ year_ending });
    if (status === 'zero')
      return comparisonRow({
        year_ending,
        status,
        value: 0,
        value_low: 0,
        value_high: 0,
        numerator: 0,
        numerator_low: 0,
        numerator_high: 0,
      });
    if (status === 'published_rate')
      return comparisonRow({
        year_ending,
        status,
        value_low: 24.5,
        value_high: 25.5,
        numerator: null,
        numerator_low: 7,
        numerator_high: 7,
        note: 'Published rate 25; the count is not held.',
      });
    return comparisonRow({ ...nothing, year_ending, status, note: `It is ${status}.` });
  }),
  recallRatio,
  sources,
);

export const origin: Origin = {
  title: 'Recall ratio: Leicestershire, 2019 to 2023',
  address: 'https://example.org/mappa/?measure=recall_ratio&year=2023',
  release: { number: 3, date: '2026-11-21' },
  accessed: '2026-11-22',
};

const starters = [
  '=1+1',
  '+44',
  '-5',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ';=1+1;',
  "'=1",
  '＝1',
  '\u0000=1',
];

/** Texts that break careless writers; never empty, because an empty cell means nothing is there. */
export const hostileText = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n;,"\'| _x0041<&\u0000\u001f\ufeff\ufffe=') }),
    fc.tuple(fc.constantFrom(...starters), fc.string()).map((parts) => parts.join('')),
    fc.constantFrom('NULL', 'null', 'NaN', '007', '1e5', 'TRUE', '_x000D_', '  padded  ', '""'),
  )
  .filter((text) => text !== '');

const amount = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0));
const optionalText = fc.option(hostileText);

/** Rows with whatever numbers and texts could ever stand in them. */
export const hostileRow: fc.Arbitrary<TakeRow> = fc.record({
  measure: hostileText,
  measure_title: hostileText,
  unit: hostileText,
  area_code: hostileText,
  area: hostileText,
  year_ending: fc.integer({ min: 1990, max: 2100 }),
  period: hostileText,
  status: fc.constantFrom(...statuses),
  value: amount,
  interval_low: amount,
  interval_high: amount,
  numerator: amount,
  numerator_low: amount,
  numerator_high: amount,
  denominator: amount,
  denominator_low: amount,
  denominator_high: amount,
  denominator_basis: optionalText,
  quality: fc.constantFrom(null, ...qualities),
  published_value: amount,
  value_on_one_base: amount,
  source_titles: optionalText,
  source_addresses: optionalText,
  flag: optionalText,
  note: optionalText,
});
