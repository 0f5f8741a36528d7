import { isFiguresCsv, readAddedCsv } from '../../added/readAddedCsv.ts';
import type { HeldData } from '../../report/held.ts';
import { readReports } from '../../report/readReport.ts';
import { formatOf } from '../../report/sniff.ts';
import { decodeText } from '../../report/unpack/decodeText.ts';
import type { UnpackOptions } from '../../report/unpackReport.ts';
import {
  documentOfCsv,
  documentOfReports,
  documentOfWorkbook,
  type ReadDocument,
} from './readDocument.ts';

/** The first bytes of what may be a spreadsheet: of a zip file, or of an old Office file. */
const spreadsheetStarts = ['PK', '\xd0\xcf'];

/** A CSV by its columns, or by its name where it is plain text: then it is told what it lacks. */
const csvText = (bytes: Uint8Array, fileName: string): string | null => {
  if (formatOf(bytes) !== 'txt') return null;
  const text = decodeText(bytes);
  return isFiguresCsv(text) || /\.csv$/i.test(fileName) ? text : null;
};

/**
 * Reads a file of any kind that the page knows: a report, a spreadsheet of tables by area, or a
 * CSV of figures. What it is follows from its contents.
 *
 * @throws ReportError if it cannot be read; the message says why and what to do
 */
export async function readAnyFile(
  { bytes, fileName }: { bytes: Uint8Array; fileName: string },
  held: HeldData,
  options: UnpackOptions,
): Promise<ReadDocument> {
  const start = String.fromCharCode(...bytes.subarray(0, 2));
  if (spreadsheetStarts.includes(start)) {
    const { spreadsheetFormatOf } = await import('../../report/sheets/unpackWorkbook.ts');
    if (spreadsheetFormatOf(bytes) !== undefined) {
      const { readWorkbook } = await import('../../report/sheets/readWorkbook.ts');
      return documentOfWorkbook(await readWorkbook(bytes, fileName, { held }), held);
    }
  }
  // An empty file is refused by the reader of reports, which says what to do.
  const text = bytes.length === 0 ? null : csvText(bytes, fileName);
  if (text !== null) return documentOfCsv(readAddedCsv(text, fileName), fileName);
  return documentOfReports(await readReports(bytes, fileName, { ...options, held }), held);
}
