import { Board, type Found, type Refusal, type Unknown } from './board.ts';
import type { Candidate } from './candidates.ts';
import { giveUpContradicted, settleSums } from './settleBySums.ts';
import { settleEnclosed, settleUnmarked, settleWords } from './settleByWords.ts';

/** What was found out about the columns of a table. */
export interface Inference {
  found: ReadonlyMap<Unknown, Found>;
  /** What speaks against the words of a column that was not settled. */
  refusals: ReadonlyMap<Unknown, Refusal>;
  /** The candidates of a column that are still open. */
  open: (unknown: Unknown) => Candidate[];
}

const settleAll = (board: Board): void => {
  for (let isMoving = true; isMoving;) {
    isMoving =
      settleSums(board) ||
      settleWords(board, ['own', 'title']) ||
      settleUnmarked(board) ||
      settleEnclosed(board);
  }
};

/**
 * Finds out what each column of a table counts.
 *
 * Words give each column its candidates. What words alone decide is settled first. Then every sum
 * of the vocabulary is tried over the columns that it can be of: a column is settled by a sum that
 * holds in its rows, if no other column could take its place in a sum of that kind and no other
 * sum gives it another meaning. What is settled narrows what is left, until nothing changes. A
 * column that two meanings fit stays open.
 */
export const inferMeanings = (unknowns: readonly Unknown[]): Inference => {
  const board = new Board(unknowns);
  settleWords(board, ['own']);
  do settleAll(board);
  while (giveUpContradicted(board));
  const { found, refusals } = board;
  return { found, refusals, open: (unknown) => board.open(unknown) };
};
