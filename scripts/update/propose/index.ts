import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../../import/options.ts';
import { statuses, tell } from '../../import/tell.ts';
import { sinceRelease } from '../../import/writeSources.ts';
import { usualManners, type Manners } from '../download/polite.ts';
import { main as update } from '../index.ts';
import { readOptions, usage, type UpdateOptions } from '../options.ts';
import { cacheFolder } from '../run.ts';
import { proposalText } from './body.ts';
import { CommandError, hasChanged, propose } from './repository.ts';

/** Where GitHub shows what a run has to say; a file, if there is one. */
const showOnGitHub = (page: string): void => {
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary !== undefined) appendFileSync(summary, `\`\`\`text\n${page}\`\`\`\n`);
};

const readText = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

const optionsOf = (args: string[]): UpdateOptions | undefined => {
  try {
    const options = readOptions(args);
    if (options !== 'help') return options;
    tell(usage);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    tell(error.message);
  }
  return undefined;
};

/**
 * Runs the update with `--write` in the project at `root` and proposes what it changed as a pull
 * request, with git and gh. Doubts are no failure: they stand in its text.
 *
 * @param args further options of the update
 * @returns the exit status: 0, or 2 if something could not be fetched, read or proposed
 */
export const main = async (
  root: string,
  args: string[],
  manners: Manners = usualManners,
): Promise<number> => {
  const own = ['--write', ...args];
  const options = optionsOf(own);
  if (options === undefined) return statuses.notRead;
  const folder = cacheFolder(root, options.baseUrl);
  const pageFile = join(folder, 'page.txt');
  // A run that does not get to its page must not be told with that of the last one.
  rmSync(pageFile, { force: true });
  const status = await update(root, own, manners);
  const page = readText(pageFile);
  showOnGitHub(page);
  const outcome = status === statuses.notRead ? statuses.notRead : statuses.sound;
  try {
    if (!hasChanged(root)) {
      tell('Nothing has changed; there is nothing to propose.');
      return outcome;
    }
    const body = join(folder, 'proposal.md');
    writeFileSync(body, proposalText(page, sinceRelease(readText(join(root, 'data/CHANGES.md')))));
    tell(`Proposed: ${propose(root, body)}`);
    return outcome;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    tell(error.message);
    return statuses.notRead;
  }
};

const self = fileURLToPath(import.meta.url);
if (process.argv[1] === self) {
  process.exitCode = await main(
    fileURLToPath(new URL('../../..', import.meta.url)),
    process.argv.slice(2),
  );
}
