import { describe, expect, it } from 'vitest';
import { signedBounds } from './differenceText.ts';
import { rate, share } from './words.fixtures.ts';

describe('a difference in a cell', () => {
  it('carries its sign and its interval', () => {
    expect(signedBounds({ value: 12, low: -3, high: 27 }, rate)).toBe('+12 (−3 to +27)');
    expect(signedBounds({ value: 0, low: -3, high: 3 }, rate)).toBe('0 (−3 to +3)');
  });
  it('is in percentage points for shares', () => {
    expect(signedBounds({ value: -1.2, low: -2, high: -0.4 }, share)).toBe(
      '−1.2 points (−2.0 to −0.4)',
    );
  });
});
