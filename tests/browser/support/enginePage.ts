import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Site } from '../../../scripts/site/server.ts';
import type { Engine } from '../../../src/data/engine/engine.ts';
import type { EnginePage } from '../enginePage/page.ts';
import { serveTestPage } from './testPage.ts';

const engine = fileURLToPath(new URL('../../../public/engine', import.meta.url));

/** Builds and serves a page with nothing but the client of the engine, and the engine itself. */
export const serveEnginePage = (): Promise<Site> =>
  serveTestPage('enginePage', (directory) =>
    symlinkSync(engine, join(directory, 'engine'), 'junction'),
  );

/** What stands on the window of that page. */
export interface EngineWindow {
  engineClient: EnginePage;
  /** The running engine, once `startOn` has resolved. */
  engine: Engine;
}

/** Starts the engine on that page; rejects with the engine's message if it does not start. */
export const startOn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const scope = window as unknown as EngineWindow;
    scope.engine = await scope.engineClient.startEngine(document.baseURI);
  });
