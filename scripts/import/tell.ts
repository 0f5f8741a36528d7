import { tellDoubts } from './tellDoubts.ts';
import { tellSheets } from './tellSheets.ts';
import { tell } from './tellLine.ts';
import type { Outcome } from './readAll.ts';

export { tell } from './tellLine.ts';

/** Exit statuses of the commands that read files. */
export const statuses = { sound: 0, needsDecision: 1, notRead: 2 } as const;

/**
 * Tells what became of every spreadsheet, every doubt, every file that could not be read, and a
 * sum.
 *
 * @param isFull whether each column is told with its proof, and each doubt by itself
 */
export const tellOutcome = (outcome: Outcome, isFull = false): void => {
  const { read, failed } = outcome;
  tellSheets(outcome, isFull);
  tellDoubts(read, isFull);
  for (const { name, message } of failed) tell(`${name}: ${message}`);
  const paths = new Set(read.map((file) => file.path));
  const total = paths.size + failed.length;
  if (total < 2) return;
  const doubted = new Set(read.flatMap((file) => (file.doubts.length > 0 ? [file.path] : []))).size;
  const figures = read.reduce((sum, file) => sum + file.figures.length, 0);
  tell(
    `${total} files: ${paths.size - doubted} sound, ${doubted} with doubts, ${failed.length} not read; ${figures} figures.`,
  );
};

/** The exit status that the readings call for: also a column that was not read needs a person. */
export const statusOf = ({ read, failed, sheets }: Outcome): number => {
  if (failed.length > 0) return statuses.notRead;
  const isDoubted = read.some((file) => file.doubts.length > 0);
  const isUnfinished = sheets.some(({ sheet }) => sheet.unread.length > 0);
  return isDoubted || isUnfinished ? statuses.needsDecision : statuses.sound;
};
