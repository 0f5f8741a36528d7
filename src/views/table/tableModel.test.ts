import { describe, expect, it } from 'vitest';
import {
  copiedCells,
  filteredRows,
  nextOrder,
  sortedRows,
  type TableColumn,
} from './tableModel.ts';

interface Row {
  area: string;
  value: number | null;
}
const columns: TableColumn<Row>[] = [
  { id: 'area', title: 'Area', kind: 'text', text: ({ area }) => area },
  {
    id: 'value',
    title: 'Value',
    kind: 'number',
    text: ({ value }) => (value === null ? 'not held' : value.toFixed(0)),
    value: ({ value }) => value,
  },
];
const rows: Row[] = [
  { area: 'Norfolk', value: 9 },
  { area: 'Dyfed-Powys', value: null },
  { area: 'Kent', value: 100 },
  { area: 'Ynys Môn', value: 0 },
];
const areas = (found: readonly Row[]): string[] => found.map(({ area }) => area);

describe('a table', () => {
  it('sorts numbers as numbers, and a row without one comes last both ways', () => {
    expect(areas(sortedRows(rows, columns, { column: 'value', descending: true }))).toEqual([
      'Kent',
      'Norfolk',
      'Ynys Môn',
      'Dyfed-Powys',
    ]);
    expect(areas(sortedRows(rows, columns, { column: 'value', descending: false }))).toEqual([
      'Ynys Môn',
      'Norfolk',
      'Kent',
      'Dyfed-Powys',
    ]);
  });

  it('keeps its rows when it is sorted by a column that it does not have', () => {
    expect(sortedRows(rows, columns, { column: 'rank', descending: true })).toEqual(rows);
  });

  it('finds the rows with all the words typed, whatever their case and accents', () => {
    expect(areas(filteredRows(rows, columns, 'mon ynys'))).toEqual(['Ynys Môn']);
    expect(areas(filteredRows(rows, columns, 'not HELD'))).toEqual(['Dyfed-Powys']);
    expect(areas(filteredRows(rows, columns, '  '))).toEqual(areas(rows));
    expect(filteredRows(rows, columns, 'Kent 9')).toEqual([]);
  });

  it('is copied with whole numbers, and with the reason where there is none', () => {
    const ends = { title: 'To', value: ({ value }: Row) => value && value + 1 };
    const interval = { id: 'interval', title: '', kind: 'text', text: () => 'a to b' } as const;
    const wanted = [...columns, { ...interval, copies: [ends] }];
    const kent = { area: 'Kent', value: 12.345 };
    expect(copiedCells([kent, ...rows.slice(1, 2)], wanted, ['Source'])).toEqual({
      notes: ['Source'],
      headings: ['Area', 'Value', 'To'],
      rows: [
        ['Kent', 12.345, 13.345],
        ['Dyfed-Powys', 'not held', ''],
      ],
    });
  });

  it('begins with the largest number or the first name, and turns at a second press', () => {
    const [area, value] = columns as [TableColumn<Row>, TableColumn<Row>];
    const first = nextOrder({ column: 'area', descending: false }, value);
    expect(first).toEqual({ column: 'value', descending: true });
    expect(nextOrder(first, value).descending).toBe(false);
    expect(nextOrder(first, area)).toEqual({ column: 'area', descending: false });
  });
});
