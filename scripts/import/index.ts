import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeKey } from '../../src/report/figure.ts';
import { figuresCsv } from '../../src/report/figuresCsv.ts';
import { BadSources } from '../build-data/problems.ts';
import { readSources } from '../build-data/readSources.ts';
import { findFiles } from './findFiles.ts';
import { heldDataOf } from './heldData.ts';
import { mergeFigures } from './mergeFigures.ts';
import { readOptions, usage, UsageError, type ImportOptions } from './options.ts';
import { figuresOf, readAll, type Outcome, type ReadFile } from './readAll.ts';
import { writeSources } from './writeSources.ts';

/** Where all areas' reports are published; the source of a report unless told. */
const collection =
  'https://www.gov.uk/government/collections/multi-agency-public-protection-arrangements-mappa-annual-reports';

const sound = 0;
const needsDecision = 1;
const notRead = 2;

const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const tellOutcome = ({ read, failed }: Outcome): void => {
  for (const { path, doubts } of read) {
    for (const { message } of doubts) tell(`${path}: ${message}`);
    if (doubts.some((doubt) => doubt.kind === 'area')) tell(`${path}: say it with --area NAME.`);
    if (doubts.some((doubt) => doubt.kind === 'year')) tell(`${path}: say it with --year YEAR.`);
  }
  for (const { path, message } of failed) tell(`${path}: ${message}`);
  const total = read.length + failed.length;
  if (total < 2) return;
  const doubted = read.filter((file) => file.doubts.length > 0).length;
  const figures = read.reduce((sum, file) => sum + file.figures.length, 0);
  tell(
    `${total} files: ${read.length - doubted} sound, ${doubted} with doubts, ${failed.length} not read; ${figures} figures.`,
  );
};

const statusOf = ({ read, failed }: Outcome): number => {
  if (failed.length > 0) return notRead;
  return read.some((file) => file.doubts.length > 0) ? needsDecision : sound;
};

/** A held figure that says otherwise is settled by `--replace`, all other doubts by `--accept`. */
const isReady = (file: ReadFile, { accept }: ImportOptions): boolean =>
  accept || file.doubts.every((doubt) => doubt.kind === 'held');

const write = async (root: string, outcome: Outcome, options: ImportOptions): Promise<number> => {
  const ready = outcome.read.filter((file) => isReady(file, options));
  const sourced = ready.map(({ title, figures }) => ({
    source: { title: options.title ?? title, url: options.url ?? collection },
    figures,
  }));
  const before = readFileSync(join(root, 'data/figures.csv'), 'utf8');
  const merged = mergeFigures(before, sourced, options.replace);
  for (const path of outcome.read
    .filter((file) => !ready.includes(file))
    .map((file) => file.path)) {
    tell(`${path}: not written because of its doubts; decide, then give --accept.`);
  }
  if (merged.conflicts.length > 0 && !options.replace) {
    for (const { figure, held, heldSource } of merged.conflicts) {
      tell(
        `${figure.area} ${figure.year_ending}, ${describeKey(figure)}: ${figure.value} read, ${held} held (${heldSource}).`,
      );
    }
    tell(
      'Nothing was written. Give --replace to put the new figures in the place of the held ones.',
    );
    return Math.max(needsDecision, statusOf(outcome));
  }
  if (merged.added + merged.replaced === 0) {
    tell(`Nothing new: ${merged.same} figures are held already.`);
  } else {
    const changes = await writeSources(root, merged.text);
    tell(
      `${merged.added} figures added, ${merged.replaced} replaced, ${merged.same} held already.`,
    );
    process.stdout.write(`${changes}\n`);
  }
  const open = { ...outcome, read: outcome.read.filter((file) => !ready.includes(file)) };
  return statusOf(open);
};

const run = async (root: string, options: ImportOptions): Promise<number> => {
  const files = findFiles(options.paths);
  if (files.length === 0) throw new UsageError('There is no report in the folder.');
  if (files.length > 1 && (options.title !== undefined || options.url !== undefined)) {
    throw new UsageError('--title and --url belong to one report; name one file.');
  }
  const outcome = await readAll(files, options, heldDataOf(readSources(root)));
  tellOutcome(outcome);
  if (options.write) return write(root, outcome, options);
  process.stdout.write(figuresCsv(figuresOf(outcome)));
  return statusOf(outcome);
};

/**
 * Runs the import in the project at `root`.
 *
 * @returns the exit status
 */
export const main = async (root: string, args: string[]): Promise<number> => {
  try {
    const options = readOptions(args);
    if (options === 'help') {
      process.stdout.write(`${usage}\n`);
      return sound;
    }
    return await run(root, options);
  } catch (error) {
    if (error instanceof UsageError) tell(`${error.message}\n\n${usage}`);
    else if (error instanceof BadSources) tell(error.message);
    else throw error;
    return notRead;
  }
};

const self = fileURLToPath(import.meta.url);
if (process.argv[1] === self) {
  process.exitCode = await main(
    fileURLToPath(new URL('../..', import.meta.url)),
    process.argv.slice(2),
  );
}
