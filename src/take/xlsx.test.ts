// @module-tag thorough
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeColumns } from './columns.ts';
import { readWorkbook, type StoredSheet } from './readWorkbook.fixtures.ts';
import { hostileRow, measureOf, origin, recallRatio, rowsOfAllStatuses } from './take.fixtures.ts';
import type { TakeRow } from './takeRow.ts';
import { xlsxOf } from './xlsx.ts';

const names = takeColumns.map(({ name }) => name);

const read = async (rows: TakeRow[]): Promise<[data: StoredSheet, notes: StoredSheet]> => {
  const [data, notes] = readWorkbook(await xlsxOf(rows, [recallRatio], origin));
  if (!data || !notes) throw new Error('A sheet went missing.');
  return [data, notes];
};

describe('a workbook', () => {
  it('gives back the same rows with real numbers, and all statuses apart', async () => {
    const [{ name, rows }] = await read(rowsOfAllStatuses);
    expect(name).toBe('Data');
    expect(rows).toEqual([names, ...rowsOfAllStatuses.map((row) => Object.values(row))]);
  });

  it('keeps the header in view, filters every column and gives each a width', async () => {
    const [data, notes] = await read(rowsOfAllStatuses);
    expect(data).toMatchObject({
      frozenRows: 1,
      filter: 'A1:Y7',
      widths: takeColumns.map(({ width }) => width),
    });
    expect(notes.frozenRows).toBe(1);
    expect(takeColumns).toHaveLength(25);
  });

  it('explains itself on a second sheet', async () => {
    const [, { name, rows }] = await read(rowsOfAllStatuses);
    expect(name).toBe('Notes');
    expect(rows[0]).toEqual(['topic', 'term', 'text']);
    const sheet = rows.map((row) => row.join(': ')).join('\n');
    for (const part of [
      'File: Data release: 3, 21 November 2026',
      'File: Accessed: 22 November 2026',
      recallRatio.sentence,
      ...recallRatio.caveats,
      'Status: not_published: The figure exists',
      'Source: Annual report 2022-23: https://example.org/report?a=1&b=2',
      'Source: A press item, "quoted": No address known.',
    ])
      expect(sheet).toContain(part);
    expect(sheet).not.toContain(measureOf('category_1_rate').title);
  });

  it('holds no formula, and whatever stands in the rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileRow, { maxLength: 10 }), async (rows) => {
        const [data, notes] = await read(rows);
        expect(data.rows).toEqual([names, ...rows.map((row) => Object.values(row))]);
        expect(data.formulas + notes.formulas).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps texts that look like escapes, and cuts one that no spreadsheet would take', async () => {
    const [row] = rowsOfAllStatuses;
    if (!row) throw new Error('A row went missing.');
    const texts = ['_x0041_x0041_', '_x0041\u0001', '\uffff\ufffe', 'x'.repeat(40_000)];
    const [{ rows }] = await read(texts.map((note) => ({ ...row, note })));
    const notes = rows.slice(1).map((cells) => String(cells[names.indexOf('note')]));
    expect(notes.slice(0, 3)).toEqual(texts.slice(0, 3));
    expect(notes[3]).toBe(`${'x'.repeat(32_766)}…`);
  });

  it('is the same bytes for the same rows', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(() => xlsxOf(rowsOfAllStatuses, [recallRatio], origin)),
    );
    expect(one).toEqual(other);
  });
});
