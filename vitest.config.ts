import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const minute = 60_000;

export default defineConfig({
  plugins: [svelte()],
  test: {
    setupFiles: ['tests/support/failOnWarnings.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          testTimeout: minute,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          // Two cores: one browser at a time gives steadier answers.
          fileParallelism: false,
          testTimeout: 2 * minute,
          hookTimeout: 2 * minute,
          // A machine that does other work as well may take its time; what comes is what is tested.
          expect: { poll: { timeout: minute / 4 } },
        },
      },
    ],
  },
});
