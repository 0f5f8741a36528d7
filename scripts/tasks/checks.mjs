/** @typedef {import('./steps.mjs').Step} Step */

// Caches by content: what has not changed since it last passed is not looked at again.

/** @type {Step} */
export const format = {
  title: 'Format',
  command: 'prettier',
  parameters: [
    ...['--check', '--log-level', 'warn'],
    ...['--cache', '--cache-location', '.cache/prettier', '--cache-strategy', 'content', '.'],
  ],
};

/** @type {Step} */
export const lint = {
  title: 'Lint',
  command: 'eslint',
  parameters: [
    ...['--max-warnings', '0'],
    ...['--cache', '--cache-location', '.cache/eslint', '--cache-strategy', 'content', '.'],
  ],
};

/** @type {Step} */
export const deadCode = {
  title: 'Nothing that is not used',
  command: 'knip',
  parameters: ['--treat-config-hints-as-errors'],
};

/**
 * Of components and of all other TypeScript too, so that no second run of the compiler is needed.
 * @type {Step}
 */
export const types = {
  title: 'Types',
  command: 'svelte-check',
  parameters: ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
};

/** @type {Step} */
export const publishedData = {
  title: 'Published data are those of the sources',
  command: 'tsx',
  parameters: ['scripts/build-data/index.ts', '--check'],
};

/**
 * @param {string} title
 * @param {string[]} parameters further ones: which project, which files
 * @returns {Step}
 */
export const tests = (title, ...parameters) => ({
  title,
  command: 'vitest',
  parameters: ['run', ...parameters],
});
