import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./steps.mjs').Step} Step */

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const isWindows = process.platform === 'win32';

/** Where a command lies; npx would find it too, but takes a second for each step to do so. */
const programOf = (command) =>
  command === 'npm' ? 'npm' : join(root, 'node_modules', '.bin', command);

/**
 * Runs a step.
 * @param {Step} step
 * @param {'inherit' | 'pipe'} output whether it speaks to the terminal itself
 * @returns {Promise<{ status: number, words: string, seconds: number }>} `words` is what it said
 *   into a pipe
 */
export function start({ command, parameters }, output) {
  const started = Date.now();
  const words = [];
  return new Promise((resolve) => {
    const child = spawn(programOf(command), parameters, {
      cwd: root,
      stdio: output === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: isWindows,
    });
    child.stdout?.on('data', (part) => words.push(part));
    child.stderr?.on('data', (part) => words.push(part));
    const end = (status, more = '') =>
      resolve({
        status,
        words: Buffer.concat(words).toString('utf8') + more,
        seconds: (Date.now() - started) / 1000,
      });
    child.once('error', (error) => end(1, `${error.message}\n`));
    child.once('close', (status, signal) =>
      end(status ?? 1, signal === null ? '' : `Ended from outside: ${signal}.\n`),
    );
  });
}

/** How a step ended, as a line for the reader. */
export const outcome = ({ title }, { status, seconds }) =>
  status === 0 ? `  ${title}: ${seconds.toFixed(1)} s` : `\n✗ ${title} failed.`;

/**
 * Runs steps one after the other, and ends the program at the first that fails.
 * @param {...Step} steps
 */
export async function run(...steps) {
  for (const step of steps) {
    console.log(`\n— ${step.title}`);
    const ended = await start(step, 'inherit');
    console.log(outcome(step, ended));
    if (ended.status !== 0) process.exit(ended.status);
  }
}
