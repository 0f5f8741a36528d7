import { describe, expect, it } from 'vitest';
import { cellValue, isFigure } from './cellValue.ts';

describe('cellValue', () => {
  it.each([
    ['1121', 1121],
    ['1,121', 1121],
    ['1 121', 1121],
    ['1\u2009121', 1121],
    ['0', 0],
    ['113.4', 113.4],
    ['79*', 79],
    ['79[1]', 79],
    ['79 (a)', 79],
    ['1,121²', 1121],
  ])('reads “%s” as a number', (text, value) => {
    expect(cellValue(text)).toEqual({ kind: 'number', value });
  });

  it.each(['-', '–', '—', '−', 'N/A', 'n/a', '..', '*', '-[2]'])(
    'says that “%s” is no figure, and no zero',
    (text) => {
      expect(cellValue(text)).toEqual({ kind: 'absent' });
    },
  );

  it('tells blanks and words from figures', () => {
    expect(cellValue(' ')).toEqual({ kind: 'blank' });
    expect(cellValue('[1]')).toEqual({ kind: 'blank' });
    expect(cellValue('[85]')).toEqual({ kind: 'text' });
    for (const words of ['Total', '12%', '1 in 800', '1,12', 'mid-2021', '10 to 12', '-5']) {
      expect(cellValue(words)).toEqual({ kind: 'text' });
      expect(isFigure(words)).toBe(false);
    }
  });
});
