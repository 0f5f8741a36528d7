import { checkFigures } from '../checks/checkFigures.ts';
import { checkPopulation } from '../checks/population.ts';
import type { Doubt, ReadFigure } from '../figure.ts';
import { denominatorOf, nothingHeld, type HeldData } from '../held.ts';
import { settleOrderBreaches } from '../recognise/recognise.ts';
import { ReportError } from '../reportError.ts';
import { findTables } from './areaTable.ts';
import { gatherReadings, type AreaReading } from './areaReadings.ts';
import { describeUnread, type ColumnReport } from './columnReport.ts';
import { saysDashIsNought } from './noughts.ts';
import { checkSumsOfAreas } from './sumsOfAreas.ts';
import { readTable } from './readTable.ts';
import { populationMeasure } from './sheetKey.ts';
import { isSheetFigure } from './sheetValue.ts';
import type { TableReading } from './tableReading.ts';
import { unpackWorkbook } from './unpackWorkbook.ts';
import type { Sheet, SpreadsheetFormat, Workbook } from './workbook.ts';

export type { AreaReading } from './areaReadings.ts';
export type { ColumnReport } from './columnReport.ts';

/** What a person has decided beforehand, and what the figures are checked against. */
export interface WorkbookOptions {
  /** Year of the 31 March that ends the reporting year, for tables that do not say. */
  yearEnding?: number;
  held?: HeldData;
  /** Titles that the workbook goes by elsewhere, such as that of the page it hangs on. */
  titles?: readonly string[];
}

/** What became of one sheet. */
export interface SheetReport {
  name: string;
  figures: number;
  withheld: number;
  /** Rows of regions and the like, as named. */
  skipped: string[];
  /** Columns, rows and tables that were not read, each with the reason: a person must decide. */
  unread: string[];
  /** Why there was nothing to read. */
  aside: string[];
  /** What each column counts and how that was proven, or why it was not read. */
  columns: ColumnReport[];
}

/** A spreadsheet as read. */
export interface WorkbookReading {
  fileName: string;
  format: SpreadsheetFormat;
  title: string;
  areas: AreaReading[];
  sheets: SheetReport[];
  /** Doubts about the workbook as a whole. */
  doubts: Doubt[];
}

interface ReadSheet {
  sheet: Sheet;
  tables: TableReading[];
}

/** Sheets of contents and notes hold a few numbers; more than these are a table. */
const mostLooseFigures = 20;

const figuresIn = ({ grid }: Sheet): number =>
  grid.reduce((sum, row) => sum + row.filter(isSheetFigure).length, 0);

/** What is said of a sheet without a table: nothing is lost unless figures stand in it. */
const withoutTable = (sheet: Sheet): Pick<SheetReport, 'unread' | 'aside'> => {
  const figures = figuresIn(sheet);
  return figures > mostLooseFigures
    ? { unread: [`${figures} cells of figures: no table by area or year was found`], aside: [] }
    : { unread: [], aside: ['no table by area or year was found'] };
};

const reportOf = ({ sheet, tables }: ReadSheet): SheetReport => {
  const cells = tables.flatMap((table) => table.cells);
  const figures = cells.filter((cell) => cell.figure !== null).length;
  const unread = tables.flatMap((table) =>
    [...table.unread, ...describeUnread(table.columns)].map((what) =>
      tables.length > 1 ? `“${table.title}”, ${what}` : what,
    ),
  );
  return {
    name: sheet.name,
    figures,
    withheld: cells.length - figures,
    skipped: [...new Set(tables.flatMap((table) => table.skipped))],
    columns: tables.flatMap((table) => table.columns),
    ...(tables.length === 0 ? withoutTable(sheet) : { unread, aside: [] }),
  };
};

const hiddenReport = (name: string): SheetReport => ({
  name,
  figures: 0,
  withheld: 0,
  skipped: [],
  unread: [],
  aside: ['the sheet is hidden'],
  columns: [],
});

