import type { ParquetTable } from '../parquet/readRows.ts';
import { arrowStream } from './arrowStream.ts';
import type { Engine } from './engine.ts';
import { EngineError } from './engineError.ts';

/**
 * Makes a table in the engine and makes sure that every row has arrived: an insert can lose its
 * rows without a word.
 * @param name name of the table, which must not be there yet
 * @throws EngineError if rows were lost; Error with the engine's own words otherwise
 */
export async function insertTable(
  engine: Engine,
  name: string,
  table: ParquetTable,
): Promise<void> {
  await engine.insert(name, arrowStream(table));
  const answer = await engine.query(
    `SELECT count(*)::INTEGER AS count FROM "${name.replaceAll('"', '""')}"`,
  );
  const count = Number(answer.get(0)?.['count']);
  if (count !== table.rows.length) {
    throw new EngineError(
      `The engine took ${count} of the ${table.rows.length} rows of ${name}; it cannot be trusted and is not used.`,
    );
  }
}
