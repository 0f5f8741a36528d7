import { describe, expect, it } from 'vitest';
import { measuredCoverage } from '../../statistics/coverage.generated.ts';
import { methods } from './methods.ts';

describe('what was measured of the methods', () => {
  it('belongs to a method of the page, and names each setting once', () => {
    const ids = new Set(methods.map(({ id }) => id));
    const rows = measuredCoverage.map(({ method, what, setting }) => {
      expect(ids).toContain(method);
      return `${method}: ${what}, ${setting}`;
    });
    expect(new Set(rows).size).toBe(rows.length);
  });
});
