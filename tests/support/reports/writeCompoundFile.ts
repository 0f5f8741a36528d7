const sectorBytes = 512;
const entryBytes = 128;
/** Shorter streams would stand in a stream of their own kind. */
const shortest = 4096;
const numbersInSector = sectorBytes / 4;
const endOfChain = 0xfffffffe;
const ofTable = 0xfffffffd;
const free = 0xffffffff;

/** A compound file, the container of old Office documents, with streams by their names. */
export const writeCompoundFile = (streams: Record<string, Uint8Array>): Uint8Array => {
  const chains: { name: string; size: number; sectors: number; bytes: Uint8Array }[] =
    Object.entries(streams).map(([name, bytes]) => {
      const size = Math.max(bytes.length, shortest);
      return { name, bytes, size, sectors: Math.ceil(size / sectorBytes) };
    });
  const directorySectors = Math.ceil(((chains.length + 1) * entryBytes) / sectorBytes);
  const used = directorySectors + chains.reduce((sum, { sectors }) => sum + sectors, 0);
  const tableSectors = Math.ceil((used + 8) / (numbersInSector - 1));
  const file = new Uint8Array((1 + tableSectors + used) * sectorBytes);
  const view = new DataView(file.buffer);
  const table: number[] = Array.from({ length: tableSectors }, () => ofTable);
  const addChain = (sectors: number): number => {
    const start = table.length;
    for (let step = 1; step < sectors; step += 1) table.push(start + step);
    table.push(endOfChain);
    return start;
  };
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(0x1e, 9, true);
  view.setUint16(0x20, 6, true);
  view.setUint32(0x2c, tableSectors, true);
  const directory = addChain(directorySectors);
  view.setUint32(0x30, directory, true);
  view.setUint32(0x38, shortest, true);
  view.setUint32(0x3c, endOfChain, true);
  view.setUint32(0x44, endOfChain, true);
  for (let place = 0; place < 109; place += 1) {
    view.setUint32(0x4c + place * 4, place < tableSectors ? place : free, true);
  }
  const writeEntry = (
    place: number,
    name: string,
    kind: number,
    start: number,
    size: number,
  ): void => {
    const at = (1 + directory) * sectorBytes + place * entryBytes;
    [...name].forEach((letter, index) =>
      view.setUint16(at + index * 2, letter.charCodeAt(0), true),
    );
    view.setUint16(at + 0x40, (name.length + 1) * 2, true);
    view.setUint8(at + 0x42, kind);
    // The streams hang on the root as one chain to the right.
    const isRoot = place === 0;
    view.setUint32(at + 0x44, free, true);
    view.setUint32(at + 0x48, isRoot || place === chains.length ? free : place + 1, true);
    view.setUint32(at + 0x4c, isRoot ? 1 : free, true);
    view.setUint32(at + 0x74, start, true);
    view.setUint32(at + 0x78, size, true);
  };
  writeEntry(0, 'Root Entry', 5, endOfChain, 0);
  chains.forEach(({ name, size, sectors, bytes }, place) => {
    const start = addChain(sectors);
    file.set(bytes, (1 + start) * sectorBytes);
    writeEntry(place + 1, name, 2, start, size);
  });
  for (let place = 0; place < tableSectors * numbersInSector; place += 1) {
    view.setUint32(sectorBytes + place * 4, table[place] ?? free, true);
  }
  return file;
};
