import { describe, expect, it } from 'vitest';
import { baseSentence, signedPercent, stepSentence } from './baseSentences.ts';

const steps = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    name: `Area ${place}`,
    step: (place - 2) / 100,
  }));

describe('the sentence on the population base', () => {
  it('says the base, what it means, and the step of each area', () => {
    const words = baseSentence('one', [
      { name: 'Norfolk', step: 0.0077 },
      { name: 'Cleveland', step: -0.012 },
    ]);
    expect(words).toMatch(/^On one population base: /);
    expect(words).toContain(
      'The 2021 Census alone moved the published rate between March 2021 and March 2022: +0.8% in Norfolk and −1.2% in Cleveland.',
    );
    expect(words).toMatch(/Single years, .* are as published\.$/);
    expect(baseSentence('published', [])).toMatch(/^As published: /);
  });

  it('gives the range over more areas than a sentence can name', () => {
    expect(stepSentence(steps(9))).toContain(
      'from −2.0% in Area 0 to +6.0% in Area 8, over 9 areas.',
    );
  });

  it('says no step where none is held, and no sign of nothing', () => {
    expect(stepSentence([])).toBe('');
    expect(signedPercent(-0.0002)).toBe('0.0%');
  });
});
