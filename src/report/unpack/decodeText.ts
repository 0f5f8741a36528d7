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

/** The characters of Windows-1252 from 0x80 to 0x9f, where it differs from Latin-1. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes Windows-1252 as Latin-1, so the difference is made good here. */
const decodeWindows = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (letter) => windows[letter.charCodeAt(0) - 0x80] ?? letter);

/**
 * Text of a plain text or HTML file: UTF-8, UTF-16 with a byte order mark, else Windows-1252.
 *
 * @throws ReportError `too_large`
 */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes.length > limits.textLength * 2) throw tooLarge(`${bytes.length} bytes of text`);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : decodeWindows(bytes);
};
