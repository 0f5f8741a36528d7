import { arrowStream } from '../../../src/data/engine/arrowStream.ts';
import { startEngine } from '../../../src/data/engine/startEngine.ts';

/** What the tests of the engine reach from outside: the client as the page uses it. */
export interface EnginePage {
  startEngine: typeof startEngine;
  arrowStream: typeof arrowStream;
}

declare global {
  interface Window {
    engineClient?: EnginePage;
  }
}

window.engineClient = { startEngine, arrowStream };
