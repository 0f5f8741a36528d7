import { afterEach, beforeEach, expect, vi } from 'vitest';

// A test fails when the code under it logs a warning or an error.
beforeEach(() => {
  vi.spyOn(console, 'warn');
  vi.spyOn(console, 'error');
});

// What a test pretended is taken back: other files run in the same process.
afterEach(() => {
  const [warnings, errors] = [vi.mocked(console.warn), vi.mocked(console.error)].map(
    (spy) => spy.mock.calls,
  );
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  expect(warnings, 'warnings logged').toEqual([]);
  expect(errors, 'errors logged').toEqual([]);
});
