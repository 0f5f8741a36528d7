import { describe, expect, it } from 'vitest';
import { readCsvTable } from './csvTable.ts';

const read = (text: string) => readCsvTable(text, 'data/some.csv', ['area', 'value']);

describe('readCsvTable', () => {
  it('keeps the line of every row', () => {
    expect(read('area,value\nKent,1\n"Devon, and Cornwall",2\n').rows).toEqual([
      { line: 2, values: { area: 'Kent', value: '1' } },
      { line: 3, values: { area: 'Devon, and Cornwall', value: '2' } },
    ]);
  });

  it.each([
    ['a byte order mark', '\uFEFFarea,value\n', 1, 'byte order mark'],
    ['lines that end as on Windows', 'area,value\nKent,1\r\n', 2, 'CRLF'],
    ['a missing column', 'area\nKent\n', 1, 'missing value'],
    ['an unknown column', 'area,value,more\n', 1, 'unknown more'],
    ['columns in another order', 'value,area\n', 1, 'another order'],
    ['an empty file', '', 1, 'is empty'],
    ['a file cut off', 'area,value\nKent,1\nSur', 3, 'cut off'],
    ['a row with too few values', 'area,value\nKent\n', 2, '1 values, but 2 columns'],
    ['a row with too many values', 'area,value\nKent,1,234\n', 2, '3 values, but 2 columns'],
    ['an empty line', 'area,value\n\nKent,1\n', 2, 'empty line'],
    ['a quote left open', 'area,value\n"Kent,1\n', 2, 'not closed'],
  ])('names file and line of %s', (_, text, line, words) => {
    const { problems } = read(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'data/some.csv', line });
    expect(problems[0]?.message).toContain(words);
  });
});
