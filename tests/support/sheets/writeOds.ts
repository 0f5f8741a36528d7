import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../reports/content.ts';
import { madeCell, type MadeSheet, type MadeSheetCell, type MadeSheetRow } from './content.ts';

const namespaces = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="${name}"`)
  .join(' ');

const shown = (number: number, format: string): string => {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (format.includes('%')) return `${(number * 100).toFixed(decimals)}%`;
  return format === 'General' ? String(number) : number.toFixed(decimals);
};

const cellOf = (cell: MadeSheetCell): string => {
  const spans =
    (cell.rows ?? 1) * (cell.columns ?? 1) > 1
      ? ` table:number-rows-spanned="${cell.rows ?? 1}" table:number-columns-spanned="${cell.columns ?? 1}"`
      : '';
  if (cell.number !== undefined) {
    const type = cell.format?.includes('%') === true ? 'percentage' : 'float';
    const text = shown(cell.number, cell.format ?? 'General');
    return `<table:table-cell${spans} office:value-type="${type}" office:value="${cell.number}"><text:p>${text}</text:p></table:table-cell>`;
  }
  if (cell.text === undefined) return '<table:table-cell/>';
  const raised =
    cell.mark === undefined
      ? ''
      : `<text:span text:style-name="raised">${escapeXml(cell.mark)}</text:span>`;
  return `<table:table-cell${spans} office:value-type="string"><text:p>${escapeXml(cell.text)}${raised}</text:p></table:table-cell>`;
};

/** Cells of a row, with equal ones side by side written once, as spreadsheets do. */
const rowOf = (row: MadeSheetRow): string => {
  const cells = row.map((one) => cellOf(madeCell(one)));
  const written: string[] = [];
  for (let place = 0; place < cells.length; place += 1) {
    const cell = cells[place] ?? '';
    let times = 1;
    while (!cell.includes('spanned') && cells[place + times] === cell) times += 1;
    const repeated = times > 1 ? ` table:number-columns-repeated="${times}"` : '';
    written.push(cell.replace('<table:table-cell', `<table:table-cell${repeated}`));
    place += times - 1;
  }
  return `<table:table-row>${written.join('')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>`;
};

/** An OpenDocument spreadsheet of the sheets. */
export const writeOds = (
  sheets: readonly MadeSheet[],
  more: Record<string, Uint8Array> = {},
): Uint8Array => {
  const tables = sheets.map(({ name, rows, isHidden }) => {
    const style = isHidden === true ? ' table:style-name="hidden"' : '';
    const end =
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    return `<table:table table:name="${escapeXml(name)}"${style}>${rows.map(rowOf).join('')}${end}</table:table>`;
  });
  const styles =
    '<office:automatic-styles><style:style style:name="raised"><style:text-properties style:text-position="super 58%"/></style:style><style:style style:name="hidden"><style:table-properties table:display="false"/></style:style></office:automatic-styles>';
  const content = `<?xml version="1.0"?><office:document-content ${namespaces}>${styles}<office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(content),
    ...more,
  });
};
