import { unzipSync } from 'fflate';
import { limits, tooLarge } from '../limits.ts';
import { ReportError } from '../reportError.ts';

const damaged = (cause?: unknown): ReportError =>
  new ReportError(
    'damaged',
    'The file is damaged: it is cut off or not a whole document. Fetch it again, or open it in a word processor and save it anew.',
    { cause },
  );

/** Offset of the record that ends a zip file; it stands in the last 64 kB. */
const endRecord = (bytes: Uint8Array): number => {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
      return at;
  }
  throw damaged();
};

/** Whether the first entry of the directory is encrypted (bit 0 of its flags). */
const isEncrypted = (bytes: Uint8Array): boolean => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = view.getUint32(endRecord(bytes) + 16, true);
  return directory + 10 <= bytes.length && (view.getUint16(directory + 8, true) & 1) === 1;
};

/**
 * Unpacks the named parts of a zipped document; parts that are not there are left out. The sizes
 * are checked before anything is unpacked, and an entry that holds more than it says is cut there.
 *
 * @throws ReportError `damaged`, `password` or `too_large`
 */
export const unzipParts = (
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> => {
  if (isEncrypted(bytes)) {
    throw new ReportError('password', 'The document is locked with a password. Save it without.');
  }
  let entries = 0;
  let allBytes = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        if (entries > limits.zipEntries) throw tooLarge('too many parts');
        if (!wanted(name)) return false;
        if (originalSize > limits.partBytes) throw tooLarge(`${originalSize} bytes of text`);
        allBytes += originalSize;
        if (allBytes > limits.allPartsBytes) throw tooLarge(`more than ${allBytes} bytes of text`);
        return true;
      },
    });
    return new Map(Object.entries(parts));
  } catch (error) {
    if (error instanceof ReportError) throw error;
    throw damaged(error);
  }
};
