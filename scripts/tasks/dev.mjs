import { installWhatIsMissing } from './install.mjs';
import { run } from './run.mjs';
import { buildDataAndEngine } from './steps.mjs';

// `npm run dev`: the page with its code reloaded at every change.
await installWhatIsMissing();
await run(...buildDataAndEngine, { title: 'Developing', command: 'vite', parameters: [] });
