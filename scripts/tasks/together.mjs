import { availableParallelism } from 'node:os';
import { outcome, start } from './run.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

/** As many chains at once, even where the machine counts one core: some wait for the disk. */
const fewestLanes = 2;

/**
 * Runs chains of steps side by side, as many as the machine has cores. The steps of a chain run one
 * after the other; each says what it has to say when it has ended. All chains are run to the end
 * or to their first failure, so that every fault of a day shows at once; then the program ends if
 * there was any.
 * @param {Step[][]} chains the longest first
 */
export async function runTogether(chains) {
  const waiting = [...chains];
  const failed = [];
  const lane = async () => {
    for (let chain = waiting.shift(); chain; chain = waiting.shift()) {
      for (const step of chain) {
        const ended = await start(step, 'pipe');
        const words = ended.words.trim();
        console.log(
          `\n— ${step.title}${words === '' ? '' : `\n${words}`}\n${outcome(step, ended)}`,
        );
        if (ended.status === 0) continue;
        failed.push(step.title);
        break;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(fewestLanes, availableParallelism()) }, lane));
  if (failed.length === 0) return;
  console.error(`\n✗ Failed: ${failed.join(', ')}.`);
  process.exit(1);
}
