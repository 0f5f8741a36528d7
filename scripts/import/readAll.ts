import { describeKey, type Doubt } from '../../src/report/figure.ts';
import { placedFigures, type PlacedFigure } from '../../src/report/figuresCsv.ts';
import type { HeldData } from '../../src/report/held.ts';
import { keyOf } from '../build-data/types.ts';
import type { ImportOptions } from './options.ts';
import { Progress } from './progress.ts';
import { Reader } from './reader.ts';
import type { Answer } from './readWorker.ts';

/** A report that could be read, with what it doubts. */
export interface ReadFile {
  path: string;
  title: string;
  figures: PlacedFigure[];
  doubts: Doubt[];
}

export interface Outcome {
  read: ReadFile[];
  failed: { path: string; message: string }[];
}

const readFileOf = ({ path, reading }: Extract<Answer, { reading: unknown }>): ReadFile => {
  const years =
    reading.yearEnding === null
      ? ''
      : `${reading.yearEnding - 1}-${String(reading.yearEnding % 100).padStart(2, '0')}`;
  return {
    path,
    title: `${reading.area ?? ''} MAPPA annual report ${years}`,
    figures: placedFigures(reading),
    doubts: reading.doubts,
  };
};

/** Adds a doubt to a file whose figures contradict those of a file before it. */
const compareFiles = (read: readonly ReadFile[]): void => {
  const first = new Map<string, { value: number; path: string }>();
  for (const { path, figures, doubts } of read) {
    for (const figure of figures) {
      const before = first.get(keyOf(figure));
      if (before === undefined) first.set(keyOf(figure), { value: figure.value, path });
      else if (before.value !== figure.value) {
        const message = `${describeKey(figure)} is ${figure.value} here, but ${before.value} in ${before.path}.`;
        doubts.push({ kind: 'read_twice', message, figures: [figure.value, before.value] });
      }
    }
  }
};

/** Reads all files, one after the other; one that cannot be read stops no other. */
export const readAll = async (
  paths: readonly string[],
  { area, yearEnding }: ImportOptions,
  held: HeldData,
): Promise<Outcome> => {
  const reader = new Reader({
    held,
    ...(area === undefined ? {} : { area }),
    ...(yearEnding === undefined ? {} : { yearEnding }),
  });
  const progress = new Progress(paths.length);
  const outcome: Outcome = { read: [], failed: [] };
  for (const [done, path] of paths.entries()) {
    progress.show(done, path);
    const answer = await reader.read(path);
    if ('error' in answer) outcome.failed.push({ path, message: answer.error.message });
    else outcome.read.push(readFileOf(answer));
  }
  progress.clear();
  await reader.close();
  compareFiles(outcome.read);
  return outcome;
};

/** All figures read, each once; of contradicting files the first is taken. */
export const figuresOf = (outcome: Outcome): PlacedFigure[] => {
  const figures = new Map<string, PlacedFigure>();
  for (const figure of outcome.read.flatMap((file) => file.figures)) {
    if (!figures.has(keyOf(figure))) figures.set(keyOf(figure), figure);
  }
  return [...figures.values()];
};
