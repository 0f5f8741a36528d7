import { ReportError } from '../../reportError.ts';
import { limits, tooLarge } from '../../limits.ts';
import { damagedDoc, numbersOf, streamsOf } from './compoundFile.ts';
import { changesIn, formatsOf, stretchAt, type Change } from './formats.ts';

/** A character of a document, and where it stands in the file. */
export interface Letter {
  text: string;
  at: number;
}

/** What the end of a paragraph says of it. */
export interface ParagraphEnd {
  /** How many tables the paragraph stands within. */
  depth: number;
  endsCell: boolean;
  endsRow: boolean;
  /** Left edges of the cells of the row, and the right edge of the last; in twentieths of a point. */
  edges: number[];
}

const codes = {
  raised: 0x2a48,
  position: 0x4845,
  style: 0x4a30,
  inTable: 0x2416,
  endOfRow: 0x2417,
  depth: 0x6649,
  endOfInnerCell: 0x244b,
  endOfInnerRow: 0x244c,
  tableDefinition: 0xd608,
};
const wordMark = 0xa5ec;
/** Word 97 was the first with this layout of the header. */
const firstVersion = 0xc1;
const places = {
  textCounts: 0x4c,
  styles: 0xa2,
  characterFormats: 0xfa,
  paragraphFormats: 0x102,
  pieces: 0x1a2,
};
const narrow = 0x40000000;
const superscript = 1;
/** Each letter is kept with its place; real reports have 50,000. */
const mostLetters = 2_000_000;
const signed = (value: number): number => (value << 16) >> 16;

/** A Word document of 97 to 2003, read from its bytes ([MS-DOC]). */
export class WordFile {
  readonly #document: Uint8Array;
  readonly #numbers;
  readonly #table: Uint8Array;
  readonly #letters: Letter[];
  readonly #characters;
  readonly #paragraphs;
  readonly #raisedStyles: ReadonlySet<number>;

