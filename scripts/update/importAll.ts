import type { HeldData } from '../../src/report/held.ts';
import { readAll, type Outcome, type ReadFile } from '../import/readAll.ts';
import type { Source } from '../build-data/types.ts';
import type { Cache } from './download/cache.ts';
import type { Attachment } from './download/attachment.ts';
import type { Fetched } from './download/fetchAll.ts';
import { publicAddress } from './download/hosts.ts';

/** The title of a source: that of the file, with that of its publication where it says too little. */
export const sourceTitle = ({ title, publication }: Attachment): string =>
  /\bmappa\b|public protection/i.test(title) ? title : `${publication}: ${title}`;

/** Where the figures of a file come from. */
export const sourceFinder = (fetched: readonly Fetched[]): ((file: ReadFile) => Source) => {
  const byPath = new Map(fetched.map(({ path, attachment }) => [path, attachment]));
  return ({ path, title }) => {
    const attachment = byPath.get(path);
    if (attachment === undefined) return { title, url: '' };
    return { title: sourceTitle(attachment), url: publicAddress(attachment.url) };
  };
};

/** Codes of errors that a fresh download can mend. */
const mendable = ['damaged', 'empty'];

/**
 * Reads everything that is in the cache, with the titles on GOV.UK as further witnesses for area
 * and year. A damaged file is fetched anew the next time.
 */
export const importAll = async (
  fetched: readonly Fetched[],
  cache: Cache,
  held: HeldData,
): Promise<Outcome> => {
  const inputs = fetched.map(({ path, attachment }) => ({
    path,
    name: `${sourceTitle(attachment)} (${publicAddress(attachment.url)})`,
    titles: [attachment.title, attachment.publication],
  }));
  const outcome = await readAll(inputs, {}, held);
  for (const { path, code } of outcome.failed) {
    const attachment = fetched.find((one) => one.path === path)?.attachment;
    if (attachment !== undefined && mendable.includes(code)) {
      cache.forget(publicAddress(attachment.url));
    }
  }
  return outcome;
};
