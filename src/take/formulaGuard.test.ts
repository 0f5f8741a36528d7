import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTimeOf } from '../../tests/support/cpuTime.ts';
import { guardFormula, withoutGuard } from './formulaGuard.ts';
import { hostileText } from './take.fixtures.ts';

const pieces = (text: string): string[] => text.split(/[;\t\r\n]/);

describe('texts that start like a formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+44 20', "'+44 20"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['  =1', "'  =1"],
    ['\ufeff=1', "'\ufeff=1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['a;=1+1;b', "a;'=1+1;b"],
    ['a\n=1', "a\n'=1"],
  ])('%j becomes %j', (text, guarded) => expect(guardFormula(text)).toBe(guarded));

  it.each([
    'Leicestershire',
    '2022-23',
    'https://example.org/?a=1&b=-2',
    "'quoted' words",
    'a; b = c',
    'a, -b',
    '',
  ])('%j stays as it is', (text) => expect(guardFormula(text)).toBe(text));

  it('never leaves a start, and never lets two texts become one', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        for (const piece of pieces(guardFormula(one))) {
          expect(piece).not.toMatch(/^[\p{Cc}\p{Cf}\p{Z}]*[=+\-@＝＋－＠]/u);
        }
        expect(guardFormula(one)).not.toMatch(/^[\t\r\n]/);
        expect(guardFormula(one) === guardFormula(other)).toBe(one === other);
      }),
      { numRuns: 2000 },
    );
  });

  it('are given back as they were', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(withoutGuard(guardFormula(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no longer than the text is long', async () => {
    const long = 200_000;
    const work = await cpuTimeOf(() => {
      guardFormula("'".repeat(long));
      guardFormula(' '.repeat(long));
      guardFormula(';'.repeat(long));
    });
    expect(work).toBeLessThan(1000);
  });
});
