import { spawnSync } from 'node:child_process';

/** The branch that a proposal stands on; a later one takes the place of one that is still open. */
export const branch = 'update-from-govuk';
const title = 'New figures from GOV.UK';

/** What an update writes. */
const written = ['data', 'public/data', 'src/vocabulary/areas.generated.ts'];

/** Who the proposal is from: the account under which GitHub runs workflows. */
const author = [
  '-c',
  'user.name=github-actions[bot]',
  '-c',
  'user.email=41898282+github-actions[bot]@users.noreply.github.com',
];

/** A command of git or gh failed; the message is what it said. */
export class CommandError extends Error {}

const runIn = (root: string, command: string, parameters: readonly string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, {
    cwd: root,
    encoding: 'utf8',
  });
  if (error !== undefined) throw new CommandError(`${command}: ${error.message}`);
  if (status !== 0) {
    throw new CommandError(`${command} ${parameters.join(' ')}: ${stderr || stdout}`.trim());
  }
  return stdout.trim();
};

/**
 * Whether the update has changed anything that is kept in the repository at `root`.
 *
 * @throws CommandError
 */
export const hasChanged = (root: string): boolean =>
  runIn(root, 'git', ['status', '--porcelain', '--', ...written]) !== '';

/**
 * Commits what the update wrote on a branch of its own, pushes it, and opens a pull request, or
 * brings the open one up to date.
 *
 * @param bodyFile file with the text of the pull request
 * @returns the address of the pull request, or its number
 * @throws CommandError
 */
export const propose = (root: string, bodyFile: string): string => {
  runIn(root, 'git', ['switch', '--quiet', '--force-create', branch]);
  runIn(root, 'git', ['add', '--', ...written]);
  runIn(root, 'git', [...author, 'commit', '--quiet', '--message', title]);
  runIn(root, 'git', ['push', '--quiet', '--force', 'origin', branch]);
  const text = ['--title', title, '--body-file', bodyFile];
  const open = runIn(root, 'gh', [
    ...['pr', 'list', '--head', branch, '--state', 'open'],
    ...['--json', 'number', '--jq', '.[0].number'],
  ]);
  if (open === '') return runIn(root, 'gh', ['pr', 'create', '--head', branch, ...text]);
  runIn(root, 'gh', ['pr', 'edit', open, ...text]);
  return `#${open}`;
};
