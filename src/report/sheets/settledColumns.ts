import { areaCount, nation } from '../../vocabulary/areas.ts';
import type { AreaTable } from './areaTable.ts';
import { placeOfCell, provenNoughts, type TotalRow } from './noughts.ts';
import { isFigureKey, isPublishedRate, type SheetKey } from './sheetKey.ts';
import type { SummedCell } from './sumCheck.ts';
import type { Settled } from './tableReading.ts';
import type { PlaceRow } from './tableRows.ts';
import { summedCell, type Variable } from './tableVariables.ts';

/** A column and what it counts. */
export interface Found {
  variable: Variable;
  key: SheetKey;
}

const cellAt = (table: AreaTable, row: number, column: number): SummedCell =>
  summedCell(table.grid[row]?.[column]);

/** The rows of the areas and that of the nation, where all of them are there. */
const totalRowOf = (rows: readonly PlaceRow[]): TotalRow | undefined => {
  const row = rows.findIndex(({ area, year }) => area === nation.name && year === undefined);
  const parts = rows.flatMap(({ area }, place) => (area === nation.name ? [] : [place]));
  return row < 0 || parts.length !== areaCount ? undefined : { row, parts };
};

/**
 * Whether a dash stands before the first figure of a column by year: then there was nothing to
 * count yet, as with a category that did not exist, and it is no nought.
 */
const isBeforeFirst = (rows: readonly PlaceRow[], cells: readonly SummedCell[], at: number) => {
  const year = rows[at]?.year;
  if (year === undefined) return false;
  const counted = rows.flatMap((row, place) => {
    const cell = cells[place];
    return typeof cell === 'number' && cell > 0 ? [row.year ?? year] : [];
  });
  return counted.every((one) => one > year);
};

/**
 * The columns with their dashes that are nought, because sums prove it or a note says so.
 *
 * @param dashIsNought whether a note of the workbook says that a dash stands for nought
 */
export const settledColumns = (
  table: AreaTable,
  settled: readonly Found[],
  dashIsNought: boolean,
): Settled[] => {
  const all: Settled[] = [];
  const groups = new Map<string, Found[]>();
  for (const one of settled) {
    const id = `${one.variable.labels.join('|')}||${one.variable.year ?? ''}`;
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  for (const group of groups.values()) {
    const rows = group[0]?.variable.rows ?? [];
    const columns = group.map(({ variable, key }) => ({
      key,
      cells: rows.map(({ row }) => cellAt(table, row, variable.column.column)),
    }));
    const proven = provenNoughts(columns, totalRowOf(rows));
    for (const [column, { variable, key }] of group.entries()) {
      const isCount = isFigureKey(key) && !isPublishedRate(key.measure);
      const cells = columns[column]?.cells ?? [];
      const noughts = rows.flatMap(({ row }, place) => {
        const isProven = dashIsNought || proven.has(placeOfCell(column, place));
        const isNought = cells[place] === 'dash' && isProven && !isBeforeFirst(rows, cells, place);
        return isNought && isCount ? [row] : [];
      });
      all.push({ variable, key, noughts: new Set(noughts) });
    }
  }
  return all;
};
