import { writeCompoundFile } from './writeCompoundFile.ts';
import type { MadeBlock, MadeCell } from './content.ts';

/** How a legacy Word document sets its tables and words. */
export interface DocSetting {
  /** Each table within a cell of another one. */
  nested?: boolean;
  /** An empty column between any two. */
  spacers?: boolean;
  softHyphens?: boolean;
}

const sprm = {
  raised: 0x2a48,
  inTable: 0x2416,
  endOfRow: 0x2417,
  depth: 0x6649,
  endOfInnerCell: 0x244b,
  endOfInnerRow: 0x244c,
  tableDefinition: 0xd608,
};
const pageBytes = 512;
const textStart = 0x800;
const columnTwips = 1500;

const short = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
const long = (value: number): number[] => [...short(value & 0xffff), ...short(value >>> 16)];
const flag = (code: number): number[] => [...short(code), 1];

const definition = (columns: number): number[] => {
  const edges = Array.from({ length: columns + 1 }, (_, place) => short(place * columnTwips));
  const value = [columns, ...edges.flat()];
  return [...short(sprm.tableDefinition), ...short(value.length + 1), ...value];
};

interface Stretch {
  /** Letters of the text. */
  size: number;
  changes: number[];
}

class Writer {
  text = '';
  readonly characters: Stretch[] = [];
  readonly paragraphs: Stretch[] = [];
  readonly #setting: DocSetting;

  constructor(setting: DocSetting) {
    this.#setting = setting;
  }

  paragraph(text: string): void {
    this.#words(text);
    this.#end('\r', []);
  }

  table(rows: readonly MadeCell[][]): void {
    const { nested = false, spacers = false } = this.#setting;
    const inner = nested ? [...short(sprm.depth), ...long(2)] : [];
    const cellEnd = nested ? flag(sprm.endOfInnerCell) : [];
    const rowEnd = nested ? flag(sprm.endOfInnerRow) : flag(sprm.endOfRow);
    for (const row of rows) {
      const cells = row.flatMap((cell, place) =>
        spacers && place > 0 ? [{ text: '' }, cell] : [cell],
      );
      for (const { text, mark } of cells) {
        this.#words(text);
        if (mark !== undefined) this.#add(mark, flag(sprm.raised));
        this.#end(nested ? '\r' : '\u0007', [...flag(sprm.inTable), ...inner, ...cellEnd]);
      }
      const edges = nested ? [] : definition(cells.length);
      this.#end(nested ? '\r' : '\u0007', [...flag(sprm.inTable), ...inner, ...rowEnd, ...edges]);
    }
    if (nested) {
      this.#end('\u0007', flag(sprm.inTable));
      this.#end('\u0007', [...flag(sprm.inTable), ...flag(sprm.endOfRow), ...definition(1)]);
    }
    this.paragraph('');
  }

  #words(text: string): void {
    const { softHyphens = false } = this.#setting;
    this.#add(softHyphens ? text.replace(/([a-z]{3})(?=[a-z]{3})/g, '$1\u001f') : text, []);
  }

  #add(text: string, changes: number[]): void {
    if (text !== '') this.characters.push({ size: text.length, changes });
    this.text += text;
  }

  #end(letter: string, changes: number[]): void {
    this.#add(letter, []);
    const before = this.paragraphs.reduce((sum, { size }) => sum + size, 0);
    this.paragraphs.push({ size: this.text.length - before, changes });
  }
}

/** Pages of formats, each with few enough stretches, and the places in the file they are for. */
const pagesOf = (
  stretches: readonly Stretch[],
  isParagraph: boolean,
): { starts: number[]; end: number; pages: Uint8Array[] } => {
  const perPage = 8;
  const pages: Uint8Array[] = [];
  const starts: number[] = [];
  let at = textStart;
  for (let first = 0; first < stretches.length; first += perPage) {
    const page = new Uint8Array(pageBytes);
    const own = stretches.slice(first, first + perPage);
    const places = (own.length + 1) * 4;
    let end = pageBytes - 2;
    starts.push(at);
    own.forEach(({ size, changes }, place) => {
      page.set(long(at), place * 4);
      at += size * 2;
      if (changes.length === 0 && !isParagraph) return;
      const padded = changes.length % 2 === 0 ? changes : [...changes, 0];
      const bytes = isParagraph
        ? [0, (padded.length + 2) / 2, 0, 0, ...padded]
        : [changes.length, ...changes];
      end = (end - bytes.length) & ~1;
      page.set(bytes, end);
      page[places + place * (isParagraph ? 13 : 1)] = end / 2;
    });
    page.set(long(at), own.length * 4);
    page[pageBytes - 1] = own.length;
    pages.push(page);
  }
  return { starts, end: at, pages };
};

/** A legacy Word document of the blocks, with the parts that the reader looks at. */
export const writeDoc = (blocks: readonly MadeBlock[], setting: DocSetting = {}): Uint8Array => {
  const writer = new Writer(setting);
  for (const block of blocks) {
    if (block.kind === 'paragraph') writer.paragraph(block.text);
    else writer.table(block.rows);
  }
  const { text } = writer;
  const textEnd = Math.ceil((textStart + text.length * 2) / pageBytes) * pageBytes;
  const table: number[] = [];
  const pages: Uint8Array[] = [];
  const document = new Map<number, number[]>();
  const list = (place: number, bytes: number[]): void => {
    document.set(place, [...long(table.length), ...long(bytes.length)]);
    table.push(...bytes);
  };
  const pieces = [...long(0), ...long(text.length), ...short(0), ...long(textStart), ...short(0)];
  list(0x1a2, [2, ...long(pieces.length), ...pieces]);
  for (const [place, stretches, isParagraph] of [
    [0xfa, writer.characters, false],
    [0x102, writer.paragraphs, true],
  ] as const) {
    const made = pagesOf(stretches, isParagraph);
    const first = textEnd / pageBytes + pages.length;
    const numbers = made.pages.map((_, page) => long(first + page));
    list(place, [...made.starts.map(long), long(made.end), ...numbers].flat());
    pages.push(...made.pages);
  }
  const bytes = new Uint8Array(textEnd + pages.length * pageBytes);
  bytes.set([...short(0xa5ec), ...short(0xc1)], 0);
  bytes.set(long(text.length), 0x4c);
  for (const [place, values] of document) bytes.set(values, place);
  bytes.set(
    [...text].flatMap((letter) => short(letter.charCodeAt(0))),
    textStart,
  );
  pages.forEach((page, place) => bytes.set(page, textEnd + place * pageBytes));
  return writeCompoundFile({ WordDocument: bytes, '0Table': Uint8Array.from(table) });
};
