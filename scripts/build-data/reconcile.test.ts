import { describe, expect, it } from 'vitest';
import { reconcile } from './reconcile.ts';
import type { Reading } from './types.ts';

const reading = (quality: Reading['quality'], value: number, line: number): Reading => ({
  area: 'England and Wales',
  year_ending: 2021,
  measure: 'eligible',
  category: '1',
  level: 'all',
  value,
  quality,
  source: { title: `source of line ${line}`, url: '' },
  line,
});

describe('reconcile', () => {
  it('prefers report to bulletin to press to inferred, whatever the order of the file', () => {
    const [figure] = reconcile([
      reading('inferred', 64_300, 2),
      reading('press', 64_325, 3),
      reading('report', 64_324, 4),
      reading('bulletin', 64_325, 5),
    ]);
    expect(figure?.readings.map((one) => one.quality)).toEqual([
      'report',
      'bulletin',
      'press',
      'inferred',
    ]);
    expect(figure?.chosen.value).toBe(64_324);
  });

  it('prefers the first in the file among sources of one quality', () => {
    const [figure] = reconcile([reading('press', 2, 9), reading('press', 1, 4)]);
    expect(figure?.chosen.line).toBe(4);
  });

  it('keeps the loser and tells a conflict from an agreement', () => {
    const [agreed] = reconcile([reading('press', 1, 2), reading('report', 1, 3)]);
    const [differing] = reconcile([reading('press', 1, 2), reading('report', 2, 3)]);
    expect([agreed?.conflict, agreed?.readings.length]).toEqual([false, 2]);
    expect([differing?.conflict, differing?.readings.length]).toEqual([true, 2]);
  });

  it('puts figures in the order of area and year', () => {
    const figures = reconcile([
      { ...reading('press', 1, 2), area: 'Surrey' },
      { ...reading('press', 1, 3), year_ending: 2020 },
      reading('press', 1, 4),
    ]);
    expect(figures.map((one) => one.chosen.line)).toEqual([3, 4, 2]);
  });
});
