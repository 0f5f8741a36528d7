import { describe, expect, it } from 'vitest';
import { measures } from '../../vocabulary/measures.ts';
import { methods } from '../methods/methods.ts';
import { definitions } from './definitions.ts';

const all = definitions.flatMap((family) => family.measures);

describe('the definitions', () => {
  it('define every measure of the catalogue once', () => {
    expect(all.map(({ id }) => id).sort()).toEqual(measures.map(({ id }) => id).sort());
  });

  it('name numerator and denominator of everything that is divided, and what a count counts', () => {
    for (const { id, facts } of all) {
      const terms = facts.map(({ term }) => term);
      const isCount = measures.find((measure) => measure.id === id)?.denominator === null;
      expect(terms.slice(0, 2), id).toEqual(
        isCount ? ['Counted', 'Calculation'] : ['Numerator', 'Denominator'],
      );
      expect(
        facts.every(({ text }) => text !== ''),
        id,
      ).toBe(true);
    }
  });

  it('lead to a method that is explained', () => {
    const explained = methods.map(({ id }) => id);
    expect(all.filter(({ method }) => !explained.includes(method))).toEqual([]);
  });
});
