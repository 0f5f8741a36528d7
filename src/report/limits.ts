import { ReportError } from './reportError.ts';

const megabyte = 1024 * 1024;

/**
 * What a report may weigh. Real ones are under 10 MB and 60 pages; the limits stand far above
 * that, and low enough that a document made to harm fills neither memory nor time.
 */
export const limits = {
  fileBytes: 64 * megabyte,
  /** Unpacked size of one part of a zipped document. */
  partBytes: 32 * megabyte,
  /** Unpacked size of all parts together that are read. */
  allPartsBytes: 128 * megabyte,
  zipEntries: 10_000,
  /** Length of text in plain text, legacy Word and HTML. */
  textLength: 8 * megabyte,
  elements: 1_500_000,
  depth: 400,
  pages: 500,
  tableColumns: 200,
  rows: 100_000,
  sheets: 200,
  sheetTables: 500,
  sheetRows: 50_000,
  sheetColumns: 1000,
  /** Cells of one sheet that hold something, merged ones counted everywhere they cover. */
  sheetCells: 1_000_000,
  milliseconds: 60_000,
} as const;

/** The moment after which reading stops. */
export class Deadline {
  readonly end: number;

  constructor(milliseconds: number = limits.milliseconds) {
    this.end = performance.now() + milliseconds;
  }

  /** @throws ReportError `too_slow` once the time is up */
  check(): void {
    if (performance.now() > this.end) {
      throw new ReportError(
        'too_slow',
        'The document takes too long to read. Save it again from the program that made it, or as docx, and try that.',
      );
    }
  }
}

/** The error of a document over a limit; `what` names the thing that is too much. */
export const tooLarge = (what: string): ReportError =>
  new ReportError('too_large', `The document has ${what}; no annual report is that large.`);
