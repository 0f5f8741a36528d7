import { readRelease } from '../../../scripts/build-data/release.ts';
import { fileURLToPath } from 'node:url';
import { releaseTitle } from '../../../src/words/releaseWords.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The data release that the page shows. */
export const release = readRelease(root);

/** "data release 2 of 27 November 2026". */
export const currentRelease = releaseTitle(release);
