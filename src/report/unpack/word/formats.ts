import { damagedDoc, numbersOf } from './compoundFile.ts';

/** One change of a property: its code and where its value begins. */
export interface Change {
  code: number;
  at: number;
}

const pageBytes = 512;
const codes = { tableDefinition: 0xd608, tabs: 0xc615 };
/** Bytes of a value by the kind that stands in the top three bits of a code; 0 says its own. */
const valueBytes = [1, 1, 2, 4, 2, 2, 0, 3];

/** The changes in a list of them ([MS-DOC] 2.2.5); one that is cut off ends the list. */
export const changesIn = (bytes: Uint8Array, from: number, to: number): Change[] => {
  const { byte, short } = numbersOf(bytes);
  const end = Math.min(to, bytes.length);
  const changes: Change[] = [];
  for (let at = from; at + 3 <= end;) {
    const code = short(at);
    const fixed = valueBytes[code >> 13] ?? 1;
    const head = code === codes.tableDefinition ? 2 : fixed === 0 ? 1 : 0;
    if (at + 2 + head > end) break;
    // The definition of a table counts one byte too many.
    const own =
      code === codes.tableDefinition ? short(at + 2) - 1 : fixed === 0 ? byte(at + 2) : fixed;
    // A long list of tabs does not fit its count; nothing after it is looked for.
    if (code === codes.tabs && own === 255) break;
    changes.push({ code, at: at + 2 + head });
    at += 2 + head + own;
  }
  return changes;
};

/** A stretch of the file with the changes that hold there. */
export interface Formatted {
  from: number;
  to: number;
  changes: Change[];
}

/** The stretches of one page of formats ([MS-DOC] 2.9.33 and 2.9.175). */
const pageOf = (document: Uint8Array, page: number, isParagraph: boolean): Formatted[] => {
  const { byte, long } = numbersOf(document);
  const start = page * pageBytes;
  const count = byte(start + pageBytes - 1);
  const places = start + (count + 1) * 4;
  return Array.from({ length: count }, (_, place) => {
    const offset = byte(places + place * (isParagraph ? 13 : 1)) * 2;
    const from = long(start + place * 4);
    const to = long(start + (place + 1) * 4);
    if (offset === 0) return { from, to, changes: [] };
    const at = start + offset;
    const size = byte(at);
    if (!isParagraph) return { from, to, changes: changesIn(document, at + 1, at + 1 + size) };
    const [first, length] = size === 0 ? [at + 2, byte(at + 1) * 2] : [at + 1, size * 2 - 1];
    // The number of the style stands before the changes.
    return { from, to, changes: changesIn(document, first + 2, first + length) };
  });
};

/**
 * All stretches with their formats, in the order of the file.
 *
 * @param list where the list of their pages stands in `table`
 */
export const formatsOf = (
  document: Uint8Array,
  table: Uint8Array,
  list: { at: number; length: number },
  isParagraph: boolean,
): Formatted[] => {
  const { long } = numbersOf(table);
  const count = Math.floor((list.length - 4) / 8);
  if (count > document.length / pageBytes) throw damagedDoc();
  const pages = Array.from({ length: Math.max(count, 0) }, (_, place) =>
    long(list.at + (count + 1 + place) * 4),
  );
  return pages
    .flatMap((page) => pageOf(document, page & 0x3fffff, isParagraph))
    .sort((a, b) => a.from - b.from);
};

/** Finds the stretch that a place of the file is in. */
export const stretchAt = (all: readonly Formatted[], place: number): Formatted | undefined => {
  let low = 0;
  let high = all.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = all[middle];
    if (one === undefined) return undefined;
    if (place < one.from) high = middle - 1;
    else if (place >= one.to) low = middle + 1;
    else return one;
  }
  return undefined;
};
