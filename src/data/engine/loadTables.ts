import { readRows } from '../parquet/readRows.ts';
import cellsSql from '../sql/cells.sql?raw';
import comparisonSql from '../sql/comparison.sql?raw';
import type { Engine } from './engine.ts';
import { insertTable } from './insertTable.ts';
import { publishedTables } from './publishedTables.ts';

/** Turns a view into a table of the same name and rows. */
async function keep(engine: Engine, view: string, order: string): Promise<void> {
  await engine.query(`CREATE TABLE kept AS FROM ${view}${order}`);
  await engine.query(`DROP VIEW ${view}`);
  await engine.query(`ALTER TABLE kept RENAME TO ${view}`);
}

/**
 * Works out the comparison from the tables. It is kept as a table, because every choice reads it;
 * calling this again takes in what has been added to the tables since.
 */
export async function defineComparison(engine: Engine): Promise<void> {
  await engine.query('DROP TABLE IF EXISTS comparison; DROP TABLE IF EXISTS cells');
  await engine.query(cellsSql);
  await keep(engine, 'cells', '');
  await engine.query(comparisonSql);
  await keep(engine, 'comparison', ' ORDER BY measure, area_code, year_ending');
}

/** Lets the page handle what the person does meanwhile. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Loads the published Parquet as tables and defines the comparison on them.
 * @param fetchBytes gives the bytes of a file of `public/data`
 * @throws ParquetError or EngineError with a message for the reader
 */
export async function loadTables(
  engine: Engine,
  fetchBytes: (file: string) => Promise<ArrayBuffer>,
): Promise<void> {
  const names = Object.keys(publishedTables) as (keyof typeof publishedTables)[];
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: await fetchBytes(`${name}.parquet`) })),
  );
  for (const { name, bytes } of files) {
    const table = await readRows(`${name}.parquet`, bytes, publishedTables[name]);
    await breathe();
    await insertTable(engine, name, table);
    await breathe();
  }
  await defineComparison(engine);
}
