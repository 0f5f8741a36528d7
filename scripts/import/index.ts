import { fileURLToPath } from 'node:url';
import { figuresCsv } from '../../src/report/figuresCsv.ts';
import { BadSources } from '../build-data/problems.ts';
import { readSources } from '../build-data/readSources.ts';
import { findFiles } from './findFiles.ts';
import { heldDataOf } from './heldData.ts';
import { readOptions, usage, UsageError, type ImportOptions } from './options.ts';
import { figuresOf, readAll } from './readAll.ts';
import { statuses, statusOf, tell, tellOutcome } from './tell.ts';
import { writeOutcome } from './writeOutcome.ts';

/** Where all areas' reports are published; the source of a report unless told. */
export const collection =
  'https://www.gov.uk/government/collections/multi-agency-public-protection-arrangements-mappa-annual-reports';

const run = async (root: string, options: ImportOptions): Promise<number> => {
  const files = findFiles(options.paths);
  if (files.length === 0) throw new UsageError('There is no report in the folder.');
  if (files.length > 1 && (options.title !== undefined || options.url !== undefined)) {
    throw new UsageError('--title and --url belong to one report; name one file.');
  }
  const sources = readSources(root);
  const inputs = files.map((path) => ({ path, name: path, titles: [] }));
  const outcome = await readAll(inputs, options, heldDataOf(sources));
  tellOutcome(outcome, options.explain);
  if (options.write) {
    return writeOutcome(root, outcome, {
      ...options,
      sourceOf: ({ title }) => ({
        title: options.title ?? title,
        url: options.url ?? collection,
      }),
      cellRules: sources.cellRules,
    });
  }
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
      return statuses.sound;
    }
    return await run(root, options);
  } catch (error) {
    if (error instanceof UsageError) tell(`${error.message}\n\n${usage}`);
    else if (error instanceof BadSources) tell(error.message);
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
