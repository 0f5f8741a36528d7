import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeColumns } from './columns.ts';
import { csvOf } from './csv.ts';
import { guardFormula } from './formulaGuard.ts';
import { openNativeReader, readCsv, type NativeReader } from './readBack.fixtures.ts';
import { hostileRow, rowsOfAllStatuses } from './take.fixtures.ts';
import type { TakeRow } from './takeRow.ts';

const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);

/** A row as a file of texts holds it: formulas guarded, numbers untouched. */
const guarded = (row: TakeRow): TakeRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [
      name,
      typeof cell === 'string' ? guardFormula(cell) : cell,
    ]),
  ) as unknown as TakeRow;

describe('a CSV', () => {
  let reader: NativeReader;
  beforeAll(async () => {
    reader = await openNativeReader();
  });
  afterAll(() => reader.close());

  it('has a header, ends every line with CRLF, and begins with a mark only if asked', () => {
    const text = textOf(csvOf(rowsOfAllStatuses));
    expect(text.startsWith('measure,measure_title,unit,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(textOf(csvOf([], { byteOrderMark: true }))).toBe(`\ufeff${textOf(csvOf([]))}`);
  });

  it('quotes commas, quotes and line breaks', () => {
    const [row] = rowsOfAllStatuses;
    if (!row) throw new Error('A row went missing.');
    const text = textOf(csvOf([{ ...row, note: 'a "b", c\nd' }]));
    expect(text).toContain('"a ""b"", c\nd"');
  });

  it('gives DuckDB the same rows, with all statuses apart', async () => {
    expect(await reader.rowsOf(csvOf(rowsOfAllStatuses), readCsv)).toEqual(rowsOfAllStatuses);
    const marked = csvOf(rowsOfAllStatuses, { byteOrderMark: true });
    expect(await reader.rowsOf(marked, readCsv)).toEqual(rowsOfAllStatuses);
  });

  it('gives a reader of RFC 4180 the same rows, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(hostileRow, { maxLength: 5 }), (rows) => {
        const [header, ...read] = csvParseRows(textOf(csvOf(rows)));
        expect(header).toEqual(takeColumns.map(({ name }) => name));
        expect(read).toEqual(
          rows.map((row) => Object.values(guarded(row)).map((cell) => String(cell ?? ''))),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('gives DuckDB the same rows, whatever stands in them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileRow, { maxLength: 8 }), async (rows) => {
        expect(await reader.rowsOf(csvOf(rows), readCsv)).toEqual(rows.map(guarded));
      }),
      { numRuns: 60 },
    );
  });
});
