import { describe, expect, it } from 'vitest';
import { openingView } from '../../state/address.ts';
import { baseChange } from './baseChange.ts';

const rates = { ...openingView, measure: 'category_1_rate' };

describe('a link made before lines stood on one base', () => {
  it('says that they do now, where years of a rate are compared', () => {
    expect(baseChange(1, rates)).toContain('now stand on one population base');
    expect(baseChange(1, { ...rates, page: 'area' })).not.toBe('');
    expect(baseChange(1, { ...rates, page: 'relationship', pooled: true })).not.toBe('');
  });

  it('says nothing where nothing is different', () => {
    expect(baseChange(2, rates)).toBe('');
    expect(baseChange(1, { ...rates, base: 'published' })).toBe('');
    expect(baseChange(1, { ...rates, measure: 'category_1_count' })).toBe('');
    expect(baseChange(1, { ...rates, page: 'benchmark' })).toBe('');
    expect(baseChange(1, { ...rates, page: 'relationship' })).toBe('');
  });
});
