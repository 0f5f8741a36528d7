/** A value of a table's cell. */
export type Cell = string | number | boolean | null;
export type ColumnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN';

/** A table as it is written to Parquet, its rows in their final order. */
export interface Table {
  /** Also the name of its Parquet file. */
  name: string;
  /** Name and type of each column, in order. */
  columns: readonly (readonly [name: string, type: ColumnType])[];
  rows: readonly (readonly Cell[])[];
}
