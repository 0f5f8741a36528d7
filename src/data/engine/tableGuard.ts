import type { Table } from 'apache-arrow';

/** Asks the engine for the answer of one statement. */
export type Ask = (sql: string) => Promise<Table>;

/** What a table was when it was loaded: its columns, and its rows as one number. */
interface Mark {
  columns: string;
  rows: string;
}

/** Notices whether tables still are what they were, whatever was done to them. */
export interface TableGuard {
  /**
   * The tables that are no longer as loaded, or whose name another table or view has taken; none
   * if all is well.
   */
  changed(): Promise<string[]>;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const rowsOf = (table: Table): Record<string, unknown>[] =>
  Array.from({ length: table.numRows }, (_, row) =>
    Object.fromEntries(
      table.schema.fields.map(({ name }, place) => [name, table.getChildAt(place)?.get(row)]),
    ),
  );

const columnsSql = (names: readonly string[]): string => `
  SELECT table_name AS name, database_name || '.' || schema_name AS place,
    string_agg(column_name || ' ' || data_type, ', ' ORDER BY column_index) AS columns
  FROM duckdb_columns()
  WHERE table_name IN (${names.map(quoted).join(', ')})
  GROUP BY ALL`;

/** The order of rows in a table means nothing, so the numbers of the rows are combined without it. */
const rowsSql = (names: readonly string[]): string =>
  names
    .map(
      (name) =>
        `SELECT ${quoted(name)} AS name, count(*)::VARCHAR || ' ' || coalesce(bit_xor(hash(t)), 0)::VARCHAR || ' ' || coalesce(sum(hash(t)::HUGEINT), 0)::VARCHAR AS rows FROM memory.main."${name}" AS t`,
    )
    .join(' UNION ALL ');

const home = 'memory.main';

/** The marks of the tables that are in their place and of no others, and whose name is taken. */
async function marksOf(
  ask: Ask,
  names: readonly string[],
): Promise<{ marks: Map<string, Mark>; taken: string[] }> {
  const found = rowsOf(await ask(columnsSql(names))) as {
    name: string;
    place: string;
    columns: string;
  }[];
  const columns = new Map(
    found.filter(({ place }) => place === home).map((one) => [one.name, one.columns]),
  );
  const taken = found.filter(({ place }) => place !== home).map(({ name }) => name);
  const present = names.filter((name) => columns.has(name));
  const rows = (present.length === 0 ? [] : rowsOf(await ask(rowsSql(present)))) as {
    name: string;
    rows: string;
  }[];
  return {
    marks: new Map(
      rows.map((one) => [one.name, { columns: columns.get(one.name) ?? '', rows: one.rows }]),
    ),
    taken,
  };
}

/**
 * Guards the tables of these names as they are now.
 * @param ask must see what a query has changed, also before that is kept
 */
export async function guardTables(ask: Ask, names: readonly string[]): Promise<TableGuard> {
  const { marks: loaded } = await marksOf(ask, names);
  return {
    changed: async () => {
      const { marks, taken } = await marksOf(ask, names);
      return names.filter((name) => {
        const [before, now] = [loaded.get(name), marks.get(name)];
        return (
          taken.includes(name) || before?.columns !== now?.columns || before?.rows !== now?.rows
        );
      });
    },
  };
}
