import { tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, ParquetTable } from '../parquet/readRows.ts';
import { arrowStream } from './arrowStream.ts';

const kinds = {
  area: 'text',
  year_ending: 'integer',
  value: 'number',
  added_up: 'boolean',
} as const;
const columns = Object.keys(kinds);

const readBack = (table: ParquetTable): Record<string, Cell>[] =>
  tableFromIPC(arrowStream(table))
    .toArray()
    .map((row: Record<string, Cell>) =>
      Object.fromEntries(columns.map((column) => [column, row[column] ?? null])),
    );

describe('a table as an Arrow stream', () => {
  it('keeps the type of every column, also where there are no rows', () => {
    const { schema, numRows } = tableFromIPC(arrowStream({ columns, kinds, rows: [] }));
    expect(schema.fields.map(({ name, type }) => `${name} ${String(type)}`)).toEqual([
      'area Utf8',
      'year_ending Int32',
      'value Float64',
      'added_up Bool',
    ]);
    expect(numRows).toBe(0);
  });

  it('tells zero, false and empty text from nothing', () => {
    const rows = [
      { area: '', year_ending: 0, value: 0, added_up: false },
      { area: null, year_ending: null, value: null, added_up: null },
    ];
    expect(readBack({ columns, kinds, rows })).toEqual(rows);
  });

  it('gives back whatever rows it was given', () => {
    const nothing = fc.constant(null);
    const row = fc.record({
      area: fc.oneof(nothing, fc.string({ unit: 'grapheme' })),
      year_ending: fc.oneof(nothing, fc.integer()),
      value: fc.oneof(nothing, fc.double({ noNaN: true })),
      added_up: fc.oneof(nothing, fc.boolean()),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        expect(readBack({ columns, kinds, rows })).toEqual(rows);
      }),
      { numRuns: 100 },
    );
  });
});
