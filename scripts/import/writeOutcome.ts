import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeKey } from '../../src/report/figure.ts';
import type { PlacedFigure } from '../../src/report/figuresCsv.ts';
import { ruleApplies } from '../build-data/cellRules.ts';
import type { CellRuleRow, Source } from '../build-data/types.ts';
import { mergeFigures, type Conflict } from './mergeFigures.ts';
import type { Outcome, ReadFile } from './readAll.ts';
import { statuses, statusOf, tell } from './tell.ts';
import { writeSources } from './writeSources.ts';

/** What a person has decided about conflicts and doubts, and where a file comes from. */
export interface WriteOptions {
  replace: boolean;
  accept: boolean;
  sourceOf: (file: ReadFile) => Source;
  cellRules: readonly CellRuleRow[];
}

/** A held figure that says otherwise is settled by `--replace`, all other doubts by `--accept`. */
const isReady = (file: ReadFile, { accept }: WriteOptions): boolean =>
  accept || file.doubts.every((doubt) => doubt.kind === 'held');

/** The figures of a file without those that the rules of the cells exclude, which are told. */
const allowed = (file: ReadFile, rules: readonly CellRuleRow[]): PlacedFigure[] =>
  file.figures.filter((figure) => {
    const rule = rules.find((one) => ruleApplies(one, figure));
    // A zero printed where there can be no figure is another way to write a dash.
    if (rule !== undefined && figure.value !== 0) {
      tell(
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
 * Merges what was read into the sources and builds the data.
 *
 * @returns the exit status
 */
export const writeOutcome = async (
  root: string,
  outcome: Outcome,
  options: WriteOptions,
): Promise<number> => {
  const ready = outcome.read.filter((file) => isReady(file, options));
  const waiting = outcome.read.filter((file) => !ready.includes(file));
  const sourced = ready.map((file) => ({
    source: options.sourceOf(file),
    quality: file.quality,
    figures: allowed(file, options.cellRules),
  }));
  const before = readFileSync(join(root, 'data/figures.csv'), 'utf8');
  const merged = mergeFigures(before, sourced, options.replace);
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
    process.stdout.write(`${changes}\n`);
  }
  return statusOf({ ...outcome, read: waiting });
};
