import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { stopUnlessBuilt } from './inputs.ts';

/**
 * Builds the pages of embedded charts beside the app. A build of its own, so that the app's code
 * is cut as if they were not there, and nothing is added to what it fetches first.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
stopUnlessBuilt('index.html');
await build({
  root,
  logLevel: 'warn',
  build: {
    outDir: join(root, 'dist'),
    emptyOutDir: false,
    copyPublicDir: false,
    rollupOptions: {
      input: [join(root, 'embed', 'index.html'), join(root, 'embed', 'code', 'index.html')],
    },
  },
});
