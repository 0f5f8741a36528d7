import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BadSources } from '../build-data/problems.ts';
import { readSources } from '../build-data/readSources.ts';
import { heldDataOf } from '../import/heldData.ts';
import { UsageError } from '../import/options.ts';
import { statuses, statusOf, tell, tellOutcome } from '../import/tell.ts';
import { writeOutcome } from '../import/writeOutcome.ts';
import type { Attachment } from './download/attachment.ts';
import { Cache } from './download/cache.ts';
import { FetchError } from './download/fetchError.ts';
import { govuk, publicAddress } from './download/hosts.ts';
import { Journal } from './download/journal.ts';
import { lockFolder } from './download/lock.ts';
import { Asker, usualManners, type Manners } from './download/polite.ts';
import { findAll, gather, type GatherOptions } from './gather.ts';
import { importAll, sourceFinder } from './importAll.ts';
import { readOptions, usage, type UpdateOptions } from './options.ts';
import { summaryLines } from './summary.ts';
import { readAddressList } from './walk/addressList.ts';
import { askContent } from './walk/contentApi.ts';

const print = (lines: readonly string[]): void => {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
};

const listLine = (cache: Cache, { url, title, publication }: Attachment): string => {
  const address = publicAddress(url);
  const state = cache.entry(address) === undefined ? 'to download' : 'downloaded before';
  return `${state}: ${publication}: ${title} (${address})`;
};

/** What another host gives is never taken for what GOV.UK gives. */
const cacheFolder = (root: string, baseUrl: string): string => {
  const name = baseUrl === govuk ? 'govuk' : `govuk-${new URL(baseUrl).host.replace(':', '-')}`;
  return join(root, '.cache', name);
};

const run = async (root: string, options: UpdateOptions, manners: Manners): Promise<number> => {
  const gatherOptions: GatherOptions = {
    ...options,
    list: readAddressList(root),
    screen: process.stderr,
  };
  const asker = new Asker(options.baseUrl, manners);
  const folder = cacheFolder(root, options.baseUrl);
  if (options.dryRun) {
    const plan = await findAll((path) => askContent(asker, path), gatherOptions);
    const cache = new Cache(folder);
    print(plan.attachments.map((attachment) => listLine(cache, attachment)));
    return plan.found.problems.length > 0 ? statuses.needsDecision : statuses.sound;
  }
  const unlock = lockFolder(folder);
  try {
    return await fetchAndRead(root, folder, asker, options, gatherOptions);
  } finally {
    unlock();
  }
};

const fetchAndRead = async (
  root: string,
  folder: string,
  asker: Asker,
  options: UpdateOptions,
  gatherOptions: GatherOptions,
): Promise<number> => {
  const sources = readSources(root);
  const cache = new Cache(folder);
  const journal = new Journal(folder, Date.now());
  const { plan, fetched, failed } = await gather(asker, cache, journal, gatherOptions);
  const missed = plan.found.problems.length > 0 ? statuses.needsDecision : statuses.sound;
  const outcome = await importAll(fetched, cache, heldDataOf(sources));
  tellOutcome(outcome);
  const unreadable = new Set(outcome.failed.map(({ path }) => path));
  print(
    summaryLines({
      read: outcome.read,
      failed: [
        ...failed.map(({ attachment }) => attachment),
        ...fetched.flatMap(({ path, attachment }) => (unreadable.has(path) ? [attachment] : [])),
      ],
    }),
  );
  const status = options.write
    ? await writeOutcome(root, outcome, {
        ...options,
        sourceOf: sourceFinder(fetched),
        cellRules: sources.cellRules,
      })
    : statusOf(outcome);
  // What the server could not give now is asked for by the next run, and that alone.
  if (!failed.some(({ isPassing }) => isPassing)) journal.end();
  return Math.max(status, missed, failed.length > 0 ? statuses.notRead : statuses.sound);
};

/**
 * Runs the update in the project at `root`.
 *
 * @returns the exit status
 */
export const main = async (
  root: string,
  args: string[],
  manners: Manners = usualManners,
): Promise<number> => {
  try {
    const options = readOptions(args);
    if (options === 'help') {
      print([usage]);
      return statuses.sound;
    }
    return await run(root, options, manners);
  } catch (error) {
    if (error instanceof UsageError) tell(`${error.message}\n\n${usage}`);
    else if (error instanceof BadSources || error instanceof FetchError) tell(error.message);
    else throw error;
    return statuses.notRead;
  }
};

const self = fileURLToPath(import.meta.url);
if (process.argv[1] === self) {
  process.exitCode = await main(
    fileURLToPath(new URL('../..', import.meta.url)),
    process.argv.slice(2),
  );
}
