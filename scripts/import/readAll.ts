import { describeKey, type Doubt } from '../../src/report/figure.ts';
import { placedFigures, type PlacedFigure } from '../../src/report/figuresCsv.ts';
import type { HeldData } from '../../src/report/held.ts';
import type { ReportReading } from '../../src/report/readReport.ts';
import type { SheetReport, WorkbookReading } from '../../src/report/sheets/readWorkbook.ts';
import { keyOf } from '../build-data/types.ts';
import type { FileQuality } from './mergeFigures.ts';
import type { ImportOptions } from './options.ts';
import { Progress } from './progress.ts';
import { Reader } from './reader.ts';
import type { InputFile } from './readWorker.ts';

/** A report that could be read, or what a spreadsheet says of one area and year. */
export interface ReadFile {
  path: string;
  /** The name of the file. */
  name: string;
  /** The name of the file, and in a spreadsheet the area and year, for messages. */
  label: string;
  title: string;
  quality: FileQuality;
  area: string | null;
  yearEnding: number | null;
  figures: PlacedFigure[];
  /** How many figures the file says are withheld or do not exist. */
  withheld: number;
  doubts: Doubt[];
}

export interface Outcome {
  read: ReadFile[];
  failed: { path: string; name: string; code: string; message: string }[];
  /** What became of every sheet of the spreadsheets. */
  sheets: { name: string; sheet: SheetReport }[];
  /** Populations aged 10 and over that spreadsheets print, rounded to a hundred. */
  populations: { area: string; yearEnding: number; population: number }[];
}

/** A report of one area, or one area of a report of several, so that a doubt holds back only its own. */
const ofReport = (
  { path, name }: InputFile,
  reading: ReportReading,
  isOneOf: boolean,
): ReadFile => {
  const years =
    reading.yearEnding === null
      ? ''
      : `${reading.yearEnding - 1}-${String(reading.yearEnding % 100).padStart(2, '0')}`;
  return {
    path,
    name,
    label: isOneOf ? `${name} (${reading.area ?? 'no area'})` : name,
    title: `${reading.area ?? ''} MAPPA annual report ${years}`,
    quality: 'report',
    area: reading.area,
    yearEnding: reading.yearEnding,
    figures: placedFigures(reading),
    withheld: 0,
    doubts: reading.doubts,
  };
};

/** A spreadsheet as one file for each area and year, so that a doubt holds back only its own. */
const ofWorkbook = ({ path, name }: InputFile, workbook: WorkbookReading): ReadFile[] => {
  const common = {
    path,
    name,
    title: workbook.title === '' ? `MAPPA tables by area (${workbook.fileName})` : workbook.title,
    quality: 'bulletin' as const,
  };
  const parts = workbook.areas.map((reading) => ({
    ...common,
    label: `${name} (${reading.area}, ${reading.yearEnding})`,
    area: reading.area,
    yearEnding: reading.yearEnding,
    figures: placedFigures(reading),
    withheld: reading.absent.length,
    doubts: reading.doubts,
  }));
  if (workbook.doubts.length === 0) return parts;
  const { doubts } = workbook;
  const nowhere = { area: null, yearEnding: null, figures: [], withheld: 0 };
  return [{ ...common, ...nowhere, label: name, doubts }, ...parts];
};

const populationsOf = ({ areas }: WorkbookReading): Outcome['populations'] =>
  areas.flatMap(({ area, yearEnding, populationRounded }) =>
    populationRounded === null ? [] : [{ area, yearEnding, population: populationRounded }],
  );

/** Adds a doubt to a file whose figures contradict those of a file before it. */
const compareFiles = (read: readonly ReadFile[]): void => {
  const first = new Map<string, { value: number; label: string }>();
  for (const { label, figures, doubts } of read) {
    for (const figure of figures) {
      const before = first.get(keyOf(figure));
      if (before === undefined) first.set(keyOf(figure), { value: figure.value, label });
      else if (before.value !== figure.value) {
        const message = `${describeKey(figure)} is ${figure.value} here, but ${before.value} in ${before.label}.`;
        doubts.push({ kind: 'read_twice', message, figures: [figure.value, before.value] });
      }
    }
  }
};

/** Reads all files, one after the other; one that cannot be read stops no other. */
export const readAll = async (
  files: readonly InputFile[],
  { area, yearEnding }: Pick<ImportOptions, 'area' | 'yearEnding'>,
  held: HeldData,
): Promise<Outcome> => {
  const reader = new Reader({
    held,
    ...(area === undefined ? {} : { area }),
    ...(yearEnding === undefined ? {} : { yearEnding }),
  });
  const progress = new Progress('files read');
  const outcome: Outcome = { read: [], failed: [], sheets: [], populations: [] };
  for (const [done, file] of files.entries()) {
    const { path, name } = file;
    if (files.length > 1) progress.step(done, files.length, name);
    const answer = await reader.read(file);
    if ('error' in answer) outcome.failed.push({ path, name, ...answer.error });
    else if ('readings' in answer) {
      const { readings } = answer;
      const isOneOf = readings.length > 1;
      outcome.read.push(...readings.map((reading) => ofReport(file, reading, isOneOf)));
    } else {
      outcome.read.push(...ofWorkbook(file, answer.workbook));
      outcome.sheets.push(...answer.workbook.sheets.map((sheet) => ({ name, sheet })));
      outcome.populations.push(...populationsOf(answer.workbook));
    }
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
