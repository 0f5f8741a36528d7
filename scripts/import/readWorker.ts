import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { limits, tooLarge } from '../../src/report/limits.ts';
import { readReport, type ReadOptions, type ReportReading } from '../../src/report/readReport.ts';
import { ReportError } from '../../src/report/reportError.ts';
import { extractDoc } from './extractDoc.ts';

/** What the worker is started with: options for every file. */
export type WorkerOptions = Pick<ReadOptions, 'area' | 'yearEnding' | 'held' | 'milliseconds'>;

/** The answer to one path: a reading without the document, or what is wrong in plain words. */
export type Answer =
  | { path: string; reading: ReportReading }
  | { path: string; error: { code: string; message: string } };

const read = async (path: string): Promise<Answer> => {
  try {
    const { size } = statSync(path);
    if (size > limits.fileBytes) throw tooLarge(`${size} bytes`);
    const bytes = new Uint8Array(readFileSync(path));
    const options = workerData as WorkerOptions;
    const reading = await readReport(bytes, basename(path), {
      ...options,
      extractDoc,
    });
    // The document itself stays here: nobody looks at it on the command line.
    return { path, reading: { ...reading, blocks: [] } };
  } catch (error) {
    const code = error instanceof ReportError ? error.code : 'unreadable';
    return {
      path,
      error: { code, message: error instanceof Error ? error.message : String(error) },
    };
  }
};

parentPort?.on('message', (path: string) => {
  void read(path).then((answer) => parentPort?.postMessage(answer));
});
