import { limits, tooLarge } from '../limits.ts';

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // Only the question is asked; older Windows files are not UTF-8.
    return false;
  }
};

/**
 * Text of a plain text or HTML file: UTF-8, UTF-16 with a byte order mark, else Windows-1252.
 *
 * @throws ReportError `too_large`
 */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes.length > limits.textLength * 2) throw tooLarge(`${bytes.length} bytes of text`);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
};
