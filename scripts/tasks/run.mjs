import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a command of an installed package, or npm itself, and stops everything if it fails.
 * @param {string} title what is being done, as the reader sees it
 * @param {string} command name of the command
 * @param {string[]} [parameters]
 */
export function run(title, command, parameters = []) {
  const started = Date.now();
  console.log(`\n— ${title}`);
  const shell = process.platform === 'win32';
  const program =
    command === 'npm' ? ['npm', ...parameters] : ['npx', '--no-install', command, ...parameters];
  const [name, ...rest] = program;
  const { status, error } = spawnSync(name, rest, { cwd: root, stdio: 'inherit', shell });
  if (error) console.error(error.message);
  if (status !== 0) {
    console.error(`\n✗ ${title} failed.`);
    process.exit(status ?? 1);
  }
  console.log(`  ${title}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
