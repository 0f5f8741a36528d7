import pdfWorkerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { HeldData } from '../../report/held.ts';
import { readReport, type ReportReading } from '../../report/readReport.ts';
import { ReportError } from '../../report/reportError.ts';

/** One file to read; `area` and `yearEnding` are what a person has decided. */
export interface ReadingRequest {
  bytes: ArrayBuffer;
  fileName: string;
  held: HeldData;
  area?: string;
  yearEnding?: number;
}

/** What became of it: the reading, or what is wrong and what to do. */
export type ReadingAnswer = { reading: ReportReading } | { problem: string };

const answerOf = async ({ bytes, ...request }: ReadingRequest): Promise<ReadingAnswer> => {
  const { fileName, ...options } = request;
  try {
    const reading = await readReport(new Uint8Array(bytes), fileName, {
      ...options,
      startPdfWorker: () => new Worker(pdfWorkerUrl, { type: 'module' }),
    });
    return { reading };
  } catch (error) {
    return {
      problem:
        error instanceof ReportError
          ? error.message
          : 'The file could not be read. Save it as docx or PDF and try that.',
    };
  }
};

// One file a worker: it is ended afterwards, whatever the file has done to it.
self.addEventListener('message', (event: MessageEvent<ReadingRequest>) => {
  void answerOf(event.data).then((answer) => self.postMessage(answer));
});
