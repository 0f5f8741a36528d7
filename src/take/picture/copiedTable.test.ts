import { tsvParse } from 'd3-dsv';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { copiedTable, type ChartFigure } from './copiedTable.ts';

const held: ChartFigure = {
  code: 'E1',
  name: 'Norfolk',
  year: 2020,
  status: 'held',
  value: 137.123456,
  low: 129.5,
  high: 145,
  numerator: 1072,
  denominator: 781_777,
};
const none = { ...held, code: 'E2', name: 'Avon & Somerset', status: 'not_held' } as const;
const table = {
  title: 'Rate, 2020 (per 100,000)',
  figures: [
    held,
    { ...none, value: null, low: null, high: null, numerator: null, denominator: null },
  ],
  notes: ['Source: reports.', 'Taken on 1 May from https://example.org/?a=1&b=2'],
};

describe('a copied table', () => {
  it('comes back as the same figures, with interval, denominator and status of each', () => {
    const rows = tsvParse(copiedTable(table).text.split('\n\n')[0] ?? '');
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['Norfolk', '2020', '137.123456', '129.5', '145', '1072', '781777', 'held'],
      ['Avon & Somerset', '2020', '', '', '', '', '', 'not held'],
    ]);
  });

  it('carries the measure, the source and the link, as text and as HTML', () => {
    const { text, html } = copiedTable(table);
    for (const part of [table.title, 'Source: reports.', 'https://example.org/']) {
      expect(text).toContain(part);
      expect(html).toContain(part);
    }
    new SaxesParser().write(`<body>${html}</body>`).close();
    expect(html).toContain('Avon &amp; Somerset');
  });

  it('gives the range of ranks where the chart shows it', () => {
    const { text } = copiedTable({ ...table, ranks: new Map([['E1', '5th to 17th']]) });
    const rows = tsvParse(text.split('\n\n')[0] ?? '');
    expect(rows.map((row) => row['Ranks it could have'])).toEqual(['5th to 17th', '']);
  });
});
