// A worker thread does not inherit the TypeScript loader of the main thread in Node 20.
import { register } from 'tsx/esm/api';

register();
await import('./readWorker.ts');
