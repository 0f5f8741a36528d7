import type { SummedCell } from './sumCheck.ts';
import { idOfKey, type SheetKey } from './sheetKey.ts';
import { membersOf, sums, type Sum } from './sums.ts';

/** A column of one year whose meaning is known, with a cell for each row. */
export interface KnownColumn {
  key: SheetKey;
  cells: readonly SummedCell[];
}

/** Rows whose sum is another row: that of the nation, where all areas are there. */
export interface TotalRow {
  row: number;
  parts: readonly number[];
}

/** The place of a cell: its column in the list, and its row. */
export const placeOfCell = (column: number, row: number): string => `${column}|${row}`;

interface Line {
  total: string;
  parts: readonly string[];
}

/** Cells that add up to another one, along a row and down a column. */
const linesOf = (columns: readonly KnownColumn[], total: TotalRow | undefined): Line[] => {
  const places = new Map(columns.map(({ key }, column) => [idOfKey(key), column]));
  const lines: Line[] = [];
  const along = (sum: Sum): void => {
    const members = membersOf(sum).map((key) => places.get(idOfKey(key)));
    if (members.includes(undefined)) return;
    for (const row of columns[0]?.cells.keys() ?? []) {
      const [whole = '', ...parts] = members.map((column) => placeOfCell(column ?? 0, row));
      lines.push({ total: whole, parts });
    }
  };
  for (const sum of sums) if (sum.kind === 'sum') along(sum);
  if (total === undefined) return lines;
  for (const column of columns.keys()) {
    const parts = total.parts.map((row) => placeOfCell(column, row));
    lines.push({ total: placeOfCell(column, total.row), parts });
  }
  return lines;
};

/**
 * The dashes that sums prove to be nought: the other parts make the total without them, or a total
 * has only noughts for parts. One that is proven helps to prove the next.
 *
 * @returns places of cells, as `placeOfCell` writes them
 */
export const provenNoughts = (
  columns: readonly KnownColumn[],
  total: TotalRow | undefined,
): Set<string> => {
  const proven = new Set<string>();
  const cells = new Map(
    columns.flatMap(({ cells: own }, column) =>
      own.map((cell, row) => [placeOfCell(column, row), cell] as const),
    ),
  );
  const valueAt = (place: string): SummedCell => {
    const cell = cells.get(place) ?? 'blank';
    return cell === 'dash' && proven.has(place) ? 0 : cell;
  };
  const lines = linesOf(columns, total).filter((line) =>
    [line.total, ...line.parts].some((place) => cells.get(place) === 'dash'),
  );
  for (let isMoving = true; isMoving;) {
    isMoving = false;
    for (const line of lines) {
      const printed = valueAt(line.total);
      const parts = line.parts.map(valueAt);
      const known = parts.filter((part) => typeof part === 'number');
      const made = known.reduce((result, part) => result + part, 0);
      const dashes = line.parts.filter((place) => valueAt(place) === 'dash');
      const isWhole = known.length + dashes.length === parts.length;
      if (printed === 'dash' && known.length === parts.length && made === 0) {
        proven.add(line.total);
        isMoving = true;
      } else if (isWhole && printed === made && dashes.length > 0) {
        for (const place of dashes) proven.add(place);
        isMoving = true;
      }
    }
  }
  return proven;
};

const mark = String.raw`["“”'‘’(\[]?[-\u2010-\u2015]["“”'‘’)\]]?`;
const says = String.raw`\s*(?:=|:|means?|denotes?|indicates?|is|represents?|stands for|shows?)\s*`;
const noughtNote = new RegExp(
  `(?:^|[\\s(;,.])${mark}${says}(?:a |an )?(?:nil|nought|naught|zero|0|none)\\b`,
  'i',
);
const dashNote = new RegExp(
  `\\b(?:a )?dash(?:es)?${says}(?:a |an )?(?:nil|nought|naught|zero|0|none)\\b`,
  'i',
);

/** Whether a note says that a dash stands for nought. */
export const saysDashIsNought = (text: string): boolean =>
  noughtNote.test(text) || dashNote.test(text);
