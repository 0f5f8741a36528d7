import { describe, expect, it } from 'vitest';
import { companionOf } from './companion.ts';
import { measureOfId, measures } from './measures.ts';

const companion = (id: string): string | undefined => {
  const measure = measureOfId(id);
  if (!measure) throw new Error(`There is no measure ${id}.`);
  return companionOf(measure)?.id;
};

describe('the companion of a measure', () => {
  it('is the count behind a rate, and the rate of a count', () => {
    expect(companion('category_1_rate')).toBe('category_1_count');
    expect(companion('category_1_count')).toBe('category_1_rate');
    expect(companion('recall_ratio')).toBe('returned_to_custody_count');
  });

  it('is missing where the catalogue counts nothing of the kind', () => {
    expect(companion('recall_ratio_level_2')).toBeUndefined();
  });

  it('is never the measure itself, and one of the two is a count', () => {
    for (const measure of measures) {
      const other = companionOf(measure);
      if (other) expect([measure, other].filter((one) => one.denominator === null)).toHaveLength(1);
    }
  });
});
