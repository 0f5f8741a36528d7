import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../scripts/build-data/database.ts';
import { sealed } from '../../src/data/parquet/seal.ts';

/** The bytes of a Parquet file with the answer to a query, written as the published ones are. */
export async function parquetOf(query: string): Promise<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
  const file = join(folder, 'table.parquet');
  const connection = await openDatabase();
  try {
    await connection.run(`COPY (${query}) TO '${file}' (FORMAT parquet, COMPRESSION snappy)`);
    return sealed(readFileSync(file)).buffer;
  } finally {
    connection.closeSync();
    rmSync(folder, { recursive: true, force: true });
  }
}
