import { buildDataAndEngine } from './build.mjs';
import { installWhatIsMissing } from './install.mjs';
import { run } from './run.mjs';

// `npm run dev`: the page with its code reloaded at every change.
installWhatIsMissing();
buildDataAndEngine();
run('Developing', 'vite', []);
