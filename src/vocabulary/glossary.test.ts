import { describe, expect, it } from 'vitest';
import { glossary } from './glossary.ts';

describe('the glossary', () => {
  const terms = glossary.map(({ term }) => term);

  it('stands in the order of the alphabet', () => {
    const inOrder = terms.toSorted((one, other) =>
      one.localeCompare(other, 'en-GB', { sensitivity: 'base', numeric: true }),
    );
    expect(terms).toEqual(inOrder);
  });

  it('explains every term once', () => {
    expect(new Set(terms).size).toBe(terms.length);
  });

  it('leaves nothing empty and ends every explanation as a sentence', () => {
    for (const { term, inFull, meaning } of glossary) {
      expect(term.trim()).not.toBe('');
      expect(inFull?.trim()).not.toBe('');
      expect(meaning, term).toMatch(/^[A-Z].{20,}\.$/);
    }
  });
});
