import { describe, expect, it } from 'vitest';
import { readExamples } from '../../src/views/methods/readExamples.ts';
import { heldRows } from '../support/heldRows.ts';

describe('the worked examples of the methods', () => {
  it('are whole sentences of numbers, with one percent sign a share', async () => {
    const examples = await readExamples(heldRows, () => []);
    expect(examples.size).toBeGreaterThan(8);
    for (const [method, text] of examples) {
      if (text === null) continue;
      expect(text, method).toMatch(/\.$/);
      expect(text, method).not.toMatch(/% %|undefined|NaN|null|Infinity/);
    }
  });
});
