import type { DuckDBConfig } from '@duckdb/duckdb-wasm';
import type { DatabaseSettings } from './startDatabase.ts';

/** How the database is opened: whole numbers and decimals come back as plain numbers. */
export const openSettings: DuckDBConfig = {
  path: ':memory:',
  query: { castBigIntToDouble: true, castDecimalToDouble: true },
};

/**
 * Run once after opening. No query can reach outside afterwards: it can read no file or address
 * and load no extension, which DuckDB would ask its own host for; and no query can change that.
 * The page's Content-Security-Policy alone would not do, because a worker follows the policy of its
 * own response, which many hosts send without one.
 */
export const closeToOutside = `
  SET autoinstall_known_extensions = false;
  SET autoload_known_extensions = false;
  SET custom_extension_repository = '';
  SET enable_external_access = false;
  SET lock_configuration = true`;

/** How the engine of free queries is opened: every number comes back as exactly what it is. */
export const freeQuerySettings: DatabaseSettings = {
  open: { path: ':memory:' },
  // Well below what a page can hold: a query that wants more is refused, and the page lives on.
  before: `SET memory_limit = '1GB'`,
};
