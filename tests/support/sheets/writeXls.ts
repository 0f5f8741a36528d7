import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { madeCell, type MadeSheet, type MadeSheetCell } from './content.ts';

const cellOf = ({ text, number, format, mark }: MadeSheetCell): CellObject | undefined => {
  if (number !== undefined) return { t: 'n', v: number, z: format ?? 'General' };
  return text === undefined ? undefined : { t: 's', v: `${text}${mark ?? ''}` };
};

const sheetOf = ({ rows }: MadeSheet): WorkSheet => {
  const sheet: WorkSheet = {};
  const merges: WorkSheet['!merges'] = [];
  let width = 1;
  for (const [row, cells] of rows.entries()) {
    width = Math.max(width, cells.length);
    for (const [column, one] of cells.entries()) {
      const cell = madeCell(one);
      const written = cellOf(cell);
      if (written !== undefined) sheet[utils.encode_cell({ r: row, c: column })] = written;
      const [down, right] = [cell.rows ?? 1, cell.columns ?? 1];
      const last = { r: row + down - 1, c: column + right - 1 };
      if (down * right > 1) merges.push({ s: { r: row, c: column }, e: last });
    }
  }
  sheet['!ref'] = utils.encode_range(
    { r: 0, c: 0 },
    { r: Math.max(rows.length, 1) - 1, c: width - 1 },
  );
  sheet['!merges'] = merges;
  return sheet;
};

/** An Excel workbook of the old kind (xls); raised marks stand in the text, as old files show. */
export const writeXls = (sheets: readonly MadeSheet[]): Uint8Array => {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, sheetOf(sheet), sheet.name);
  book.Workbook = {
    Sheets: sheets.map(({ name, isHidden }) => ({ name, Hidden: isHidden === true ? 1 : 0 })),
  };
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
};
