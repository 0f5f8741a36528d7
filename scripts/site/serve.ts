import { fileURLToPath } from 'node:url';
import { stopUnlessBuilt } from './inputs.ts';
import { startSite } from './server.ts';

// Serves the production build until Ctrl+C. PORT chooses the first port to try.
const usualPort = 4173;
stopUnlessBuilt('index.html');
const directory = fileURLToPath(new URL('../../dist', import.meta.url));
const site = await startSite({ directory, port: Number(process.env['PORT'] ?? usualPort) });
console.log(`\nThe dashboard is at ${site.address}\nStop it with Ctrl+C.`);
process.once('SIGINT', () => void site.close().then(() => process.exit(0)));
process.once('SIGTERM', () => void site.close().then(() => process.exit(0)));
