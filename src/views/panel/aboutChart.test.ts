import { describe, expect, it } from 'vitest';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { SourceRow } from '../../data/sourceRow.ts';
import { aboutFigures } from './aboutChart.ts';

const row = (part: Partial<ComparisonRow>): ComparisonRow =>
  ({ status: 'held', value: 5, quality: 'report', sources: '1', ...part }) as ComparisonRow;
const source = (id: number, title: string) => ({ source: id, title, url: '' }) as SourceRow;
const sources = new Map([
  [1, source(1, 'Report')],
  [2, source(2, 'Bulletin')],
]);

describe('what is told of the figures of a chart', () => {
  it('counts each reason for a missing number apart from a zero', () => {
    const rows = [
      row({}),
      row({ status: 'zero', value: 0 }),
      row({ status: 'not_published', value: null, quality: null, sources: null }),
      row({ status: 'not_held', value: null, quality: null, sources: null }),
    ];
    expect(aboutFigures(rows, sources).statuses).toEqual([
      { title: 'held', cells: 1 },
      { title: 'zero', cells: 1 },
      { title: 'not published', cells: 1 },
      { title: 'not held', cells: 1 },
    ]);
  });

  it('names every source once, those of counts without a rate too, most used first', () => {
    const rows = [
      row({ sources: '1 2' }),
      row({ sources: '2', quality: 'bulletin' }),
      row({ status: 'not_held', value: null, sources: '2' }),
    ];
    const about = aboutFigures(rows, sources);
    expect(about.sources.map(({ source: { title }, cells }) => [title, cells])).toEqual([
      ['Bulletin', 3],
      ['Report', 1],
    ]);
    expect(about.qualities.map(({ quality, figures }) => [quality, figures])).toEqual([
      ['report', 1],
      ['bulletin', 1],
    ]);
  });

  it('names none while they are being read', () => {
    expect(aboutFigures([row({})], null).sources).toEqual([]);
  });
});
