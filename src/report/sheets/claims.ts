import type { Board, Proof, Unknown } from './board.ts';
import { idOfKey, type SheetKey } from './sheetKey.ts';

/** A column to which words or sums give a meaning. */
export interface Claim {
  unknown: Unknown;
  key: SheetKey;
  strength: number;
}

/** Settles the columns that claim a meaning, where none claims the same as strongly. */
export const settleClaims = (board: Board, claims: readonly Claim[], proof: Proof): boolean => {
  let isMoving = false;
  for (const id of new Set(claims.map(({ key }) => idOfKey(key)))) {
    const [best, next] = claims
      .filter(({ key }) => idOfKey(key) === id)
      .sort((one, other) => other.strength - one.strength);
    if (best === undefined || best.strength === next?.strength) continue;
    board.settle(best.unknown, best.key, proof);
    isMoving = true;
  }
  return isMoving;
};
