import { fileURLToPath } from 'node:url';
import { BadSources } from '../build-data/problems.ts';
import { UsageError } from '../import/options.ts';
import { statuses, tell } from '../import/tell.ts';
import { FetchError } from './download/fetchError.ts';
import { usualManners, type Manners } from './download/polite.ts';
import { readOptions, usage } from './options.ts';
import { run } from './run.ts';

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
      process.stdout.write(`${usage}\n`);
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
