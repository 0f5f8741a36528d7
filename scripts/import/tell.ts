import type { Doubt } from '../../src/report/figure.ts';
import type { SheetReport } from '../../src/report/sheets/readWorkbook.ts';
import type { Outcome } from './readAll.ts';

/** Exit statuses of the commands that read files. */
export const statuses = { sound: 0, needsDecision: 1, notRead: 2 } as const;

/** Writes a line to standard error, where everything but figures goes. */
export const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const tellSheet = (
  file: string,
  { name, figures, withheld, skipped, unread }: SheetReport,
): void => {
  const marks = withheld === 0 ? '' : `, ${withheld} not published`;
  tell(`${file}, sheet “${name}”: ${figures} figures${marks}.`);
  if (skipped.length > 0) tell(`  left out, being no areas: ${skipped.join(', ')}`);
  for (const what of unread) tell(`  not read: ${what}`);
};

/** Tells every doubt, what became of every sheet, every file that could not be read, and a sum. */
export const tellOutcome = ({ read, failed, sheets }: Outcome): void => {
  for (const { name, sheet } of sheets) tellSheet(name, sheet);
  for (const { path, label, doubts } of read) {
    for (const { message } of doubts) tell(`${label}: ${message}`);
    const how = path === label ? '' : `npm run import -- ${path} `;
    const isDoubted = (kind: Doubt['kind']): boolean => doubts.some((doubt) => doubt.kind === kind);
    if (isDoubted('area')) tell(`${label}: say it with ${how}--area NAME.`);
    if (isDoubted('year')) tell(`${label}: say it with ${how}--year YEAR.`);
  }
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

/** The exit status that the readings call for. */
export const statusOf = ({ read, failed }: Outcome): number => {
  if (failed.length > 0) return statuses.notRead;
  const isDoubted = read.some((file) => file.doubts.length > 0);
  return isDoubted ? statuses.needsDecision : statuses.sound;
};
