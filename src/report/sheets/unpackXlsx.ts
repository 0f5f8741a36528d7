import { limits, tooLarge } from '../limits.ts';
import { ReportError } from '../reportError.ts';
import { isElement, readXml, textWithin, type XmlElement } from '../unpack/xmlTree.ts';
import { unzipParts } from '../unpack/zip.ts';
import { GridBuilder, type Merge } from './gridBuilder.ts';
import { formatCode, showNumber, type Shown } from './numberFormat.ts';
import type { Grid, Workbook } from './workbook.ts';

/** Some programs write every name of the format with a prefix. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter(isElement).filter((child) => localName(child.name) === name) ?? [];

const within = (element: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce((found, name) => childrenOf(found, name)[0], element);

const isRaised = (run: XmlElement): boolean =>
  within(run, 'rPr', 'vertAlign')?.attributes.val === 'superscript';

/** The text of a string in runs; the reading aids of Asian scripts are left out. */
const richText = (element: XmlElement | undefined): string => {
  const parts = element?.children.filter(isElement) ?? [];
  const texts = parts.map((part) => {
    if (localName(part.name) === 't') return textWithin(part);
    if (localName(part.name) !== 'r') return '';
    const text = textWithin(within(part, 't'));
    return isRaised(part) && text.trim() !== '' ? `[${text.trim()}]` : text;
  });
  return texts.join('').replace(/\s+/g, ' ').trim();
};

/** The format code of every cell style, by its number. */
const formatCodes = (styles: XmlElement | undefined): string[] => {
  const own = new Map(
    childrenOf(within(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  );
  return childrenOf(within(styles, 'cellXfs'), 'xf').map(({ attributes }) =>
    formatCode(Number(attributes.numFmtId ?? 0), own),
  );
};

const cellReference = /^([A-Z]{1,3})(\d{1,7})$/;
const letters = 26;

const placeOf = (reference: string): { row: number; column: number } | undefined => {
  const match = cellReference.exec(reference);
  if (match === null) return undefined;
  const column = [...(match[1] ?? '')].reduce(
    (sum, letter) => sum * letters + letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1,
    0,
  );
  return { row: Number(match[2]) - 1, column: column - 1 };
};

const mergeOf = (reference: string): Merge[] => {
  const [first, last] = reference.split(':').map(placeOf);
  if (first === undefined || last === undefined) return [];
  const [rows, columns] = [last.row - first.row + 1, last.column - first.column + 1];
  return rows < 1 || columns < 1 ? [] : [{ ...first, rows, columns }];
};

interface Context {
  strings: readonly string[];
  codes: readonly string[];
}

const shownIn = (cell: XmlElement, { strings, codes }: Context): Shown => {
  const stored = textWithin(within(cell, 'v')).trim();
  const words = (text: string): Shown => ({ text, value: null });
  switch (cell.attributes.t) {
    case 's':
      return words(strings[Number(stored)] ?? '');
    case 'inlineStr':
      return words(richText(within(cell, 'is')));
    case 'b':
      return words(stored === '1' ? 'TRUE' : 'FALSE');
    case 'str':
    case 'e':
    case 'd':
      return words(stored);
  }
  const value = Number(stored);
  if (stored === '' || !Number.isFinite(value)) return words(stored);
  return showNumber(value, codes[Number(cell.attributes.s ?? 0)] ?? 'General');
};

const readGrid = (sheet: XmlElement, context: Context): Grid => {
  const grid = new GridBuilder();
  let row = -1;
  for (const rowElement of childrenOf(within(sheet, 'sheetData'), 'row')) {
    // Row and cell references may be left out; then they count on.
    row = rowElement.attributes.r === undefined ? row + 1 : Number(rowElement.attributes.r) - 1;
    let column = -1;
    for (const cell of childrenOf(rowElement, 'c')) {
      column = placeOf(cell.attributes.r ?? '')?.column ?? column + 1;
      const { text, value } = shownIn(cell, context);
      grid.set(row, column, text, value);
    }
  }
  const merges = childrenOf(within(sheet, 'mergeCells'), 'mergeCell');
  for (const { attributes } of merges) {
    for (const range of mergeOf(attributes.ref ?? '')) grid.merge(range);
  }
  return grid.grid();
};

const isWanted = (name: string): boolean =>
  /^xl\/(workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$/.test(name) ||
  ['xl/_rels/workbook.xml.rels', 'docProps/core.xml'].includes(name);

/**
 * Unpacks an Excel workbook (xlsx, also xlsm, whose macros are never looked at).
 *
 * @throws ReportError
 */
export const unpackXlsx = (bytes: Uint8Array): Workbook => {
  const parts = unzipParts(bytes, isWanted);
  const read = (name: string): XmlElement | undefined => {
    const part = parts.get(name);
    return part === undefined ? undefined : readXml(part);
  };
  const workbook = read('xl/workbook.xml');
  if (workbook === undefined) {
    const message = 'The workbook has no sheets that can be read. Save it anew as xlsx.';
    throw new ReportError('damaged', message);
  }
  const targets = new Map(
    childrenOf(read('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id ?? '',
      `xl/${(attributes.Target ?? '').replace(/^\/?(xl\/)?/, '')}`,
    ]),
  );
  const context: Context = {
    strings: childrenOf(read('xl/sharedStrings.xml'), 'si').map(richText),
    codes: formatCodes(read('xl/styles.xml')),
  };
  const listed = childrenOf(within(workbook, 'sheets'), 'sheet');
  if (listed.length > limits.sheets) throw tooLarge(`${listed.length} sheets`);
  const isHidden = (sheet: XmlElement): boolean =>
    (sheet.attributes.state ?? 'visible') !== 'visible';
  const sheets = listed
    .filter((sheet) => !isHidden(sheet))
    .flatMap(({ attributes }) => {
      const id = Object.entries(attributes).find(([name]) => localName(name) === 'id')?.[1];
      const sheet = read(targets.get(id ?? '') ?? '');
      return sheet === undefined
        ? []
        : [{ name: attributes.name ?? '', grid: readGrid(sheet, context) }];
    });
  const title = textWithin(within(read('docProps/core.xml'), 'title')).trim();
  const hidden = listed.filter(isHidden).map((sheet) => sheet.attributes.name ?? '');
  return { format: 'xlsx', title, sheets, hidden };
};
