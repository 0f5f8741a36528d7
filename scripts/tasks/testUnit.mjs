import { tests } from './checks.mjs';
import { installWhatIsMissing } from './install.mjs';
import { run } from './run.mjs';
import { prepareEngine } from './steps.mjs';

// `npm run test:unit [-- PART OF A PATH]`: the unit tests, or those of some files.
await installWhatIsMissing();
await run(prepareEngine, tests('Unit tests', '--project', 'unit*', ...process.argv.slice(2)));
