import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

const timeLimit = 60 * 1000;

/** Runs in a process of its own, because a module that fits badly can hang for ever. */
const program = `
const duckdb = require(process.argv[2]);
const arrow = require(process.argv[4]);
(async () => {
  const file = process.argv[3];
  const bundle = { mainModule: file, mainWorker: '' };
  const engine = await duckdb.createDuckDB({ mvp: bundle, eh: bundle }, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await engine.instantiate(() => {});
  engine.open({ path: ':memory:' });
  const connection = engine.connect();
  connection.query("CREATE TYPE letter AS ENUM ('a', 'b')");
  connection.query("CREATE TABLE t AS SELECT 'a'::letter AS k, 1.5 AS v UNION ALL SELECT 'b', 2.5");
  connection.query('SET enable_external_access = false');
  const stream = arrow.tableToIPC(arrow.tableFromArrays({ n: Int32Array.of(1, 2, 3) }), 'stream');
  connection.insertArrowFromIPCStream(stream, { name: 'inserted', create: true });
  const statement = connection.prepare('SELECT sum(n + ?)::INTEGER AS n FROM inserted');
  if (statement.query(1).get(0).n !== 9) throw new Error('wrong answer to a prepared statement');
  const rows = connection.query("SELECT string_agg(k::VARCHAR, ' ' ORDER BY k) AS k, sum(v)::DOUBLE AS v FROM t").toArray();
  if (String(rows[0].k) !== 'a b' || rows[0].v !== 4) throw new Error('wrong answer');
  process.stdout.write('the engine answers');
})().catch((error) => { process.stderr.write(String(error)); process.exit(1); });
`;

/**
 * Starts the stripped engine and asks it something.
 * @param file path of the module
 * @throws Error if it does not answer within a minute
 */
export function smokeTest(file: string): void {
  const { resolve } = createRequire(import.meta.url);
  const library = resolve('@duckdb/duckdb-wasm/blocking');
  let answer: string;
  try {
    answer = execFileSync(
      process.execPath,
      ['-e', program, 'program', library, file, resolve('apache-arrow')],
      { encoding: 'utf8', timeout: timeLimit },
    );
  } catch (error) {
    throw new Error(
      'The stripped engine does not start or gives wrong answers. Check stripEngine.ts.',
      { cause: error },
    );
  }
  if (!answer.includes('the engine answers')) {
    throw new Error('The stripped engine does not answer. Check stripEngine.ts.');
  }
}
