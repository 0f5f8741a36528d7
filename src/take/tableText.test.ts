import { describe, expect, it } from 'vitest';
import { tableHtml, tabSeparated } from './tableText.ts';

const table = {
  headings: ['Area', 'Value'],
  rows: [
    ['Avon & Somerset', 12.345],
    ['=1+1', -3],
    ['two\nlines', 'not held'],
  ],
  notes: ['Source: a report'],
};

describe('a copied table', () => {
  it('is lines of cells between tabs, with numbers that are not rounded', () => {
    expect(tabSeparated(table).split('\n')).toEqual([
      'Area\tValue',
      'Avon & Somerset\t12.345',
      "'=1+1\t-3",
      'two lines\tnot held',
      '',
      'Source: a report',
    ]);
  });

  it('is also HTML in which no text is markup', () => {
    const html = tableHtml({
      headings: ['<b>'],
      rows: [['Avon & Somerset']],
      notes: ['<i>'],
    });
    expect(html).toBe(
      '<table><thead><tr><th>&lt;b&gt;</th></tr></thead><tbody><tr><td>Avon &amp; Somerset</td></tr></tbody></table><p>&lt;i&gt;</p>',
    );
  });
});
