import type { Board, Unknown, Way } from './board.ts';
import { settleClaims, type Claim } from './claims.ts';
import {
  checkSum,
  holds,
  isContradiction,
  isDecisive,
  isRefuted,
  type SumCheck,
} from './sumCheck.ts';
import { idOfKey } from './sheetKey.ts';
import { membersOf, sums } from './sums.ts';
import { isAnchored, waysOf } from './sumWays.ts';

interface Evidence {
  way: Way;
  strength: number;
}

/** A meaning that a sum of settled columns rules out is none. */
const noteRefuted = (board: Board, way: Way, open: readonly Unknown[], check: SumCheck): void => {
  const [only, more] = open;
  if (only === undefined || more !== undefined) return;
  if (isRefuted(check) && board.isWhole(way.sum)) board.refute(only, way, check);
};

const settleEvidence = (
  board: Board,
  evidence: ReadonlyMap<Unknown, ReadonlyMap<string, Evidence>>,
): boolean => {
  const claims = [...evidence].flatMap(([unknown, own]): Claim[] => {
    const all = [...own.values()];
    const most = Math.max(...all.map((one) => one.strength));
    const [best, more] = all.filter((one) => one.strength === most);
    if (best === undefined || more !== undefined) return [];
    const key = membersOf(best.way.sum)[best.way.members.indexOf(unknown)];
    return key === undefined ? [] : [{ unknown, key, strength: best.strength }];
  });
  return settleClaims(board, claims, 'sums');
};

/** Settles the columns to which sums give one meaning. */
export const settleSums = (board: Board): boolean => {
  const evidence = new Map<Unknown, Map<string, Evidence>>();
  for (const way of sums.flatMap((sum) => waysOf(board, sum))) {
    const check = checkSum(
      way.sum,
      way.members.map(({ cells }) => cells),
    );
    const open = way.members.filter((member) => !board.found.has(member));
    noteRefuted(board, way, open, check);
    if (!holds(check) || !isAnchored(board, way)) continue;
    for (const [place, member] of way.members.entries()) {
      const key = membersOf(way.sum)[place];
      if (key === undefined || board.found.has(member) || (check.weights[place] ?? 0) === 0) {
        continue;
      }
      const isWords = member.candidates.isWhole && check.variety > 1;
      if (!isWords && !isDecisive(check)) continue;
      const own = evidence.get(member) ?? new Map<string, Evidence>();
      evidence.set(member, own);
      const before = own.get(idOfKey(key));
      const value = { way, strength: board.strengthOf(member, key) };
      if (before === undefined || before.strength < value.strength) own.set(idOfKey(key), value);
    }
  }
  return settleEvidence(board, evidence);
};

/**
 * Words and sums that do not agree settle nothing: where a sum of settled columns fails in most
 * rows, those of its columns are given up for which only their words speak.
 */
export const giveUpContradicted = (board: Board): boolean => {
  const settled = sums.flatMap((sum) => {
    const members = membersOf(sum).flatMap((key) => board.holderOf(key) ?? []);
    if (members.length !== sum.parts.length + 1) return [];
    const check = checkSum(
      sum,
      members.map(({ cells }) => cells),
    );
    return [{ way: { sum, members }, check }];
  });
  const proven = new Set(
    settled.filter(({ check }) => holds(check)).flatMap(({ way }) => way.members),
  );
  const failing = settled.filter(
    ({ way, check }) => isContradiction(check) && board.isWhole(way.sum),
  );
  let isMoving = false;
  for (const { way, check } of failing) {
    for (const member of way.members) {
      const own = board.found.get(member);
      if (own === undefined || own.proof !== 'words' || proven.has(member)) continue;
      board.giveUp(member, way, check);
      isMoving = true;
    }
  }
  return isMoving;
};
