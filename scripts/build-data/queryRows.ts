import type { DuckDBConnection } from '@duckdb/node-api';
import type { ComparisonRow } from '../../src/data/comparisonRow.ts';

/**
 * Rows of the comparison, in the order of the published files.
 *
 * @param condition SQL that picks the rows
 */
export const comparisonRows = async (
  connection: DuckDBConnection,
  condition: string,
): Promise<ComparisonRow[]> => {
  const result = await connection.runAndReadAll(
    `SELECT * FROM comparison WHERE ${condition} ORDER BY measure, area_code, year_ending`,
  );
  // The build checks the columns and their types when it reads its files back.
  return result.getRowObjectsJS() as unknown as ComparisonRow[];
};
