import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { limits, tooLarge } from '../../src/report/limits.ts';
import { readReports, type ReadOptions, type ReportReading } from '../../src/report/readReport.ts';
import { ReportError } from '../../src/report/reportError.ts';
import { readWorkbook, type WorkbookReading } from '../../src/report/sheets/readWorkbook.ts';
import { spreadsheetFormatOf } from '../../src/report/sheets/unpackWorkbook.ts';

/** What the worker is started with: options for every file. */
export type WorkerOptions = Pick<ReadOptions, 'area' | 'yearEnding' | 'held' | 'milliseconds'>;

/** A file to read, and the titles that it goes by elsewhere. */
export interface InputFile {
  path: string;
  /** What messages call it. */
  name: string;
  titles: readonly string[];
}

/** The answer to one file: a reading for each area without the document, or what is wrong in plain words. */
export type Answer =
  | { path: string; readings: ReportReading[] }
  | { path: string; workbook: WorkbookReading }
  | { path: string; error: { code: string; message: string } };

const read = async ({ path, titles }: Pick<InputFile, 'path' | 'titles'>): Promise<Answer> => {
  try {
    const { size } = statSync(path);
    if (size > limits.fileBytes) throw tooLarge(`${size} bytes`);
    const bytes = new Uint8Array(readFileSync(path));
    const options = workerData as WorkerOptions;
    if (spreadsheetFormatOf(bytes) !== undefined) {
      const { held, yearEnding } = options;
      const known = {
        ...(held === undefined ? {} : { held }),
        ...(yearEnding === undefined ? {} : { yearEnding }),
      };
      return {
        path,
        workbook: await readWorkbook(bytes, basename(path), { ...known, titles }),
      };
    }
    const readings = await readReports(bytes, basename(path), { ...options, titles });
    // The document itself stays here: nobody looks at it on the command line.
    return { path, readings: readings.map((reading) => ({ ...reading, blocks: [] })) };
  } catch (error) {
    const code = error instanceof ReportError ? error.code : 'unreadable';
    return {
      path,
      error: { code, message: error instanceof Error ? error.message : String(error) },
    };
  }
};

parentPort?.on('message', (file: InputFile) => {
  void read(file).then((answer) => parentPort?.postMessage(answer));
});
