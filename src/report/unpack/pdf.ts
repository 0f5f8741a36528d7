import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { Line, ReportDocument } from '../document.ts';
import { limits, tooLarge, type Deadline } from '../limits.ts';
import { ReportError } from '../reportError.ts';
import { linesOfPage } from './pdfLines.ts';
import { turnedHeadings, uprightPage, type PlacedRun } from './turnedText.ts';

/** A text layer with fewer letters is what a scan has. */
const fewestLetters = 40;

const rightAngle = Math.PI / 2;
/** Text further than this off the edges of the page, in radians, is a watermark. */
const mostSlant = 0.02;

const runOf = (item: TextItem): PlacedRun[] => {
  const [along = 1, up = 0, , , x = 0, y = 0] = item.transform as number[];
  const [, , skewed = 0, scale = 0] = item.transform as number[];
  const turns = Math.atan2(up, along) / rightAngle;
  if (Math.abs(turns - Math.round(turns)) * rightAngle > mostSlant) return [];
  const quarters = (Math.round(turns) + 4) % 4;
  return [{ text: item.str, x, y, width: item.width, size: Math.hypot(skewed, scale), quarters }];
};

const errorOf = (error: unknown): ReportError => {
  if (error instanceof ReportError) return error;
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? new ReportError('password', 'The PDF is locked with a password. Save it without.')
    : new ReportError(
        'damaged',
        'The PDF is damaged or cut off. Fetch it again, or print it to PDF anew.',
        { cause: error },
      );
};

/**
 * Unpacks the text layer of a PDF as lines with positions. Scripts in it are never run.
 *
 * @param startWorker starts the library's own worker; needed in a browser
 * @throws ReportError `damaged`, `password`, `no_text`, `too_large` or `too_slow`
 */
export const unpackPdf = async (
  bytes: Uint8Array,
  deadline: Deadline,
  startWorker?: () => Worker,
): Promise<ReportDocument> => {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  if (startWorker !== undefined) library.GlobalWorkerOptions.workerPort = startWorker();
  // The library takes the bytes over, so it gets its own.
  const task = library.getDocument({
    data: bytes.slice(),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    stopAtErrors: false,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > limits.pages) throw tooLarge(`${pdf.numPages} pages`);
    const lines: Line[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      deadline.check();
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const { upright, onSide } = uprightPage(
        items.flatMap((item) => ('str' in item ? runOf(item) : [])),
      );
      lines.push(...linesOfPage(upright, turnedHeadings(onSide)));
      page.cleanup();
      if (lines.length > limits.rows) throw tooLarge('too many lines');
    }
    const letters = lines.reduce(
      (sum, line) => sum + line.cells.reduce((part, cell) => part + cell.text.length, 0),
      0,
    );
    if (letters < fewestLetters) {
      throw new ReportError(
        'no_text',
        'The PDF has no text layer: it is a scan or a picture. Run text recognition (OCR) over it first, or type the figures in.',
      );
    }
    const { info } = await pdf.getMetadata();
    const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
    return { format: 'pdf', title, blocks: [{ kind: 'lines', lines }] };
  } catch (error) {
    throw errorOf(error);
  } finally {
    await task.destroy();
  }
};