  /** @throws ReportError `needs_docx`, `password` or `too_large` */
  constructor(bytes: Uint8Array) {
    const stream = streamsOf(bytes);
    this.#document = stream('WordDocument') ?? new Uint8Array();
    this.#numbers = numbersOf(this.#document);
    const { short, long } = this.#numbers;
    if (short(0) !== wordMark || short(2) < firstVersion) throw damagedDoc();
    const flags = short(0x0a);
    if ((flags & 0x100) !== 0) {
      throw new ReportError('password', 'The document is locked with a password. Save it without.');
    }
    this.#table = stream((flags & 0x200) === 0 ? '0Table' : '1Table') ?? new Uint8Array();
    const list = (place: number): { at: number; length: number } => ({
      at: long(place),
      length: long(place + 4),
    });
    this.#letters = this.#readLetters(list(places.pieces));
    const formats = (place: number, isParagraph: boolean): ReturnType<typeof formatsOf> =>
      formatsOf(this.#document, this.#table, list(place), isParagraph);
    this.#characters = formats(places.characterFormats, false);
    this.#paragraphs = formats(places.paragraphFormats, true);
    this.#raisedStyles = this.#readRaisedStyles(list(places.styles));
  }

  /** The letters of the body, the text boxes, the footnotes and the endnotes. */
  parts(): Letter[][] {
    const { long } = this.#numbers;
    const counts = [0, 1, 2, 3, 4, 5, 6].map((place) => long(places.textCounts + place * 4));
    // Body, footnotes, headers, macros (none since Word 97), comments, endnotes, text boxes.
    const starts = counts.map((_, place) =>
      counts.slice(0, place).reduce((sum, count) => sum + count, 0),
    );
    return [0, 6, 1, 5].map((part) => {
      const start = starts[part] ?? 0;
      return this.#letters.slice(start, start + (counts[part] ?? 0));
    });
  }

  /** Whether a letter stands raised, as footnote marks do. */
  isRaised({ at }: Letter): boolean {
    const { byte, short } = this.#numbers;
    const changes = stretchAt(this.#characters, at)?.changes ?? [];
    const own = changes.findLast(({ code }) => code === codes.raised || code === codes.position);
    if (own?.code === codes.raised) return byte(own.at) === superscript;
    if (own !== undefined) return signed(short(own.at)) > 0;
    const style = changes.findLast(({ code }) => code === codes.style);
    return style !== undefined && this.#raisedStyles.has(short(style.at));
  }

  /** What the letter that ends a paragraph says of it. */
  paragraphEnd({ at }: Letter): ParagraphEnd {
    const { byte, long } = this.#numbers;
    const changes = stretchAt(this.#paragraphs, at)?.changes ?? [];
    const find = (code: number): Change | undefined =>
      changes.findLast((change) => change.code === code);
    const isSet = (code: number): boolean => {
      const change = find(code);
      return change !== undefined && byte(change.at) !== 0;
    };
    const told = find(codes.depth);
    const definition = find(codes.tableDefinition);
    return {
      depth:
        told === undefined ? Number(isSet(codes.inTable)) : Math.min(long(told.at), limits.depth),
      endsCell: isSet(codes.endOfInnerCell),
      endsRow: isSet(codes.endOfRow) || isSet(codes.endOfInnerRow),
      edges: definition === undefined ? [] : this.#edgesAt(definition.at),
    };
  }

  #edgesAt(at: number): number[] {
    const { byte, short } = this.#numbers;
    return Array.from({ length: byte(at) + 1 }, (_, place) => signed(short(at + 1 + place * 2)));
  }

  /** The text is kept in pieces, each with one or two bytes a letter ([MS-DOC] 2.8.35). */
  #readLetters({ at, length }: { at: number; length: number }): Letter[] {
    const { byte, short, long } = numbersOf(this.#table);
    let place = at;
    while (place < at + length && byte(place) === 1) place += 3 + short(place + 1);
    if (byte(place) !== 2) throw damagedDoc();
    const count = Math.floor((long(place + 1) - 4) / 12);
    const first = place + 5;
    const decoder = new TextDecoder('windows-1252');
    const letters: Letter[] = [];
    for (let piece = 0; piece < count; piece += 1) {
      const size = long(first + (piece + 1) * 4) - long(first + piece * 4);
      const address = long(first + (count + 1) * 4 + piece * 8 + 2);
      const isNarrow = (address & narrow) !== 0;
      const start = isNarrow ? (address & ~narrow) >>> 1 : address;
      const width = isNarrow ? 1 : 2;
      if (size < 0 || start + size * width > this.#document.length) throw damagedDoc();
      if (letters.length + size > mostLetters) throw tooLarge('too many letters');
      for (let index = 0; index < size; index += 1) {
        const own = start + index * width;
        const text = isNarrow
          ? decoder.decode(this.#document.subarray(own, own + 1))
          : String.fromCharCode(this.#numbers.short(own));
        letters.push({ text, at: own });
      }
    }
    return letters;
  }

  /** Numbers of the styles whose own changes raise their text ([MS-DOC] 2.9.271). */
  #readRaisedStyles({ at, length }: { at: number; length: number }): Set<number> {
    const raised = new Set<number>();
    if (length < 4) return raised;
    const { byte, short } = numbersOf(this.#table);
    const baseBytes = short(at + 4);
    const end = at + length;
    let place = at + 2 + short(at);
    for (let number = 0; place + 2 <= end; number += 1) {
      const size = short(place);
      const start = place + 2;
      place = start + size + (size % 2);
      if (size < baseBytes + 2 || place > end) continue;
      // A name of two-byte letters and a zero stand before the changes.
      let part = start + baseBytes + 2 + (short(start + baseBytes) + 1) * 2;
      while (part + 2 <= start + size) {
        const from = part + 2;
        const to = from + short(part);
        const change = changesIn(this.#table, from, to).find(({ code }) => code === codes.raised);
        if (change !== undefined && byte(change.at) === superscript) raised.add(number);
        part = to + ((to - part) % 2);
      }
    }
    return raised;
  }
}
