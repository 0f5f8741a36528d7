import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BadSources } from '../build-data/problems.ts';
import { readSources } from '../build-data/readSources.ts';
import { heldDataOf } from '../import/heldData.ts';
import type { Outcome } from '../import/readAll.ts';
import { statuses, statusOf, tell, tellOutcome } from '../import/tell.ts';
import { mergeOutcome, writeOutcome, type WriteOptions } from '../import/writeOutcome.ts';
import type { Attachment } from './download/attachment.ts';
import { Cache } from './download/cache.ts';
import { govuk, publicAddress } from './download/hosts.ts';
import { Journal } from './download/journal.ts';
import { lockFolder } from './download/lock.ts';
import { Asker, type Manners } from './download/polite.ts';
import { findAll, gather, type Gathered, type GatherOptions } from './gather.ts';
import { importAll, sourceFinder } from './importAll.ts';
import { removeLeftovers } from './leftovers.ts';
import type { UpdateOptions } from './options.ts';
import { areaLines } from './summary/areaList.ts';
import { coverageOf, coverageWith, type Coverage } from './summary/coverage.ts';
import { pageLines } from './summary/page.ts';
import { readAddressList } from './walk/addressList.ts';
import { askContent } from './walk/contentApi.ts';

const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
const figuresFile = 'data/figures.csv';

const listLine = (cache: Cache, { url, title, publication }: Attachment): string => {
  const address = publicAddress(url);
  const state = cache.entry(address) === undefined ? 'to download' : 'downloaded before';
  return `${state}: ${publication}: ${title} (${address})`;
};

/** Where what comes from a host is kept; what another host gives is never taken for GOV.UK's. */
export const cacheFolder = (root: string, baseUrl: string): string => {
  const name = baseUrl === govuk ? 'govuk' : `govuk-${new URL(baseUrl).host.replace(':', '-')}`;
  return join(root, '.cache', name);
};

/** What is held afterwards; `null` where the sources would not be sound, which is told. */
const coverageAfter = async (
  root: string,
  figures: string,
  isWriting: boolean,
): Promise<Coverage | null> => {
  try {
    return await (isWriting ? coverageOf(root) : coverageWith(root, figures));
  } catch (error) {
    if (!(error instanceof BadSources)) throw error;
    tell(error.message);
    return null;
  }
};

/** The options that a further run needs as well. */
const lastingOptions = ({ tables, withdrawn, baseUrl }: UpdateOptions): string[] => [
  ...(tables ? ['--tables'] : []),
  ...(withdrawn ? ['--withdrawn'] : []),
  ...(baseUrl === govuk ? [] : ['--base-url', baseUrl]),
];

/** Titles of what could not be fetched or read. */
const missingOf = ({ fetched, failed }: Gathered, outcome: Outcome): Attachment[] => {
  const unreadable = new Set(outcome.failed.map(({ path }) => path));
  return [
    ...failed.map(({ attachment }) => attachment),
    ...fetched.flatMap(({ path, attachment }) => (unreadable.has(path) ? [attachment] : [])),
  ];
};

/** Reads what was fetched, writes it if asked to, and tells everything on one page. */
const readAndTell = async (
  root: string,
  folder: string,
  gathered: Gathered,
  outcome: Outcome,
  options: UpdateOptions,
): Promise<number> => {
  const { write: isWriting, replace } = options;
  const sources = readSources(root);
  const writeOptions: WriteOptions = {
    ...options,
    sourceOf: sourceFinder(gathered.fetched),
    cellRules: sources.cellRules,
    // One page is said; the change log of a whole country is not.
    tellChanges: () => undefined,
  };
  const before = await coverageOf(root);
  const text = readFileSync(join(root, figuresFile), 'utf8');
  const note = isWriting ? (): void => undefined : tell;
  const { merged, waiting } = mergeOutcome(text, outcome, writeOptions, note);
  const status = isWriting ? await writeOutcome(root, outcome, writeOptions) : statusOf(outcome);
  const missing = missingOf(gathered, outcome);
  const areas = join(folder, 'areas.txt');
  writeFileSync(areas, textOf(areaLines({ read: outcome.read, failed: missing })));
  const page = textOf([
    ...pageLines({
      before,
      after: await coverageAfter(root, merged.text, isWriting),
      isWriting,
      added: merged.added,
      replaced: merged.replaced,
      same: merged.same,
      conflicts: replace ? 0 : merged.conflicts.length,
      waiting,
      read: outcome.read,
      notRead: missing.map(({ title, publication }) => `${publication}: ${title}`),
      isPassing: gathered.failed.some(({ isPassing }) => isPassing),
      options: lastingOptions(options),
    }),
    '',
    `Area by area and year by year: ${relative(root, areas)}`,
  ]);
  writeFileSync(join(folder, 'page.txt'), page);
  process.stdout.write(page);
  return status;
};

const fetchAndRead = async (
  root: string,
  folder: string,
  asker: Asker,
  options: UpdateOptions,
  gatherOptions: GatherOptions,
): Promise<number> => {
  removeLeftovers(root);
  const held = heldDataOf(readSources(root));
  const cache = new Cache(folder);
  const journal = new Journal(folder, Date.now());
  const gathered = await gather(asker, cache, journal, gatherOptions);
  const outcome = await importAll(gathered.fetched, cache, held);
  tellOutcome(outcome);
  const status = await readAndTell(root, folder, gathered, outcome, options);
  // What the server could not give now is asked for by the next run, and that alone.
  if (!gathered.failed.some(({ isPassing }) => isPassing)) journal.end();
  const { problems } = gathered.plan.found;
  const missed = problems.length > 0 ? statuses.needsDecision : statuses.sound;
  return Math.max(status, missed, gathered.failed.length > 0 ? statuses.notRead : statuses.sound);
};

/**
 * Runs the update in the project at `root`: finds, downloads, reads, and writes if asked to.
 *
 * @returns the exit status
 * @throws FetchError if the collection cannot be had, or another run is at work
 * @throws BadSources if the sources in `data/` are not sound
 */
export const run = async (
  root: string,
  options: UpdateOptions,
  manners: Manners,
): Promise<number> => {
  const list = readAddressList(root);
  const gatherOptions: GatherOptions = { ...options, list, screen: process.stderr };
  const asker = new Asker(options.baseUrl, manners);
  const folder = cacheFolder(root, options.baseUrl);
  if (options.dryRun) {
    const plan = await findAll((path) => askContent(asker, path), gatherOptions);
    const cache = new Cache(folder);
    process.stdout.write(textOf(plan.attachments.map((one) => listLine(cache, one))));
    return plan.found.problems.length > 0 ? statuses.needsDecision : statuses.sound;
  }
  const unlock = lockFolder(folder);
  try {
    return await fetchAndRead(root, folder, asker, options, gatherOptions);
  } finally {
    unlock();
  }
};
