import type { ReportDocument } from './document.ts';
import { Deadline, limits, tooLarge } from './limits.ts';
import { ReportError } from './reportError.ts';
import { formatOf } from './sniff.ts';

/** What the place that reads provides to the reader. */
export interface UnpackOptions {
  /**
   * Starts the PDF library's worker, `pdfjs-dist/legacy/build/pdf.worker.min.mjs`, as a module. A
   * browser must give it; Node finds the library by itself and reads on the calling thread.
   */
  startPdfWorker?: () => Worker;
  /** Time allowed for one document; a minute unless told. */
  milliseconds?: number;
}

const unpack = async (
  bytes: Uint8Array,
  { startPdfWorker, milliseconds }: UnpackOptions,
): Promise<ReportDocument> => {
  switch (formatOf(bytes)) {
    case 'docx':
      return (await import('./unpack/docx.ts')).unpackDocx(bytes);
    case 'odt':
      return (await import('./unpack/odt.ts')).unpackOdt(bytes);
    case 'pdf': {
      const { unpackPdf } = await import('./unpack/pdf.ts');
      return unpackPdf(bytes, new Deadline(milliseconds), startPdfWorker);
    }
    case 'html': {
      const { decodeText } = await import('./unpack/decodeText.ts');
      return (await import('./unpack/html.ts')).unpackHtml(decodeText(bytes));
    }
    case 'txt': {
      const { decodeText } = await import('./unpack/decodeText.ts');
      return (await import('./unpack/txt.ts')).unpackTxt(decodeText(bytes));
    }
    case 'doc':
      return (await import('./unpack/doc.ts')).unpackDoc(bytes);
  }
};

/**
 * Unpacks a document of any known format to blocks in reading order. The library of a format is
 * loaded when the first document of it comes.
 *
 * @throws ReportError whatever is wrong with the document
 */
export const unpackReport = async (
  bytes: Uint8Array,
  options: UnpackOptions = {},
): Promise<ReportDocument> => {
  if (bytes.length === 0) throw new ReportError('empty', 'The file is empty. Fetch it again.');
  if (bytes.length > limits.fileBytes) throw tooLarge(`${bytes.length} bytes`);
  try {
    return await unpack(bytes, options);
  } catch (error) {
    if (error instanceof ReportError) throw error;
    // The libraries throw errors of many kinds on damaged documents; the cause is kept.
    throw new ReportError(
      'damaged',
      'The document is damaged. Fetch it again, or open it in a word processor and save it anew.',
      { cause: error },
    );
  }
};
