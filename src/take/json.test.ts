import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeColumns } from './columns.ts';
import { jsonOf } from './json.ts';
import { hostileRow, origin, recallRatio, rowsOfAllStatuses } from './take.fixtures.ts';
import type { TakeRow } from './takeRow.ts';

const read = (rows: TakeRow[]): Record<string, unknown> =>
  JSON.parse(new TextDecoder().decode(jsonOf(rows, [recallRatio], origin))) as Record<
    string,
    unknown
  >;

describe('a JSON file', () => {
  it('gives back the same rows, with all statuses apart', () => {
    expect(read(rowsOfAllStatuses)['rows']).toEqual(rowsOfAllStatuses);
    expect(read([])['rows']).toEqual([]);
  });

  it('holds rows as arrays in the order of its columns, if asked', () => {
    const bytes = jsonOf(rowsOfAllStatuses, [recallRatio], origin, 'arrays');
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({
      layout: 'arrays',
      columns: takeColumns.map(({ name }) => ({ name })),
      rows: rowsOfAllStatuses.map((row) => Object.values(row)),
    });
  });

  it('says what it is', () => {
    expect(read([])).toMatchObject({
      title: origin.title,
      layout: 'objects',
      release: { number: 3, date: '2026-11-21' },
      accessed: '2026-11-22',
      licence: { name: 'Open Government Licence v3.0' },
      columns: takeColumns.map(({ name, kind }) => ({ name, kind })),
    });
  });

  it('gives back whatever stands in the rows', () => {
    fc.assert(
      fc.property(fc.array(hostileRow, { maxLength: 10 }), (rows) => {
        expect(read(rows)['rows']).toEqual(rows);
      }),
    );
  });
});
