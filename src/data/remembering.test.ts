import { describe, expect, it, vi } from 'vitest';
import { remembering } from './remembering.ts';

describe('a source that remembers', () => {
  it('asks once for each measure', async () => {
    const comparisonOf = vi.fn(() => Promise.resolve([]));
    const source = remembering({ kind: 'engine', comparisonOf });
    await Promise.all([
      source.comparisonOf('a'),
      source.comparisonOf('a'),
      source.comparisonOf('b'),
    ]);
    expect(comparisonOf.mock.calls).toEqual([['a'], ['b']]);
  });

  it('asks again after a failure', async () => {
    const comparisonOf = vi
      .fn<() => Promise<never[]>>()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValueOnce([]);
    const source = remembering({ kind: 'engine', comparisonOf });
    await expect(source.comparisonOf('a')).rejects.toThrow('down');
    await expect(source.comparisonOf('a')).resolves.toEqual([]);
  });
});
