import { strength, type Board, type Unknown, type Way } from './board.ts';
import { membersOf, type Sum } from './sums.ts';

/** More ways than this to fill one sum are tried for none. */
const mostWays = 5000;

/**
 * The ways to fill a sum with columns. One that is not wholly understood fills it only where all
 * the rest is settled; a rate is a proof even of two of them.
 */
export const waysOf = (board: Board, sum: Sum): Way[] => {
  const keys = membersOf(sum);
  const open = keys.filter((key) => board.holderOf(key) === undefined).length;
  if (open === 0) return [];
  const takesDoubtful = open === 1 || sum.kind !== 'sum';
  const lists = keys.map((key) =>
    board
      .columnsFor(key)
      .filter((one) => takesDoubtful || one.candidates.isWhole || board.found.has(one)),
  );
  const count = lists.reduce((product, list) => product * list.length, 1);
  if (count === 0 || count > mostWays) return [];
  return lists
    .reduce<Unknown[][]>(
      (ways, list) => ways.flatMap((way) => list.map((one) => [...way, one])),
      [[]],
    )
    .filter((members) => new Set(members).size === members.length)
    .map((members) => ({ sum, members }));
};

/** Whether something besides the sum says which measure the columns are of. */
export const isAnchored = (board: Board, { sum, members }: Way): boolean => {
  return membersOf(sum).some((key, place) => {
    const member = members[place];
    if (member === undefined) return false;
    if (board.found.has(member)) return true;
    // Of people by category only the snapshot counts those at Level 1.
    const isSnapshot = key.measure === 'eligible' && key.level === '1' && key.category !== 'all';
    const isSaid = isSnapshot || board.strengthOf(member, key) >= strength.title;
    return member.candidates.isWhole && isSaid;
  });
};
