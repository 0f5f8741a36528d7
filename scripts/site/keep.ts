import { fileURLToPath } from 'node:url';
import { makeOfflineBuild } from './offlineBuild.ts';

/** Makes the build in `dist` ready for use without a connection. */
await makeOfflineBuild(fileURLToPath(new URL('../../dist/', import.meta.url)));
