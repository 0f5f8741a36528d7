import { installWhatIsMissing } from './install.mjs';
import { run } from './run.mjs';
import { buildDataAndEngine, buildSite } from './steps.mjs';

// `npm start`: from a fresh clone to the dashboard in a browser.
await installWhatIsMissing();
await run(...buildDataAndEngine, ...buildSite(), {
  title: 'Serving',
  command: 'tsx',
  parameters: ['scripts/site/serve.ts'],
});
