import { main } from '../../scripts/update/index.ts';
import { usualManners } from '../../scripts/update/download/polite.ts';

/*
 * The update as a process of its own, so that a test can kill it: the folder of the project, then
 * the options of the command. It asks without pauses.
 */
const [root = '', ...options] = process.argv.slice(2);
const manners = { ...usualManners, wait: () => Promise.resolve() };
process.exitCode = await main(root, options, manners);
