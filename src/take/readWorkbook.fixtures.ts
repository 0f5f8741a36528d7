import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A cell as a workbook stores it: a number, a text, or nothing. */
export type StoredCell = string | number | null;

/** A sheet read by the letter of ECMA-376, with no code of the writer. */
export interface StoredSheet {
  name: string;
  /** Row after row as wide as the widest. */
  rows: StoredCell[][];
  frozenRows: number;
  filter: string;
  widths: number[];
  formulas: number;
}

/** Characters that XML has no place for are written as _x0009_ (ECMA-376 part 1, 22.9.2.19). */
const decoded = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, hexadecimal)),
  );

const letters = 26;
const hexadecimal = 16;

const columnOf = (reference: string): number =>
  [...reference.replace(/\d/g, '')].reduce(
    (place, letter) => place * letters + letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1,
    0,
  ) - 1;

type Attributes = Record<string, string>;

function parse(
  xml: string,
  onOpen: (name: string, attributes: Attributes) => void,
  onClose: (name: string, text: string) => void,
): void {
  const parser = new SaxesParser();
  let text = '';
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    onOpen(name, attributes as Attributes);
  });
  parser.on('text', (piece) => (text += piece));
  parser.on('closetag', ({ name }) => onClose(name, text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

function textsOf(xml: string): string[] {
  const texts: string[] = [];
  parse(
    xml,
    () => undefined,
    (name, text) => name === 't' && texts.push(decoded(text)),
  );
  return texts;
}

function sheetOf(name: string, xml: string, texts: readonly string[]): StoredSheet {
  const sheet: StoredSheet = { name, rows: [], frozenRows: 0, filter: '', widths: [], formulas: 0 };
  let cell: Attributes = {};
  parse(
    xml,
    (tag, attributes) => {
      if (tag === 'c') cell = attributes;
      if (tag === 'row') sheet.rows.push([]);
      if (tag === 'pane' && attributes['state'] === 'frozen')
        sheet.frozenRows = Number(attributes['ySplit']);
      if (tag === 'autoFilter') sheet.filter = attributes['ref'] ?? '';
      if (tag === 'col') sheet.widths.push(Number(attributes['width']));
      if (tag === 'f') sheet.formulas += 1;
    },
    (tag, text) => {
      if (tag !== 'v') return;
      const row = sheet.rows.at(-1) ?? [];
      const stored = cell['t'] === 's' ? texts[Number(text)] : Number(text);
      row[columnOf(cell['r'] ?? '')] = stored ?? null;
    },
  );
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  sheet.rows = sheet.rows.map((row) =>
    Array.from({ length: width }, (_, place) => row[place] ?? null),
  );
  return sheet;
}

/** The sheets of a workbook, in their order. */
export function readWorkbook(bytes: Uint8Array): StoredSheet[] {
  const files = unzipSync(bytes);
  const file = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const texts = textsOf(file('xl/sharedStrings.xml'));
  const names: string[] = [];
  parse(
    file('xl/workbook.xml'),
    (tag, attributes) => tag === 'sheet' && names.push(attributes['name'] ?? ''),
    () => undefined,
  );
  return names.map((name, place) =>
    sheetOf(name, file(`xl/worksheets/sheet${place + 1}.xml`), texts),
  );
}
