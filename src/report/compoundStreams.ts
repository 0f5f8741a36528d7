/*
 * Old Office files are small file systems of their own ([MS-CFB], "Compound File Binary"): the
 * header names the sector where the directory begins, the file allocation table chains its
 * sectors, and each entry of 128 bytes names a stream. Only the streams at the root say what the
 * file is: a document can hold a workbook inside, and a workbook a document.
 */

const magic = [0xd0, 0xcf, 0x11, 0xe0];
const headerBytes = 512;
const shiftAt = 30;
const directoryAt = 48;
const tableListAt = 76;
const tablesInHeader = 109;
const entryBytes = 128;
const nameBytes = 64;
const lengthAt = 64;
const leftAt = 68;
const rightAt = 72;
const childAt = 76;
const lastSector = 0xfffffffa;
const smallestShift = 7;
const largestShift = 16;

/** Whether the bytes begin as an old Office file does. */
export const isCompound = (bytes: Uint8Array): boolean =>
  magic.every((byte, place) => bytes[place] === byte);

class Compound {
  readonly #view: DataView;
  readonly #sectorBytes: number;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.#view.getUint16(shiftAt, true);
    if (shift < smallestShift || shift > largestShift) throw new RangeError('no sector size');
    this.#sectorBytes = 2 ** shift;
  }

  #startOf(sector: number): number {
    // The header takes the place of the first sector.
    return Math.max(headerBytes, this.#sectorBytes) + sector * this.#sectorBytes;
  }

  #next(sector: number): number {
    const perTable = this.#sectorBytes / 4;
    const table = Math.floor(sector / perTable);
    if (table >= tablesInHeader) return lastSector;
    const start = this.#startOf(this.#view.getUint32(tableListAt + table * 4, true));
    return this.#view.getUint32(start + (sector % perTable) * 4, true);
  }

  /** Where each entry of the directory begins. */
  #entries(): number[] {
    const entries: number[] = [];
    const seen = new Set<number>();
    let sector = this.#view.getUint32(directoryAt, true);
    while (sector < lastSector && !seen.has(sector)) {
      seen.add(sector);
      const start = this.#startOf(sector);
      for (let at = 0; at < this.#sectorBytes; at += entryBytes) entries.push(start + at);
      sector = this.#next(sector);
    }
    return entries;
  }

  #nameAt(start: number): string {
    const length = Math.min(this.#view.getUint16(start + lengthAt, true), nameBytes);
    let name = '';
    // The length counts the zero behind the name.
    for (let at = 0; at + 2 < length; at += 2) {
      name += String.fromCharCode(this.#view.getUint16(start + at, true));
    }
    return name;
  }

  rootNames(): Set<string> {
    const entries = this.#entries();
    const names = new Set<string>();
    const seen = new Set<number>();
    const waiting = [
      entries[0] === undefined ? -1 : this.#view.getUint32(entries[0] + childAt, true),
    ];
    for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
      const start = entries[entry];
      if (start === undefined || seen.has(entry)) continue;
      seen.add(entry);
      names.add(this.#nameAt(start));
      waiting.push(
        this.#view.getUint32(start + leftAt, true),
        this.#view.getUint32(start + rightAt, true),
      );
    }
    return names;
  }
}

/**
 * The names of the streams at the root of an old Office file; `undefined` if its directory cannot
 * be read, as in a file that is cut off.
 */
export const compoundStreams = (bytes: Uint8Array): ReadonlySet<string> | undefined => {
  if (!isCompound(bytes)) return undefined;
  try {
    const names = new Compound(bytes).rootNames();
    return names.size === 0 ? undefined : names;
  } catch (error) {
    // What lies beyond the end of the file cannot be looked at.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** What an old Office file holds, by the streams at its root or, cut off, by their names in it. */
export const compoundKind = (bytes: Uint8Array): 'document' | 'workbook' | 'locked' | 'other' => {
  const streams = compoundStreams(bytes);
  const text = streams === undefined ? new TextDecoder('latin1').decode(bytes) : '';
  const has = (name: string): boolean =>
    streams === undefined ? text.includes([...name].join('\0')) : streams.has(name);
  if (has('EncryptedPackage')) return 'locked';
  if (has('WordDocument')) return 'document';
  return has('Workbook') || (streams?.has('Book') ?? false) ? 'workbook' : 'other';
};
