import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/site/server.ts';
import { sharedBrowser } from './support/browser.ts';
import { serveEnginePage, startOn, type EngineWindow } from './support/enginePage.ts';
import { visit } from './support/visit.ts';

describe('an engine that does not start or stops', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([sharedBrowser(), serveEnginePage()]);
  });
  afterAll(async () => {
    await site.close();
  });

  const outcomeOf = (page: Page): Promise<string> =>
    startOn(page).then(
      () => 'started',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  const module = '**/duckdb-eh.wasm';
  const worker = '**/duckdb-browser-eh.worker.js';
  const wasm = { contentType: 'application/wasm' };

  it.each([
    ['missing', module, { status: 404 }, /missing on the server \(answer 404\)/],
    ['without its worker', worker, { status: 404 }, /missing on the server \(answer 404\)/],
    ['a page instead', module, { contentType: 'text/html', body: '<p>' }, /a page came/],
    ['no WebAssembly', module, { ...wasm, body: 'nothing' }, /The engine stopped.*WebAssembly/],
    [
      'of another type',
      module,
      { contentType: 'text/plain', body: 'x' },
      /The engine stopped.*MIME/,
    ],
  ])(
    'says why, and does not wait for what will not come: %s',
    async (_, pattern, answer, expected) => {
      const { page, end } = await visit(browser, site.address, {
        prepare: (context) => context.route(pattern, (route) => route.fulfill(answer)),
      });
      expect(await outcomeOf(page)).toMatch(expected);
      await end(/./);
    },
  );

  it('rejects what waits, and all that comes later, when its worker dies', async () => {
    const { page, end } = await visit(browser, site.address, {
      prepare: async (context) => {
        await context.addInitScript(() => {
          const Real = Worker;
          window.Worker = class extends Real {
            constructor(address: string | URL) {
              super(address);
              (window as unknown as { worker: Worker }).worker = this;
            }
          };
        });
      },
    });
    await startOn(page);
    const outcome = await page.evaluate(async () => {
      const { engine, worker } = window as unknown as EngineWindow & { worker: Worker };
      const asked = engine.query('SELECT count(*) FROM range(100000000)');
      worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
      const messages: string[] = [];
      for (const one of [asked, engine.query('SELECT 1')]) {
        await one.catch((error: unknown) => messages.push(String(error)));
      }
      return messages;
    });
    expect(outcome).toEqual([
      'EngineError: The engine stopped: out of memory.',
      'EngineError: The engine stopped: out of memory.',
    ]);
    await end(/./);
  });

  it('rejects what waits when it is closed', async () => {
    const { page, end } = await visit(browser, site.address);
    await startOn(page);
    const outcome = await page.evaluate(() => {
      const { engine } = window as unknown as EngineWindow;
      const asked = engine.query('SELECT count(*) FROM range(100000000)');
      engine.close();
      return asked.catch(String);
    });
    expect(outcome).toBe('EngineError: The engine was closed.');
    await end();
  });
});
