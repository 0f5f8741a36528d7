import type { CellKey } from '../figure.ts';
import { isFigureKey, totalLevelOf, type SheetKey } from './sheetKey.ts';
import type { SummedCell } from './sumCheck.ts';

/** A figure of the National Security Division: the key that it has for the nation. */
export interface SecurityFigure {
  /** Place of the column in the list. */
  column: number;
  key: CellKey;
  value: number;
}

const valueOf = (cell: SummedCell | undefined): number => (typeof cell === 'number' ? cell : 0);

/**
 * The National Security Division manages Category 4 for all areas: its totals over categories are
 * the nation's Category 4, and those of no area. A row with figures in another category, or with
 * none at all, says nothing of it.
 *
 * @param columns what each column counts, with its cell in the row
 * @returns `undefined` if the row counts people of other categories
 */
export const securityFigures = (
  columns: readonly { key: SheetKey; cell: SummedCell | undefined }[],
): SecurityFigure[] | undefined => {
  const ofOthers = columns.some(
    ({ key, cell }) =>
      totalLevelOf(key.measure) !== undefined &&
      !['all', '4'].includes(key.category) &&
      valueOf(cell) > 0,
  );
  if (ofOthers) return undefined;
  const counted = new Set(
    columns.filter(({ cell }) => valueOf(cell) > 0).map(({ key }) => key.measure),
  );
  return columns.flatMap(({ key, cell }, column): SecurityFigure[] => {
    if (!isFigureKey(key) || typeof cell !== 'number' || !counted.has(key.measure)) return [];
    const isOfGrid = totalLevelOf(key.measure) !== undefined;
    if (!isOfGrid || !['all', '4'].includes(key.category)) return [];
    return [{ column, key: { ...key, category: '4' }, value: cell }];
  });
};
