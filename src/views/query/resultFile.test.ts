import { describe, expect, it } from 'vitest';
import { cellText } from './cellText.ts';
import type { QueryResult } from './queryResult.ts';
import { takenTable, uniqueNames } from './resultFile.ts';
import { decimalText } from './resultOf.ts';
import { workedQueries } from './workedQueries.ts';

const result: QueryResult = {
  columns: [
    { name: 'area', kind: 'text', type: 'VARCHAR' },
    { name: 'n', kind: 'integer', type: 'BIGINT' },
    { name: 'n', kind: 'integer', type: 'BIGINT' },
    { name: 'share', kind: 'decimal', type: 'DECIMAL(9,2)' },
    { name: 'huge', kind: 'integer', type: 'HUGEINT' },
    { name: 'day', kind: 'date', type: 'DATE' },
    { name: 'ratio', kind: 'number', type: 'DOUBLE' },
    { name: 'yes', kind: 'boolean', type: 'BOOLEAN' },
  ],
  rows: [['Kent', 1, 3_000_000_000, '1.50', 9007199254740993n, '2023-03-31', NaN, true]],
  isCutOff: true,
};
const taken = {
  result,
  sql: 'SELECT 1',
  address: 'https://example.org/?sql=SELECT%201',
  release: { number: 3, date: '2026-11-21' },
  today: '2026-11-22',
  addedCount: 1,
};

describe('a result as a file', () => {
  it('has numbers as numbers, and texts where no number could hold the value', () => {
    const { columns, rows } = takenTable(taken);
    expect(columns.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      'area: text',
      'n: integer',
      'n_2: number',
      'share: number',
      'huge: text',
      'day: text',
      'ratio: number',
      'yes: boolean',
    ]);
    expect(rows[0]).toEqual({
      area: 'Kent',
      n: 1,
      n_2: 3_000_000_000,
      share: 1.5,
      huge: '9007199254740993',
      day: '2023-03-31',
      ratio: null,
      yes: true,
    });
  });

  it('says which query it answers, what is missing and what took part', () => {
    const { notes } = takenTable(taken);
    const textOf = (term: string) => notes.find((note) => note.term === term)?.text;
    expect(textOf('SQL')).toBe('SELECT 1');
    expect(textOf('Rows')).toContain('The first 1 rows');
    expect(textOf('Added reports')).toContain('1 added in one browser');
    expect(textOf('Uncertainty')).toContain('No interval is worked out');
    expect(textOf('Data release')).toBe('3, 21 November 2026');
    expect(textOf('Accessed')).toBe('22 November 2026');
  });

  it('carries the question of a worked query as its title', () => {
    const [first] = workedQueries;
    expect(takenTable({ ...taken, sql: first?.sql ?? '' }).origin.title).toBe(
      'Where were the Category 1 rates highest in 2020',
    );
  });

  it('gives columns of one name different names', () => {
    expect(uniqueNames(['a', 'a', 'a_2', 'a'])).toEqual(['a', 'a_2', 'a_2_2', 'a_3']);
  });
});

describe('a value as it is shown', () => {
  const shown = (cell: Parameters<typeof cellText>[0], kind: 'number' | 'integer' | 'decimal') =>
    cellText(cell, { name: 'value', kind, type: '' });

  it('keeps every digit of whole numbers and decimals', () => {
    expect(shown(9007199254740993n, 'integer')).toBe('9,007,199,254,740,993');
    expect(shown(-1234, 'integer')).toBe('-1,234');
    expect(shown('-1234567.50', 'decimal')).toBe('-1,234,567.50');
  });

  it('shortens only what stands behind the point', () => {
    expect(shown(1_234_567.891_234, 'number')).toBe('1,234,567.8912');
    expect(shown(0.000_012_345_6, 'number')).toBe('0.000012346');
    expect(shown(-0, 'number')).toBe('0');
    expect(shown(NaN, 'number')).toBe('NaN');
  });

  it('writes years without separators and tells NULL from an empty text', () => {
    expect(cellText(2023, { name: 'year_ending', kind: 'integer', type: '' })).toBe('2023');
    expect(cellText(null, { name: 'a', kind: 'text', type: '' })).toBeNull();
    expect(cellText('', { name: 'a', kind: 'text', type: '' })).toBe('');
  });

  it('reads decimals of any size and sign', () => {
    expect(decimalText(Uint32Array.of(150, 0, 0, 0), 2)).toBe('1.50');
    expect(decimalText(Uint32Array.of(5, 0, 0, 0), 3)).toBe('0.005');
    const minus = 0xff_ff_ff_ff;
    expect(decimalText(Uint32Array.of(minus - 14, minus, minus, minus), 1)).toBe('-1.5');
    expect(decimalText(Uint32Array.of(0, 1, 0, 0), 0)).toBe('4294967296');
  });
});
