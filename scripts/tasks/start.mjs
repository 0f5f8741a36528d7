import { buildDataAndEngine, buildSite } from './build.mjs';
import { installWhatIsMissing } from './install.mjs';
import { run } from './run.mjs';

// `npm start`: from a fresh clone to the dashboard in a browser.
installWhatIsMissing();
buildDataAndEngine();
buildSite();
run('Serving', 'tsx', ['scripts/site/serve.ts']);
