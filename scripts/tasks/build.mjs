import { installWhatIsMissing } from './install.mjs';
import { run } from './run.mjs';
import { buildDataAndEngine, buildSite } from './steps.mjs';

// `npm run build`: from a fresh clone to the finished site in `dist`.
await installWhatIsMissing();
await run(...buildDataAndEngine, ...buildSite());
