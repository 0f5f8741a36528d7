import { compoundKind, isCompound } from '../compoundStreams.ts';
import { limits, tooLarge } from '../limits.ts';
import { ReportError } from '../reportError.ts';
import { unpackOds } from './unpackOds.ts';
import { unpackXlsx } from './unpackXlsx.ts';
import type { SpreadsheetFormat, Workbook } from './workbook.ts';

/**
 * The format of a spreadsheet by its contents; `undefined` if the file is none, or is locked with
 * a password, which the reader of reports tells.
 */
export const spreadsheetFormatOf = (bytes: Uint8Array): SpreadsheetFormat | undefined => {
  if (isCompound(bytes)) return compoundKind(bytes) === 'workbook' ? 'xls' : undefined;
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  const text = new TextDecoder('latin1').decode(bytes);
  if (text.includes('word/document') || text.includes('ppt/presentation')) return undefined;
  if (text.includes('xl/workbook')) return 'xlsx';
  return text.includes('opendocument.spreadsheet') ? 'ods' : undefined;
};

/**
 * Unpacks a spreadsheet of any format. The library for old workbooks is loaded when the first one
 * comes.
 *
 * @throws ReportError whatever is wrong with the file
 */
export const unpackWorkbook = async (bytes: Uint8Array): Promise<Workbook> => {
  if (bytes.length === 0) throw new ReportError('empty', 'The file is empty. Fetch it again.');
  if (bytes.length > limits.fileBytes) throw tooLarge(`${bytes.length} bytes`);
  switch (spreadsheetFormatOf(bytes)) {
    case 'xlsx':
      return unpackXlsx(bytes);
    case 'ods':
      return unpackOds(bytes);
    case 'xls':
      return (await import('./unpackXls.ts')).unpackXls(bytes);
    case undefined: {
      const message =
        'The file is none of the spreadsheets xlsx, xls and ods. Save it as one of these.';
      throw new ReportError('unknown_format', message);
    }
  }
};
