import pdfWorkerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { HeldData } from '../../report/held.ts';
import { ReportError } from '../../report/reportError.ts';
import { readAnyFile } from './readAnyFile.ts';
import type { ReadDocument } from './readDocument.ts';

/** One file to read, and what it is checked against. */
export interface ReadingRequest {
  bytes: ArrayBuffer;
  fileName: string;
  held: HeldData;
}

/** What became of it: the document as read, or what is wrong and what to do. */
export type ReadingAnswer = { document: ReadDocument } | { problem: string };

const answerOf = async ({ bytes, fileName, held }: ReadingRequest): Promise<ReadingAnswer> => {
  try {
    const startPdfWorker = () => new Worker(pdfWorkerUrl, { type: 'module' });
    const file = { bytes: new Uint8Array(bytes), fileName };
    return { document: await readAnyFile(file, held, { startPdfWorker }) };
  } catch (error) {
    return {
      problem:
        error instanceof ReportError
          ? error.message
          : 'The file could not be read. Save it as docx, PDF or xlsx and try that.',
    };
  }
};

// One file a worker: it is ended afterwards, whatever the file has done to it.
self.addEventListener('message', (event: MessageEvent<ReadingRequest>) => {
  void answerOf(event.data).then((answer) => self.postMessage(answer));
});
