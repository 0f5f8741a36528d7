import { availableParallelism } from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const second = 1_000;
const minute = 60 * second;

/** Tests that put a module of their own in the place of another, so that no file may share it. */
const alone = '**/*.alone.test.ts';

/**
 * What both kinds of tests have in common. The files of a worker share its modules: loading them
 * anew for each file took longer than most tests. So nothing in src/ may keep what one file did
 * where another sees it; tests/support/failOnWarnings.ts takes back what a test pretended.
 */
const shared = {
  environment: 'node',
  isolate: false,
  maxWorkers: availableParallelism(),
} as const;

export default defineConfig({
  plugins: [svelte()],
  test: {
    setupFiles: ['tests/support/failOnWarnings.ts'],
    tags: [
      {
        name: 'thorough',
        description: 'Takes more than a second or two; `npm run test:quick` leaves it out.',
      },
    ],
    // Limits only end what hangs: a machine that does other work as well may take its time.
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          exclude: [alone],
          testTimeout: 5 * minute,
          hookTimeout: 5 * minute,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit alone',
          isolate: true,
          include: [alone],
          testTimeout: 5 * minute,
          hookTimeout: 5 * minute,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 5 * minute,
          hookTimeout: 5 * minute,
          expect: { poll: { timeout: minute } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
