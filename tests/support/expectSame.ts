import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

/**
 * `toEqual` for tens of thousands of rows, which it takes seconds to walk through: it is asked only
 * where a quicker and stricter comparison finds a difference.
 */
export function expectSame(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
}
