import { afterEach, beforeEach, expect, vi } from 'vitest';

// A test fails when the code under it logs a warning or an error.
beforeEach(() => {
  vi.spyOn(console, 'warn');
  vi.spyOn(console, 'error');
});

afterEach(() => {
  expect(vi.mocked(console.warn).mock.calls, 'warnings logged').toEqual([]);
  expect(vi.mocked(console.error).mock.calls, 'errors logged').toEqual([]);
  vi.restoreAllMocks();
});
