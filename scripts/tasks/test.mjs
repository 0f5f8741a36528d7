import { deadCode, format, lint, publishedData, tests, types } from './checks.mjs';
import { installWhatIsMissing } from './install.mjs';
import { run } from './run.mjs';
import { buildSite, prepareEngine } from './steps.mjs';
import { runTogether } from './together.mjs';

// `npm test`: everything that must be true, from a fresh clone. The data are not built: the check
// says whether they are what a build would make.
await installWhatIsMissing();
await runTogether([
  [prepareEngine, ...buildSite({ quickly: true })],
  [types],
  [lint],
  [format],
  [deadCode],
  [publishedData],
]);
await run(tests('Tests of units and in a browser'));
