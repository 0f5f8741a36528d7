import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BadSources } from '../build-data/problems.ts';
import { readSources } from '../build-data/readSources.ts';
import { heldDataOf } from '../import/heldData.ts';
import { UsageError } from '../import/options.ts';
import { statuses, statusOf, tell, tellOutcome } from '../import/tell.ts';
import { writeOutcome } from '../import/writeOutcome.ts';
import { Cache } from './cache.ts';
import { walkCollection, type Attachment, type Found } from './collection.ts';
import { fetchAll } from './fetchAll.ts';
import { FetchError } from './fetchError.ts';
import { publicAddress } from './hosts.ts';
import { importAll, sourceFinder } from './importAll.ts';
import { govuk, readOptions, usage, type UpdateOptions } from './options.ts';
import { Asker, usualManners, type Manners } from './polite.ts';
import { summaryLines } from './summary.ts';

const print = (lines: readonly string[]): void => {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
};

const tellFound = ({ attachments, withdrawn, problems }: Found, isTaken: boolean): void => {
  for (const title of withdrawn) tell(`withdrawn${isTaken ? '' : ', left out'}: ${title}`);
  for (const problem of problems) tell(`left out: ${problem}`);
  tell(`${attachments.length} reports and spreadsheets are attached.`);
};

const listLine = (cache: Cache, { url, title, publication }: Attachment): string => {
  const address = publicAddress(url);
  const state = cache.entry(address) === undefined ? 'to download' : 'downloaded before';
  return `${state}: ${publication}: ${title} (${address})`;
};

const run = async (root: string, options: UpdateOptions, manners: Manners): Promise<number> => {
  const asker = new Asker(options.baseUrl, manners);
  // What another host gives is never taken for what GOV.UK gives.
  const name =
    options.baseUrl === govuk
      ? 'govuk'
      : `govuk-${new URL(options.baseUrl).host.replace(':', '-')}`;
  const cache = new Cache(join(root, '.cache', name));
  const found = await walkCollection(asker, {
    withdrawn: options.withdrawn,
    tell: (title) => tell(`found: ${title}`),
  });
  tellFound(found, options.withdrawn);
  const missed = found.problems.length > 0 ? statuses.needsDecision : statuses.sound;
  if (options.dryRun) {
    print(found.attachments.map((attachment) => listLine(cache, attachment)));
    return missed;
  }
  const sources = readSources(root);
  const { fetched, failed } = await fetchAll(asker, cache, found.attachments, tell);
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
