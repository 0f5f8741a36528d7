import type { SheetReport } from '../../src/report/sheets/readWorkbook.ts';
import type { Outcome } from './readAll.ts';

/** Exit statuses of the commands that read files. */
export const statuses = { sound: 0, needsDecision: 1, notRead: 2 } as const;

/** Writes a line to standard error, where everything but figures goes. */
export const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const tellSheet = (
  path: string,
  { name, figures, withheld, skipped, unread }: SheetReport,
): void => {
  const marks = withheld === 0 ? '' : `, ${withheld} not published`;
  tell(`${path}, sheet “${name}”: ${figures} figures${marks}.`);
  if (skipped.length > 0) tell(`  left out, being no areas: ${skipped.join(', ')}`);
  for (const what of unread) tell(`  not read: ${what}`);
};

/** Tells every doubt, what became of every sheet, every file that could not be read, and a sum. */
export const tellOutcome = ({ read, failed, sheets }: Outcome): void => {
  for (const { path, sheet } of sheets) tellSheet(path, sheet);
  for (const { path, label, doubts } of read) {
    for (const { message } of doubts) tell(`${label}: ${message}`);
    if (doubts.some((doubt) => doubt.kind === 'area')) tell(`${path}: say it with --area NAME.`);
    if (doubts.some((doubt) => doubt.kind === 'year')) tell(`${path}: say it with --year YEAR.`);
  }
  for (const { path, message } of failed) tell(`${path}: ${message}`);
  const paths = new Set(read.map((file) => file.path));
  const total = paths.size + failed.length;
  if (total < 2) return;
  const doubted = new Set(read.flatMap((file) => (file.doubts.length > 0 ? [file.path] : []))).size;
  const figures = read.reduce((sum, file) => sum + file.figures.length, 0);
  tell(
    `${total} files: ${paths.size - doubted} sound, ${doubted} with doubts, ${failed.length} not read; ${figures} figures.`,
  );
};

/** The exit status that the readings call for. */
export const statusOf = ({ read, failed }: Outcome): number => {
  if (failed.length > 0) return statuses.notRead;
  const isDoubted = read.some((file) => file.doubts.length > 0);
  return isDoubted ? statuses.needsDecision : statuses.sound;
};
