import { fileURLToPath } from 'node:url';
import { stopUnlessBuilt } from './inputs.ts';
import { makeOfflineBuild } from './offlineBuild.ts';

/** Makes the build in `dist` ready for use without a connection. */
stopUnlessBuilt('index.html', 'data/release.json', 'embed/index.html');
await makeOfflineBuild(fileURLToPath(new URL('../../dist/', import.meta.url)));
