import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { sealed } from '../../src/data/parquet/seal.ts';
import { measures } from '../../src/vocabulary/measures.ts';
import type { Table } from './table.ts';

/** The columns of a comparison file, in order; the row is described in src/data/comparisonRow.ts. */
export const comparisonColumns: Table['columns'] = [
  ['measure', 'VARCHAR'],
  ['area', 'VARCHAR'],
  ['area_code', 'VARCHAR'],
  ['year_ending', 'INTEGER'],
  ['status', 'VARCHAR'],
  ['value', 'DOUBLE'],
  ['value_low', 'DOUBLE'],
  ['value_high', 'DOUBLE'],
  ['numerator', 'DOUBLE'],
  ['numerator_low', 'DOUBLE'],
  ['numerator_high', 'DOUBLE'],
  ['denominator', 'DOUBLE'],
  ['denominator_low', 'DOUBLE'],
  ['denominator_high', 'DOUBLE'],
  ['denominator_kind', 'VARCHAR'],
  ['denominator_mid_year', 'INTEGER'],
  ['denominator_of', 'VARCHAR'],
  ['one_base_denominator', 'DOUBLE'],
  ['one_base_estimated', 'BOOLEAN'],
  ['published_value', 'DOUBLE'],
  ['quality', 'VARCHAR'],
  ['sources', 'VARCHAR'],
  ['added_up', 'BOOLEAN'],
  ['flag', 'VARCHAR'],
  ['note', 'VARCHAR'],
];

const quoted = (path: string): string => `'${path.replaceAll("'", "''")}'`;

const copy = async (connection: DuckDBConnection, query: string, path: string): Promise<void> => {
  await connection.run(`COPY (${query}) TO ${quoted(path)} (FORMAT parquet, COMPRESSION snappy)`);
  writeFileSync(path, sealed(readFileSync(path)));
};

const readBack = async (
  connection: DuckDBConnection,
  path: string,
  columns: Table['columns'],
  rowCount: number,
): Promise<void> => {
  const described = await connection.runAndReadAll(
    `DESCRIBE SELECT * FROM read_parquet(${quoted(path)})`,
  );
  const found = described.getRows().map((row) => `${String(row[0])} ${String(row[1])}`);
  const wanted = columns.map(([name, type]) => `${name} ${type}`);
  if (found.join() !== wanted.join()) {
    throw new Error(`${path} was written with columns ${found.join()}, not ${wanted.join()}`);
  }
  const counted = await connection.runAndReadAll(
    `SELECT count(*) FROM read_parquet(${quoted(path)})`,
  );
  if (Number(counted.getRows()[0]?.[0]) !== rowCount) {
    throw new Error(`${path} does not hold the ${rowCount} rows that were written`);
  }
};

/**
 * Writes every table and, for every measure, its comparison: the full grid of the areas and the
 * nation, by ONS code, and years. Each file is sealed, then
 * read back by DuckDB, and its columns and rows are checked.
 *
 * @param folder where the files go, `comparison/` within it
 * @throws Error if a file does not hold what was written
 */
export const writeParquet = async (
  connection: DuckDBConnection,
  tables: readonly Table[],
  folder: string,
): Promise<void> => {
  mkdirSync(join(folder, 'comparison'), { recursive: true });
  for (const table of tables) {
    const path = join(folder, `${table.name}.parquet`);
    await copy(connection, `SELECT * FROM "${table.name}"`, path);
    await readBack(connection, path, table.columns, table.rows.length);
  }
  await connection.run('CREATE OR REPLACE TABLE comparison_rows AS SELECT * FROM comparison');
  const size = await connection.runAndReadAll(
    'SELECT (SELECT count(*) FROM areas) * (SELECT count(DISTINCT year_ending) FROM figures)',
  );
  const rowCount = Number(size.getRows()[0]?.[0]);
  for (const measure of measures) {
    const path = join(folder, 'comparison', `${measure.id}.parquet`);
    const query = `SELECT * FROM comparison_rows WHERE measure = ${quoted(measure.id)}
      ORDER BY area_code, year_ending`;
    await copy(connection, query, path);
    await readBack(connection, path, comparisonColumns, rowCount);
  }
};
