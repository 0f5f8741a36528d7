import { limits, tooLarge } from '../limits.ts';
import { ReportError } from '../reportError.ts';
import {
  childOf,
  findElement,
  isElement,
  numberAttribute,
  readXml,
  textWithin,
  type XmlElement,
} from '../unpack/xmlTree.ts';
import { unzipParts } from '../unpack/zip.ts';
import { GridBuilder, type Merge } from './gridBuilder.ts';
import { dateInWords, type Shown } from './numberFormat.ts';
import type { Grid, Workbook } from './workbook.ts';

/** Styles of a document that matter for reading: raised text, and tables that are not shown. */
interface Styles {
  raised: ReadonlySet<string>;
  hidden: ReadonlySet<string>;
}

const readStyles = (content: XmlElement): Styles => {
  const styles = childOf(content, 'office:automatic-styles')?.children.filter(isElement) ?? [];
  const named = (test: (style: XmlElement) => boolean): Set<string> =>
    new Set(styles.filter(test).map((style) => style.attributes['style:name'] ?? ''));
  return {
    raised: named(
      (style) =>
        childOf(style, 'style:text-properties')?.attributes['style:text-position']?.startsWith(
          'super',
        ) === true,
    ),
    hidden: named(
      (style) => childOf(style, 'style:table-properties')?.attributes['table:display'] === 'false',
    ),
  };
};

const textOf = (element: XmlElement, styles: Styles): string =>
  element.children
    .map((child) => {
      if (!isElement(child)) return child;
      if (/^text:(s|tab|line-break)$/.test(child.name)) return ' ';
      if (/^(office:annotation|text:note)$/.test(child.name)) return '';
      const isRaised = styles.raised.has(child.attributes['text:style-name'] ?? '');
      const text = textOf(child, styles);
      if (isRaised && text.trim() !== '') return `[${text.trim()}]`;
      return child.name === 'text:p' ? `${text} ` : text;
    })
    .join('');

const shownIn = (cell: XmlElement, styles: Styles): Shown => {
  const text = textOf(cell, styles).replace(/\s+/g, ' ').trim();
  const { attributes } = cell;
  const value = Number(attributes['office:value']);
  switch (attributes['office:value-type']) {
    case 'float':
    case 'currency':
      if (!Number.isFinite(value)) break;
      return { text: /\d/.test(text) ? text : String(value), value };
    case 'percentage':
      return { text: text === '' ? `${value * 100}%` : text, value: null };
    case 'date': {
      const date = new Date(`${(attributes['office:date-value'] ?? '').slice(0, 10)}T00:00:00Z`);
      if (!Number.isNaN(date.getTime())) return { text: dateInWords(date), value: null };
    }
  }
  return { text, value: null };
};

/** Rows of a table, also inside header rows and groups. */
const rowsOf = (table: XmlElement): XmlElement[] =>
  table.children.filter(isElement).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return /^table:table-(header-rows|rows|row-group)$/.test(child.name) ? rowsOf(child) : [];
  });

const repeats = (element: XmlElement, name: string): number =>
  Math.max(numberAttribute(element, name, 1, Number.MAX_SAFE_INTEGER), 1);

const readGrid = (table: XmlElement, styles: Styles): Grid => {
  const grid = new GridBuilder();
  const merges: Merge[] = [];
  let row = 0;
  for (const rowElement of rowsOf(table)) {
    const cells = rowElement.children.filter(isElement).map((cell) => ({
      cell,
      shown: cell.name === 'table:table-cell' ? shownIn(cell, styles) : { text: '', value: null },
      times: repeats(cell, 'table:number-columns-repeated'),
    }));
    const times = repeats(rowElement, 'table:number-rows-repeated');
    const isBlank = cells.every(({ shown }) => shown.text === '');
    // Sheets end in a blank row that is repeated to the last row there can be.
    for (let time = 0; !isBlank && time < times; time += 1) {
      let column = 0;
      for (const { cell, shown, times: across } of cells) {
        for (let place = 0; shown.text !== '' && place < across; place += 1) {
          grid.set(row + time, column + place, shown.text, shown.value);
        }
        const rows = numberAttribute(cell, 'table:number-rows-spanned', 1, limits.sheetRows);
        const columns = numberAttribute(
          cell,
          'table:number-columns-spanned',
          1,
          limits.sheetColumns,
        );
        if (rows > 1 || columns > 1) merges.push({ row: row + time, column, rows, columns });
        column += across;
      }
    }
    row += times;
  }
  for (const merge of merges) grid.merge(merge);
  return grid.grid();
};

/**
 * Unpacks an OpenDocument spreadsheet (ods).
 *
 * @throws ReportError
 */
export const unpackOds = (bytes: Uint8Array): Workbook => {
  const wanted = ['content.xml', 'meta.xml', 'META-INF/manifest.xml'];
  const parts = unzipParts(bytes, (name) => wanted.includes(name));
  const manifest = parts.get('META-INF/manifest.xml');
  if (manifest !== undefined && new TextDecoder().decode(manifest).includes('encryption-data')) {
    throw new ReportError('password', 'The workbook is locked with a password. Save it without.');
  }
  const body = parts.get('content.xml');
  const content = body === undefined ? undefined : readXml(body);
  const book = content === undefined ? undefined : findElement(content, 'office:spreadsheet');
  if (content === undefined || book === undefined) {
    throw new ReportError('damaged', 'The workbook has no sheets in it. Save it anew as ods.');
  }
  const styles = readStyles(content);
  const tables = book.children.filter(isElement).filter((child) => child.name === 'table:table');
  if (tables.length > limits.sheets) throw tooLarge(`${tables.length} sheets`);
  const nameOf = (table: XmlElement): string => table.attributes['table:name'] ?? '';
  const isHidden = (table: XmlElement): boolean =>
    styles.hidden.has(table.attributes['table:style-name'] ?? '');
  const meta = parts.get('meta.xml');
  return {
    format: 'ods',
    title: meta === undefined ? '' : textWithin(findElement(readXml(meta), 'dc:title')).trim(),
    sheets: tables
      .filter((table) => !isHidden(table))
      .map((table) => ({ name: nameOf(table), grid: readGrid(table, styles) })),
    hidden: tables.filter(isHidden).map(nameOf),
  };
};
