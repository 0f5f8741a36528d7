/** One section of a WebAssembly module: its id and where its content stands in the bytes. */
export interface Section {
  id: number;
  /** First byte of the section, its id byte. */
  start: number;
  contentStart: number;
  end: number;
}

const headerLength = 8;
const sectionId = { import: 2, export: 7 } as const;
const importKind = { function: 0, table: 1, memory: 2, global: 3, tag: 4 } as const;
const bitsOfByte = 7;
const continues = 0x80;

/** Reads the variable-length numbers and names of a WebAssembly binary, one after the other. */
class Reader {
  constructor(
    readonly bytes: Uint8Array,
    public place: number,
  ) {}

  byte(): number {
    const value = this.bytes[this.place];
    if (value === undefined) throw new Error('The WebAssembly module ends too early.');
    this.place += 1;
    return value;
  }

  unsigned(): number {
    let value = 0;
    for (let shift = 0; ; shift += bitsOfByte) {
      const byte = this.byte();
      value += (byte & (continues - 1)) * 2 ** shift;
      if (byte < continues) return value;
    }
  }

  name(): string {
    const length = this.unsigned();
    const text = new TextDecoder().decode(this.bytes.subarray(this.place, this.place + length));
    this.place += length;
    return text;
  }

  limits(): void {
    const hasMaximum = (this.byte() & 1) === 1;
    this.unsigned();
    if (hasMaximum) this.unsigned();
  }
}

/** Writes a number in the variable-length form of WebAssembly (unsigned LEB128). */
export function encodeUnsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest % continues;
    rest = Math.floor(rest / continues);
    bytes.push(rest > 0 ? low + continues : low);
  } while (rest > 0);
  return bytes;
}

/** Lists the sections of a module. @throws Error if the bytes are no WebAssembly module */
export function sectionsOf(bytes: Uint8Array): Section[] {
  if (new TextDecoder().decode(bytes.subarray(1, 4)) !== 'asm') {
    throw new Error('These bytes are not a WebAssembly module.');
  }
  const sections: Section[] = [];
  const reader = new Reader(bytes, headerLength);
  while (reader.place < bytes.length) {
    const start = reader.place;
    const id = reader.byte();
    const length = reader.unsigned();
    const contentStart = reader.place;
    reader.place += length;
    sections.push({ id, start, contentStart, end: reader.place });
  }
  return sections;
}

const sectionOf = (bytes: Uint8Array, id: number): Section => {
  const section = sectionsOf(bytes).find((one) => one.id === id);
  if (!section) throw new Error(`The WebAssembly module has no section ${id}.`);
  return section;
};

/** The names that a module imports. */
export function importNames(bytes: Uint8Array): Set<string> {
  const reader = new Reader(bytes, sectionOf(bytes, sectionId.import).contentStart);
  const names = new Set<string>();
  for (let left = reader.unsigned(); left > 0; left -= 1) {
    reader.name();
    names.add(reader.name());
    const kind = reader.byte();
    if (kind === importKind.function) reader.unsigned();
    else if (kind === importKind.table) {
      reader.byte();
      reader.limits();
    } else if (kind === importKind.memory) reader.limits();
    else if (kind === importKind.global) {
      reader.byte();
      reader.byte();
    } else if (kind === importKind.tag) {
      reader.byte();
      reader.unsigned();
    } else throw new Error(`The module imports something of an unknown kind (${kind}).`);
  }
  return names;
}

interface Export {
  name: string;
  /** The bytes of the entry in the export section. */
  entry: Uint8Array;
}

function exportsOf(bytes: Uint8Array): Export[] {
  const reader = new Reader(bytes, sectionOf(bytes, sectionId.export).contentStart);
  const found: Export[] = [];
  for (let left = reader.unsigned(); left > 0; left -= 1) {
    const start = reader.place;
    const name = reader.name();
    reader.byte();
    reader.unsigned();
    found.push({ name, entry: bytes.subarray(start, reader.place) });
  }
  return found;
}

/** The names that a module exports. */
export const exportNames = (bytes: Uint8Array): string[] =>
  exportsOf(bytes).map(({ name }) => name);

/** The same module with only those exports that are to be kept. */
export function keepExports(bytes: Uint8Array, keep: (name: string) => boolean): Uint8Array {
  const section = sectionOf(bytes, sectionId.export);
  const kept = exportsOf(bytes).filter(({ name }) => keep(name));
  const count = encodeUnsigned(kept.length);
  const length = kept.reduce((sum, { entry }) => sum + entry.length, count.length);
  return Buffer.concat([
    bytes.subarray(0, section.start),
    Uint8Array.from([sectionId.export, ...encodeUnsigned(length), ...count]),
    ...kept.map(({ entry }) => entry),
    bytes.subarray(section.end),
  ]);
}
