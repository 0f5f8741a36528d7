import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeKey } from '../../src/report/figure.ts';
import type { PlacedFigure } from '../../src/report/figuresCsv.ts';
import { ruleApplies } from '../build-data/cellRules.ts';
import type { CellRuleRow, Source } from '../build-data/types.ts';
import { mergeFigures, type Conflict, type Merged } from './mergeFigures.ts';
import type { Outcome, ReadFile } from './readAll.ts';
import { statuses, statusOf, tell } from './tell.ts';
import { writeSources } from './writeSources.ts';

/** What a person has decided about conflicts and doubts, and where a file comes from. */
export interface WriteOptions {
  replace: boolean;
  accept: boolean;
  sourceOf: (file: ReadFile) => Source;
  cellRules: readonly CellRuleRow[];
  /** Told what changed, in words; they are printed unless told. */
  tellChanges?: (changes: string) => void;
}

const printChanges = (changes: string): void => {
  process.stdout.write(`${changes}\n`);
};

/** A held figure that says otherwise is settled by `--replace`, all other doubts by `--accept`. */
const isReady = (file: ReadFile, { accept }: WriteOptions): boolean =>
  accept || file.doubts.every((doubt) => doubt.kind === 'held');

/** The figures of a file without those that the rules of the cells exclude, which are told. */
const allowed = (
  file: ReadFile,
  rules: readonly CellRuleRow[],
  note: (line: string) => void,
): PlacedFigure[] =>
  file.figures.filter((figure) => {
    const rule = rules.find((one) => ruleApplies(one, figure));
    // A zero printed where there can be no figure is another way to write a dash.
    if (rule !== undefined && figure.value !== 0) {
      note(
        `${file.label}: ${describeKey(figure)} is ${figure.value}, but data/cell-rules.csv says “${rule.reason}”. It is not written; if the figure is right, correct the rule.`,
      );
    }
    return rule === undefined;
  });

const tellConflicts = (conflicts: readonly Conflict[]): void => {
  for (const { figure, held, heldSource } of conflicts) {
    tell(
      `${figure.area} ${figure.year_ending}, ${describeKey(figure)}: ${figure.value} read, ${held} held (${heldSource}).`,
    );
  }
  tell('Nothing was written. Give --replace to put the new figures in the place of the held ones.');
};

/**
 * What `figures.csv` becomes with everything that is read and ready, and the files that wait for a
 * person's decision.
 *
 * @param text `figures.csv` as it is
 * @param note told of each figure that a rule keeps out
 */
export const mergeOutcome = (
  text: string,
  outcome: Outcome,
  options: WriteOptions,
  note: (line: string) => void,
): { merged: Merged; waiting: ReadFile[] } => {
  const isFileReady = (file: ReadFile): boolean => isReady(file, options);
  const sourced = outcome.read.filter(isFileReady).map((file) => ({
    source: options.sourceOf(file),
    quality: file.quality,
    figures: allowed(file, options.cellRules, note),
  }));
  return {
    merged: mergeFigures(text, sourced, options.replace),
    waiting: outcome.read.filter((file) => !isFileReady(file)),
  };
};

/**
 * Merges what was read into the sources and builds the data.
 *
 * @returns the exit status
 */
export const writeOutcome = async (
  root: string,
  outcome: Outcome,
  options: WriteOptions,
): Promise<number> => {
  const before = readFileSync(join(root, 'data/figures.csv'), 'utf8');
  const { merged, waiting } = mergeOutcome(before, outcome, options, tell);
  for (const { label } of waiting) {
    tell(`${label}: not written because of its doubts; decide, then give --accept.`);
  }
  if (merged.conflicts.length > 0 && !options.replace) {
    tellConflicts(merged.conflicts);
    return Math.max(statuses.needsDecision, statusOf(outcome));
  }
  if (merged.added + merged.replaced === 0) {
    tell(`Nothing new: ${merged.same} figures are held already.`);
  } else {
    const changes = await writeSources(root, merged.text);
    tell(
      `${merged.added} figures added, ${merged.replaced} replaced, ${merged.same} held already.`,
    );
    (options.tellChanges ?? printChanges)(changes);
  }
  return statusOf({ ...outcome, read: waiting });
};
