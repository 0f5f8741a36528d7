import { tests } from './checks.mjs';
import { installWhatIsMissing } from './install.mjs';
import { run } from './run.mjs';
import { buildSite, prepareEngine } from './steps.mjs';

// `npm run test:browser [NAME]`: the tests in a browser, or those of one file, on a build of the
// code as it is now.
await installWhatIsMissing();
await run(
  prepareEngine,
  ...buildSite({ quickly: true }),
  tests('Browser tests', '--project', 'browser', ...process.argv.slice(2)),
);
