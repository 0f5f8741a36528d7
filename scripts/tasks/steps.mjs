/**
 * The one list of what a build is made of. `npm run build`, `npm start`, `npm run dev`, `npm test`
 * and `npm run bench` all take their steps from here.
 *
 * @typedef {object} Step
 * @property {string} title what is being done, as the reader sees it
 * @property {string} command name of the command of an installed package, or `npm`
 * @property {string[]} parameters
 */

/** @type {Step} */
export const buildData = {
  title: 'Building the data',
  command: 'tsx',
  parameters: ['scripts/build-data/index.ts'],
};

/** @type {Step} */
export const prepareEngine = {
  title: 'Preparing the engine',
  command: 'tsx',
  parameters: ['scripts/build-engine/index.ts'],
};

/** What the page needs beside its code: the published data and the engine. */
export const buildDataAndEngine = [buildData, prepareEngine];

/**
 * Makes the production build in `dist`, each step from what the one before it left there.
 * @param {{ quickly?: boolean }} [how] `quickly` compresses less, for a build that is only tested
 * @returns {Step[]}
 */
export const buildSite = ({ quickly = false } = {}) => [
  { title: 'Building the page', command: 'vite', parameters: ['build', '--logLevel', 'warn'] },
  {
    title: 'Drawing the opening view',
    command: 'tsx',
    parameters: ['scripts/site/prerender.ts'],
  },
  {
    title: 'Writing the pages of areas and measures',
    command: 'tsx',
    parameters: ['scripts/site/previews.ts'],
  },
  {
    title: 'Building the embedded charts',
    command: 'tsx',
    parameters: ['scripts/site/embeds.ts'],
  },
  {
    title: 'Writing the files to take away',
    command: 'tsx',
    parameters: ['scripts/site/everything.ts'],
  },
  {
    title: 'Listing the files to keep offline',
    command: 'tsx',
    parameters: ['scripts/site/keep.ts'],
  },
  {
    title: 'Compressing',
    command: 'tsx',
    parameters: ['scripts/site/compress.ts', ...(quickly ? ['--quickly'] : [])],
  },
];
