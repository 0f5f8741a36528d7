import { ReportError } from '../../reportError.ts';

/** What is thrown where an old Word file does not hold together. */
export const damagedDoc = (): ReportError =>
  new ReportError(
    'needs_docx',
    'The Word document of the old kind (.doc) cannot be read: it is damaged, or older than Word 97. Open it in Word or LibreOffice, choose “Save as”, then “Word document (.docx)”, and take that file.',
  );

const headerBytes = 512;
const entryBytes = 128;
const ownSectorsInHeader = 109;
/** Sector numbers from here on are marks: free, end of a chain and the like. */
const firstMark = 0xfffffffa;
const longestName = 64;

/** Numbers of a file, least byte first. @throws ReportError `needs_docx` beyond its end */
export const numbersOf = (
  bytes: Uint8Array,
): {
  byte: (at: number) => number;
  short: (at: number) => number;
  long: (at: number) => number;
} => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const check = (at: number, size: number): number => {
    if (!(at >= 0 && at + size <= bytes.length)) throw damagedDoc();
    return at;
  };
  return {
    byte: (at) => view.getUint8(check(at, 1)),
    short: (at) => view.getUint16(check(at, 2), true),
    long: (at) => view.getUint32(check(at, 4), true),
  };
};

/** The sectors of a chain; one that runs in a circle is damaged. */
const chainOf = (table: readonly number[], start: number): number[] => {
  const chain: number[] = [];
  for (let sector = start; sector < firstMark; sector = table[sector] ?? firstMark) {
    if (chain.length > table.length) throw damagedDoc();
    chain.push(sector);
  }
  return chain;
};

const joined = (parts: readonly Uint8Array[], length: number): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole.subarray(0, Math.min(length, whole.length));
};

/**
 * The streams of a compound file, the container of old Office documents, by name ([MS-CFB]).
 *
 * @throws ReportError `needs_docx`
 */
export const streamsOf = (bytes: Uint8Array): ((name: string) => Uint8Array | undefined) => {
  const header = numbersOf(bytes);
  const size = 1 << Math.min(header.short(0x1e), 12);
  const miniSize = 1 << Math.min(header.short(0x20), 6);
  const sector = (number: number): Uint8Array => {
    const start = headerBytes + number * size + (size - headerBytes) * (size > headerBytes ? 1 : 0);
    return bytes.subarray(start, start + size);
  };
  const longs = (part: Uint8Array): number[] => {
    const { long } = numbersOf(part);
    return Array.from({ length: Math.floor(part.length / 4) }, (_, place) => long(place * 4));
  };
  const tableSectors = Array.from({ length: ownSectorsInHeader }, (_, place) =>
    header.long(0x4c + place * 4),
  );
  const mostSectors = bytes.length / size + 1;
  for (let next = header.long(0x44), steps = 0; next < firstMark; steps += 1) {
    if (steps > mostSectors) throw damagedDoc();
    const list = longs(sector(next));
    next = list.pop() ?? firstMark;
    tableSectors.push(...list);
  }
  const table = tableSectors.filter((one) => one < firstMark).flatMap((one) => longs(sector(one)));
  const read = (start: number, length = Infinity): Uint8Array =>
    joined(chainOf(table, start).map(sector), length);
  const directory = read(header.long(0x30));
  const entry = numbersOf(directory);
  const entries = Array.from({ length: Math.floor(directory.length / entryBytes) }, (_, place) => {
    const at = place * entryBytes;
    const nameBytes = Math.min(entry.short(at + 0x40), longestName);
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameBytes));
    return {
      name: name.replace(/\0/g, ''),
      start: entry.long(at + 0x74),
      length: entry.long(at + 0x78),
    };
  });
  const smallest = header.long(0x38);
  return (name) => {
    const found = entries.find((one) => one.name === name);
    if (found === undefined) return undefined;
    if (found.length >= smallest) return read(found.start, found.length);
    const minis = read(entries[0]?.start ?? firstMark);
    const miniTable = longs(read(header.long(0x3c)));
    const parts = chainOf(miniTable, found.start).map((mini) =>
      minis.subarray(mini * miniSize, (mini + 1) * miniSize),
    );
    return joined(parts, found.length);
  };
};
