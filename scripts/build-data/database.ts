import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance, type DuckDBAppender, type DuckDBConnection } from '@duckdb/node-api';
import type { Cell, ColumnType, Table } from './table.ts';

const sqlOf = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../src/data/sql/${name}.sql`, import.meta.url)), 'utf8');

/** The statements that define the comparison, in the order in which they are run. */
export const definitionStatements = (): string[] => [sqlOf('cells'), sqlOf('comparison')];

const append = (appender: DuckDBAppender, type: ColumnType, cell: Cell): void => {
  if (cell === null) appender.appendNull();
  else if (type === 'VARCHAR') appender.appendVarchar(String(cell));
  else if (type === 'INTEGER') appender.appendInteger(Number(cell));
  else if (type === 'DOUBLE') appender.appendDouble(Number(cell));
  else appender.appendBoolean(Boolean(cell));
};

/** Makes a table in the database and fills it, in the order of its rows. */
export const loadTable = async (connection: DuckDBConnection, table: Table): Promise<void> => {
  const columns = table.columns.map(([name, type]) => `"${name}" ${type}`).join(', ');
  await connection.run(`CREATE OR REPLACE TABLE "${table.name}" (${columns})`);
  const appender = await connection.createAppender(table.name);
  for (const row of table.rows) {
    table.columns.forEach(([, type], index) => {
      append(appender, type, row[index] ?? null);
    });
    appender.endRow();
  }
  appender.closeSync();
};

/** A database in memory with one thread, so that the same rows always make the same bytes. */
export const openDatabase = async (): Promise<DuckDBConnection> => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  return instance.connect();
};

/** A database with all the tables and the comparison defined over them. */
export const openComparison = async (tables: readonly Table[]): Promise<DuckDBConnection> => {
  const connection = await openDatabase();
  for (const table of tables) await loadTable(connection, table);
  for (const statement of definitionStatements()) await connection.run(statement);
  return connection;
};
