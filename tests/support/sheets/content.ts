/** A cell of a made sheet: text or a number, a raised footnote mark, and what it covers. */
export interface MadeSheetCell {
  text?: string;
  number?: number;
  /** Format code of the number, such as `0.0%`. */
  format?: string;
  mark?: string;
  rows?: number;
  columns?: number;
}

/** A row of a made sheet; `null` is a blank cell, also where a merged one covers it. */
export type MadeSheetRow = (MadeSheetCell | string | number | null)[];

/** A sheet of a made workbook. */
export interface MadeSheet {
  name: string;
  rows: MadeSheetRow[];
  isHidden?: boolean;
}

/** A cell in its full form. */
export const madeCell = (cell: MadeSheetCell | string | number | null): MadeSheetCell => {
  if (cell === null) return {};
  if (typeof cell === 'string') return { text: cell };
  return typeof cell === 'number' ? { number: cell } : cell;
};

/** The sheet turned: its rows as columns. */
export const turnRows = (rows: readonly MadeSheetRow[]): MadeSheetRow[] => {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    rows.map((row) => {
      const cell = row[column] ?? null;
      if (cell === null || typeof cell !== 'object') return cell;
      const { rows: down, columns: right, ...rest } = cell;
      return {
        ...rest,
        ...(right === undefined ? {} : { rows: right }),
        ...(down === undefined ? {} : { columns: down }),
      };
    }),
  );
};
