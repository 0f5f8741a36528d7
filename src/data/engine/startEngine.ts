import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import type { Engine } from './engine.ts';
import { EngineError } from './engineError.ts';
import { withinTime } from './withinTime.ts';

/** Longest time without a sign of life, while the engine is fetched and compiled. */
const startPatience = 30_000;

/** The smallest module there is: the eight bytes that every WebAssembly file starts with. */
const emptyModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

async function checkWebAssembly(): Promise<void> {
  const off = new EngineError('This browser does not run WebAssembly, which the engine needs.');
  if (typeof WebAssembly === 'undefined') throw off;
  await WebAssembly.compile(emptyModule).catch((cause: unknown) => {
    throw new EngineError(off.message, { cause });
  });
}

async function checkServed(address: string): Promise<void> {
  let response: Response;
  try {
    response = await fetch(address, { method: 'HEAD' });
    await response.arrayBuffer();
  } catch (cause) {
    throw new EngineError('The engine could not be fetched; the connection may be down.', { cause });
  }
  if (!response.ok) {
    throw new EngineError(`The engine is missing on the server (answer ${response.status}).`);
  }
}

/** Fails as soon as the worker does; alone, a dying worker settles nothing. */
const deathOf = (worker: Worker): Promise<never> =>
  new Promise((_, reject) => {
    worker.addEventListener('error', () =>
      reject(new EngineError('The engine stopped while it was starting.')),
    );
  });

/**
 * Starts DuckDB in a worker of this site. Nothing is ever fetched from another host: extensions
 * can neither be installed nor loaded.
 * @param base address of the page; the engine is in its folder `engine/`
 * @throws EngineError with a message for the reader
 */
export async function startEngine(base: string): Promise<Engine> {
  const moduleAddress = new URL('engine/duckdb-eh.wasm', base).href;
  const workerAddress = new URL('engine/duckdb-browser-eh.worker.js', base).href;
  await checkWebAssembly();
  await Promise.all([checkServed(moduleAddress), checkServed(workerAddress)]);

  const worker = new Worker(workerAddress);
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const message = 'The engine did not start in time.';
  const starting = withinTime(
    Promise.race([
      database.instantiate(moduleAddress, null, () => starting.alive()),
      deathOf(worker),
    ]),
    startPatience,
    message,
  );
  try {
    await starting.value;
    await withinTime(
      database.open({
        path: ':memory:',
        // Whole numbers and decimals come back as plain numbers.
        query: { castBigIntToDouble: true, castDecimalToDouble: true },
      }),
      startPatience,
      message,
    ).value;
    const connection = await database.connect();
    await connection.query(
      "SET autoinstall_known_extensions = false; SET autoload_known_extensions = false; SET custom_extension_repository = ''",
    );
    return {
      query: (sql) => connection.query(sql),
      insert: (table, stream) =>
        connection.insertArrowFromIPCStream(stream, { name: table, create: true }),
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}
