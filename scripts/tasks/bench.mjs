import { installWhatIsMissing } from './install.mjs';
import { run } from './run.mjs';
import { buildDataAndEngine, buildSite } from './steps.mjs';

// `npm run bench`: measures the site as it is published; what is given goes on to the measuring.
await installWhatIsMissing();
await run(...buildDataAndEngine, ...buildSite(), {
  title: 'Measuring',
  command: 'tsx',
  parameters: ['scripts/bench/index.ts', ...process.argv.slice(2)],
});
