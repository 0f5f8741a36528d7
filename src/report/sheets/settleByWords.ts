import type { Support } from './candidates.ts';
import { strength, type Board, type Unknown } from './board.ts';
import { settleClaims, type Claim } from './claims.ts';

/** Settles the columns whose words leave one meaning, which no other column's words claim. */
export const settleWords = (board: Board, supports: readonly Support[]): boolean => {
  const claims = board.unknowns.flatMap((unknown): Claim[] => {
    if (!unknown.candidates.isWhole) return [];
    const open = board.open(unknown);
    const [only, more] = open.filter(({ support }) => supports.includes(support));
    if (only === undefined || more !== undefined) return [];
    const isCarried = open.some(
      ({ support, key }) => support === 'carried' && key.measure === only.key.measure,
    );
    return isCarried ? [] : [{ unknown, key: only.key, strength: strength[only.support] }];
  });
  return settleClaims(board, claims, 'words');
};

/** Whether a column is settled, or sums speak against its words: then its neighbours say nothing. */
const isOut = (board: Board, unknown: Unknown): boolean =>
  board.found.has(unknown) || board.refusals.has(unknown);

/** Where the columns of the year are marked as such, the like columns without a mark are not. */
export const settleUnmarked = (board: Board): boolean => {
  let isMoving = false;
  for (const unknown of board.unknowns) {
    if (!unknown.candidates.isWhole || isOut(board, unknown)) continue;
    const [yearly] = unknown.candidates.list.filter(
      ({ key }) => key.measure === 'managed_level_2_3',
    );
    const isMarkedElsewhere =
      yearly !== undefined && board.holderOf(yearly.key)?.candidates.list.length === 1;
    const [only, more] = board.open(unknown);
    if (!isMarkedElsewhere || only?.support !== 'bare' || more !== undefined) continue;
    if (only.key.measure !== 'eligible') continue;
    const rivals = board.columnsFor(only.key).filter((one) => one.candidates.isWhole);
    if (rivals.length > 1) continue;
    board.settle(unknown, only.key, 'words');
    isMoving = true;
  }
  return isMoving;
};

/**
 * A column between two settled ones of a measure is of that measure too, and one that can be
 * nothing else is where it stands beside one.
 */
export const settleEnclosed = (board: Board): boolean => {
  let isMoving = false;
  for (const [at, unknown] of board.unknowns.entries()) {
    if (!unknown.candidates.isWhole || isOut(board, unknown)) continue;
    const sides = [
      board.unknowns.slice(0, at).findLast((one) => board.found.has(one)),
      board.unknowns.slice(at + 1).find((one) => board.found.has(one)),
    ].flatMap((one) => (one === undefined ? [] : (board.found.get(one)?.key.measure ?? [])));
    const open = board.open(unknown);
    const fitting = open.filter(({ key }) =>
      open.length === 1 ? sides.includes(key.measure) : sides.every((one) => one === key.measure),
    );
    const [only, more] = fitting;
    const isClear = only !== undefined && more === undefined;
    const isEnclosed = open.length === 1 || sides.length === 2;
    if (!isClear || !isEnclosed || board.columnsFor(only.key).length > 1) continue;
    board.settle(unknown, only.key, 'order');
    isMoving = true;
  }
  return isMoving;
};
