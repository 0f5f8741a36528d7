import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** How many times as many figures. */
export const times = 100;

const quoted = (path: string): string => `'${path.replaceAll("'", "''")}'`;

/**
 * Copies a build with its figures made a hundred times as many: every area comes with 99 simulated
 * ones, named as such, that have its figures and its population.
 */
export async function simulateHundredfold(build: string, target: string): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  cpSync(build, target, { recursive: true });
  const data = join(target, 'data');
  for (const name of readdirSync(data)) {
    if (/\.(br|gz)$/.test(name)) rmSync(join(data, name));
  }
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const table of ['areas', 'figures', 'readings', 'populations']) {
    const file = join(data, `${table}.parquet`);
    await connection.run(`CREATE TABLE ${table} AS FROM read_parquet(${quoted(file)})`);
    await connection.run(
      `INSERT INTO ${table} SELECT original.* REPLACE (
         'Simulated ' || copy || ' of ' || area AS area, 'S' || copy || area_code AS area_code)
       FROM ${table} AS original, range(1, ${times}) AS copies(copy)
       WHERE area_code <> 'K04000001'`,
    );
    await connection.run(`COPY ${table} TO ${quoted(file)} (FORMAT parquet)`);
  }
  connection.closeSync();
}
