import { compoundKind, isCompound } from './compoundStreams.ts';
import type { ReportFormat } from './document.ts';
import { ReportError } from './reportError.ts';

/** Control characters that stand in no text; tabs, line ends and the like do. */
const isControl = (byte: number): boolean => byte < 8 || (byte > 13 && byte < 32 && byte !== 27);
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const unsupported = (what: string): ReportError =>
  new ReportError(
    'unsupported_format',
    `The file is ${what}. Save it as docx or PDF and try that.`,
  );

const zippedFormat = (text: string): ReportFormat => {
  if (text.includes('word/document')) return 'docx';
  if (text.includes('xl/workbook') || text.includes('opendocument.spreadsheet')) {
    throw unsupported('a spreadsheet, not a report');
  }
  if (text.includes('ppt/presentation')) throw unsupported('a presentation');
  if (text.includes('content.xml')) return 'odt';
  throw new ReportError(
    'unknown_format',
    'The zip file holds no document. Unpack it and choose the report inside.',
  );
};

/** Whether the legacy Word file says that it is encrypted: bit 8 of the flags in its header. */
const isLockedDoc = (bytes: Uint8Array): boolean =>
  bytes[512] === 0xec && bytes[513] === 0xa5 && ((bytes[512 + 11] ?? 0) & 1) === 1;

const compoundFormat = (bytes: Uint8Array): ReportFormat => {
  const kind = compoundKind(bytes);
  if (kind === 'locked' || isLockedDoc(bytes)) {
    throw new ReportError('password', 'The document is locked with a password. Save it without.');
  }
  if (kind === 'document') return 'doc';
  if (kind === 'workbook') throw unsupported('a spreadsheet, not a report');
  throw unsupported('an old Office file without a Word document in it, or it is cut off');
};

/**
 * The format of a document by its contents; the file name is not trusted.
 *
 * @throws ReportError `empty`, `unknown_format`, `unsupported_format` or `password`
 */
export const formatOf = (bytes: Uint8Array): ReportFormat => {
  const head = latin(bytes.subarray(0, 1024));
  if (head.trim() === '') throw new ReportError('empty', 'The file is empty. Fetch it again.');
  if (head.startsWith('PK')) {
    // The names of the parts stand at the end, where the zip directory is, and before each part.
    return zippedFormat(latin(bytes));
  }
  if (isCompound(bytes)) return compoundFormat(bytes);
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) throw unsupported('rich text (RTF)');
  const isWide = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff');
  const isBinary = bytes.subarray(0, 1024).some(isControl);
  if (!isWide && isBinary) {
    throw new ReportError(
      'unknown_format',
      'The file is none of docx, odt, pdf, doc, txt or html. Save it as one of these.',
    );
  }
  return /<(!doctype html|html|head|body|table)\b/i.test(isWide ? head.replace(/\0/g, '') : head)
    ? 'html'
    : 'txt';
};
