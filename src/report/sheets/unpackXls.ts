import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { limits, tooLarge } from '../limits.ts';
import { ReportError } from '../reportError.ts';
import { GridBuilder } from './gridBuilder.ts';
import { showNumber, type Shown } from './numberFormat.ts';
import type { Grid, Workbook } from './workbook.ts';

const shownIn = (cell: CellObject): Shown => {
  switch (cell.t) {
    case 'n':
      return showNumber(Number(cell.v), typeof cell.z === 'string' ? cell.z : 'General');
    case 's':
      return { text: String(cell.v).replace(/\s+/g, ' ').trim(), value: null };
    case 'b':
      return { text: cell.v === true ? 'TRUE' : 'FALSE', value: null };
    case 'e':
      return { text: cell.w ?? '#VALUE!', value: null };
    default:
      return { text: '', value: null };
  }
};

const readGrid = (sheet: WorkSheet): Grid => {
  const grid = new GridBuilder();
  const rows = sheet['!data'] ?? [];
  // Rows and cells are sparse: holes are blank.
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const { text, value } = shownIn(cell);
      grid.set(row, column, text, value);
    });
  });
  for (const { s: first, e: last } of sheet['!merges'] ?? []) {
    const [rowCount, columnCount] = [last.r - first.r + 1, last.c - first.c + 1];
    grid.merge({ row: first.r, column: first.c, rows: rowCount, columns: columnCount });
  }
  return grid.grid();
};

const open = (bytes: Uint8Array): WorkBook => {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      sheetRows: limits.sheetRows + 1,
    });
  } catch (error) {
    if (error instanceof Error && /password/i.test(error.message)) {
      throw new ReportError('password', 'The workbook is locked with a password. Save it without.');
    }
    // The library throws errors of many kinds on damaged files; the cause is kept.
    const message = 'The workbook is damaged. Fetch it again, or save it anew as xlsx.';
    throw new ReportError('damaged', message, { cause: error });
  }
};

/**
 * Unpacks an Excel workbook of the old kind (xls). The format keeps raised marks apart from the
 * text, and the library does not read them: a mark on a heading becomes a digit at its end.
 *
 * @throws ReportError
 */
export const unpackXls = (bytes: Uint8Array): Workbook => {
  const book = open(bytes);
  if (book.SheetNames.length > limits.sheets) throw tooLarge(`${book.SheetNames.length} sheets`);
  const hidden = new Set(
    (book.Workbook?.Sheets ?? []).flatMap(({ Hidden, name }) =>
      (Hidden ?? 0) > 0 && name !== undefined ? [name] : [],
    ),
  );
  return {
    format: 'xls',
    title: (book.Props?.Title ?? '').trim(),
    sheets: book.SheetNames.filter((name) => !hidden.has(name)).flatMap((name) => {
      const sheet = book.Sheets[name];
      return sheet === undefined ? [] : [{ name, grid: readGrid(sheet) }];
    }),
    hidden: [...hidden],
  };
};
