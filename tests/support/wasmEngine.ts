import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Engine } from '../../src/data/engine/engine.ts';
import { closeToOutside, openSettings } from '../../src/data/engine/settings.ts';
import type { DatabaseSettings } from '../../src/data/engine/startDatabase.ts';

/** The very engine that the page serves, in this process, for tests without a browser. */
export async function openWasmEngine(
  settings: DatabaseSettings = { open: openSettings },
): Promise<Engine> {
  const file = fileURLToPath(new URL('../../public/engine/duckdb-eh.wasm', import.meta.url));
  if (!existsSync(file)) throw new Error('The engine is missing. Run `npm run engine` first.');
  const bundle = { mainModule: file, mainWorker: '' };
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => undefined);
  database.open(settings.open);
  const connection = database.connect();
  if (settings.before) connection.query(settings.before);
  connection.query(closeToOutside);
  return {
    query: async (sql, { parameters } = {}) => {
      if (!parameters) return connection.query(sql);
      const statement = connection.prepare(sql);
      try {
        return statement.query(...parameters);
      } finally {
        statement.close();
      }
    },
    insert: async (table, stream) =>
      connection.insertArrowFromIPCStream(stream, { name: table, create: true }),
    close: () => connection.close(),
  };
}
