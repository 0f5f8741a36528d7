import { fileURLToPath } from 'node:url';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Engine } from '../../src/data/engine/engine.ts';

/** The very engine that the page serves, in this process, for tests without a browser. */
export async function openWasmEngine(): Promise<Engine> {
  const file = fileURLToPath(new URL('../../public/engine/duckdb-eh.wasm', import.meta.url));
  const bundle = { mainModule: file, mainWorker: '' };
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => undefined);
  database.open({
    path: ':memory:',
    query: { castBigIntToDouble: true, castDecimalToDouble: true },
  });
  const connection = database.connect();
  connection.query(
    "SET autoinstall_known_extensions = false; SET autoload_known_extensions = false; SET custom_extension_repository = ''",
  );
  return {
    query: async (sql) => connection.query(sql),
    insert: async (table, stream) =>
      connection.insertArrowFromIPCStream(stream, { name: table, create: true }),
  };
}
