import { describe, expect, it } from 'vitest';
import { dayOf } from './dayOf.ts';
import { largestScale, scales } from './fitToPage.ts';

describe('fitting the printed page', () => {
  it('finds the largest scale that fits', () => {
    for (const most of scales) expect(largestScale((scale) => scale <= most)).toBe(most);
  });
  it('takes the smallest scale where none fits, and the largest where all do', () => {
    expect(largestScale(() => false)).toBe(scales.at(-1));
    expect(largestScale(() => true)).toBe(scales[0]);
  });
});

describe('the day of printing', () => {
  it('is the day where the reader is', () => {
    expect(dayOf(new Date(2026, 10, 1, 23, 59))).toBe('2026-11-01');
  });
});
