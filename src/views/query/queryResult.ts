/** What kind of value a column of a result holds, as far as showing and saving it goes. */
export type ResultKind =
  'text' | 'integer' | 'number' | 'decimal' | 'boolean' | 'date' | 'timestamp' | 'other';

/**
 * A value of a result. Decimals are texts with all their digits, dates and times texts in ISO form,
 * whole numbers too large for a plain number are bigint.
 */
export type ResultCell = string | number | bigint | boolean | null;

/** A column of a result. */
export interface ResultColumn {
  /** As the query names it; two columns may share a name. */
  name: string;
  kind: ResultKind;
  /** The type in the engine's words, such as DECIMAL(9,2). */
  type: string;
}

/** The rows that a query gave. */
export interface QueryResult {
  columns: readonly ResultColumn[];
  rows: readonly (readonly ResultCell[])[];
  /** Whether there were more rows than are shown. */
  isCutOff: boolean;
}

/** Whether the values of a column are numbers. */
export const isNumeric = ({ kind }: ResultColumn): boolean =>
  kind === 'integer' || kind === 'number' || kind === 'decimal';

/** A value as a plain number; `null` where it has none. */
export function numberOf(cell: ResultCell, column: ResultColumn): number | null {
  if (cell === null || !isNumeric(column)) return null;
  const number = Number(cell);
  return Number.isFinite(number) ? number : null;
}
