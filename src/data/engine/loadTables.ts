import { readRows } from '../parquet/readRows.ts';
import cellsSql from '../sql/cells.sql?raw';
import comparisonSql from '../sql/comparison.sql?raw';
import { arrowStream } from './arrowStream.ts';
import type { Engine } from './engine.ts';
import { EngineError } from './engineError.ts';

/** The published tables, each a file of its own name in `public/data`. */
export const publishedTables = [
  'areas',
  'figures',
  'readings',
  'sources',
  'populations',
  'denominator_years',
  'measures',
  'cell_rules',
  'breaks',
  'flags',
  'set_aside',
] as const;

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
  const fetched = publishedTables.map((table) => fetchBytes(`${table}.parquet`));
  for (const [place, table] of publishedTables.entries()) {
    const bytes = await fetched[place];
    if (!bytes) continue;
    const read = await readRows(`${table}.parquet`, bytes, []);
    await breathe();
    await engine.insert(table, arrowStream(read));
    const answer = await engine.query(`SELECT count(*)::INTEGER AS count FROM "${table}"`);
    const count = Number(answer.get(0)?.['count']);
    if (count !== read.rows.length) {
      throw new EngineError(
        `The engine took ${count} of the ${read.rows.length} rows of ${table}; it cannot be trusted and is not used.`,
      );
    }
    await breathe();
  }
  await defineComparison(engine);
}
