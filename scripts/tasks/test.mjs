import { buildDataAndEngine, buildSite } from './build.mjs';
import { installWhatIsMissing } from './install.mjs';
import { run } from './run.mjs';

// `npm test`: everything that must be true, from a fresh clone.
installWhatIsMissing();
run('Format', 'prettier', ['--check', '--log-level', 'warn', '.']);
run('Lint', 'eslint', ['--max-warnings', '0', '.']);
run('Types', 'tsc', ['--noEmit', '-p', '.']);
run('Types of components', 'svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']);
run('Published data are those of the sources', 'tsx', ['scripts/build-data/index.ts', '--check']);
buildDataAndEngine();
run('Unit tests', 'vitest', ['run', '--project', 'unit']);
buildSite();
run('Browser tests', 'vitest', ['run', '--project', 'browser']);