/** The population that a table prints, as a figure. */
const populationFigure = (area: string, value: number): ReadFigure => ({
  ...{ measure: populationMeasure, category: 'all', level: 'all', value },
  ...{ table: '', row: area, column: 'population aged 10 and over', wording: String(value) },
});

const check = (reading: AreaReading, held: HeldData): AreaReading => {
  const { area, yearEnding } = reading;
  const settled = settleOrderBreaches({ ...reading, unknownRows: [] });
  const { figures, absent } = settled;
  const { withheld, populationRounded } = reading;
  const part = { area, yearEnding, populationYear: null, figures, absent, withheld };
  const doubts = [
    ...settled.doubts,
    ...checkFigures(part, held),
    ...checkPopulation(populationRounded, part, held),
  ];
  // A population that is not held serves as denominator; one that is held was checked just now.
  const serves =
    populationRounded !== null &&
    held.denominators.length > 0 &&
    denominatorOf(held, part) === undefined;
  const population = serves ? [populationFigure(area, populationRounded)] : [];
  return { ...reading, figures: [...figures, ...population], absent, doubts };
};

/** Whether any cell of words says that a dash stands for nought. */
const hasNoteOnDashes = ({ sheets }: Workbook): boolean =>
  sheets.some(({ grid }) =>
    grid.some((row) =>
      row.some((cell) => cell !== undefined && cell.value === null && saysDashIsNought(cell.text)),
    ),
  );

/**
 * Reads the tables by area of an unpacked spreadsheet and checks them as those of reports.
 *
 * @throws ReportError `no_figures` if no table by area is understood
 */
export const readTables = (
  workbook: Workbook,
  fileName: string,
  { yearEnding, held = nothingHeld, titles = [] }: WorkbookOptions = {},
): WorkbookReading => {
  const otherTitles = [
    ...(yearEnding === undefined ? [] : [String(yearEnding)]),
    workbook.title,
    ...titles,
    fileName.replace(/\.[a-z]{3,5}$/i, ''),
  ];
  const context = { otherTitles, dashIsNought: hasNoteOnDashes(workbook) };
  const read = workbook.sheets.map((sheet) => ({
    sheet,
    tables: findTables(sheet.grid).map((table) => readTable(table, sheet, context)),
  }));
  const tables = read.flatMap((one) => one.tables);
  const sheets = read.map(reportOf);
  sheets.push(...workbook.hidden.map(hiddenReport));
  if (tables.every((table) => table.cells.length === 0)) {
    const reasons = sheets.map(
      ({ name, unread, aside }) => `${name}: ${[...unread, ...aside].join('; ')}`,
    );
    throw new ReportError(
      'no_figures',
      `No table of MAPPA figures by area or year was found in the spreadsheet (${reasons.join(' | ')}).`,
    );
  }
  const doubts = tables
    .flatMap((table) => table.doubts.filter(({ area }) => area === null))
    .map(({ kind, message, figures }): Doubt => ({ kind, message, figures }));
  for (const { sheet, tables: own } of read) {
    const isYearless = own.some(({ cells }) => cells.some((cell) => cell.yearEnding === null));
    if (!isYearless) continue;
    const message = `${sheet.name}: the table does not say of which year it is.`;
    doubts.push({ kind: 'year', message, figures: [] });
  }
  const areas = gatherReadings(tables).map((reading) => check(reading, held));
  return {
    fileName,
    format: workbook.format,
    title: workbook.title,
    areas: checkSumsOfAreas(areas),
    sheets,
    doubts,
  };
};

/**
 * Reads a spreadsheet of tables by area: the same in Node and in the browser.
 *
 * @param bytes the file as it is; left unchanged
 * @throws ReportError if it cannot be read; the message says why and what to do
 */
export const readWorkbook = async (
  bytes: Uint8Array,
  fileName: string,
  options: WorkbookOptions = {},
): Promise<WorkbookReading> => readTables(await unpackWorkbook(bytes), fileName, options);
