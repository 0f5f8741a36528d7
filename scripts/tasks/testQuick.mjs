import { deadCode, format, lint, tests, types } from './checks.mjs';
import { installWhatIsMissing } from './install.mjs';
import { prepareEngine } from './steps.mjs';
import { runTogether } from './together.mjs';

// `npm run test:quick`: what most mistakes show in, within a minute; `npm test` says the rest.
await installWhatIsMissing();
await runTogether([
  [prepareEngine, tests('Quick unit tests', '--project', 'unit*', '--tags-filter', '!thorough')],
  [types],
  [lint],
  [format],
  [deadCode],
]);
