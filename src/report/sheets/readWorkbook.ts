import { checkFigures } from '../checks/checkFigures.ts';
import { cellKeyOf, describeKey, type CellKey, type Doubt, type ReadFigure } from '../figure.ts';
import { nothingHeld, type HeldData } from '../held.ts';
import { settleOrderBreaches } from '../recognise/recognise.ts';
import { ReportError } from '../reportError.ts';
import { findAreaTables } from './areaTable.ts';
import { describeUnread, type ColumnReport } from './columnReport.ts';
import { saysDashIsNought } from './noughts.ts';
import { checkSumsOfAreas } from './sumsOfAreas.ts';
import { readTable, type TableReading } from './readTable.ts';
import { unpackWorkbook } from './unpackWorkbook.ts';
import type { Sheet, SpreadsheetFormat, Workbook } from './workbook.ts';

/** What a person has decided beforehand, and what the figures are checked against. */
export interface WorkbookOptions {
  /** Year of the 31 March that ends the reporting year, for tables that do not say. */
  yearEnding?: number;
  held?: HeldData;
  /** Titles that the workbook goes by elsewhere, such as that of the page it hangs on. */
  titles?: readonly string[];
}

/** What a workbook says of one area and year, as a report would. */
export interface AreaReading {
  area: string;
  yearEnding: number;
  figures: ReadFigure[];
  /** Figures that are withheld or do not exist: never zeros. */
  absent: CellKey[];
  /** Those of them that a mark withholds: a total can hold what they would say. */
  withheld: CellKey[];
  /** Residents aged 10 and over as printed, rounded to a hundred; `null` without such a column. */
  populationRounded: number | null;
  doubts: Doubt[];
}

/** What became of one sheet. */
export interface SheetReport {
  name: string;
  figures: number;
  withheld: number;
  /** Rows of regions and the like, as named. */
  skipped: string[];
  /** What was not read, each with the reason. */
  unread: string[];
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
    unread: tables.length === 0 ? ['no table by area was found'] : unread,
    columns: tables.flatMap((table) => table.columns),
  };
};

const blankReading = (area: string, yearEnding: number): AreaReading => ({
  area,
  yearEnding,
  figures: [],
  absent: [],
  withheld: [],
  populationRounded: null,
  doubts: [],
});

/** Gathers cells by area and year; of figures that contradict each other the first is taken. */
const gather = (tables: readonly TableReading[]): AreaReading[] => {
  const readings = new Map<string, AreaReading>();
  const first = new Map<string, { value: number; address: string }>();
  for (const { area, yearEnding, key, figure, mark, address } of tables.flatMap(
    (one) => one.cells,
  )) {
    if (yearEnding === null) continue;
    const id = `${area}|${yearEnding}`;
    const reading = readings.get(id) ?? blankReading(area, yearEnding);
    readings.set(id, reading);
    if (figure === null) {
      reading.absent.push(key);
      if (mark === 'withheld') reading.withheld.push(key);
      continue;
    }
    const before = first.get(`${id}|${cellKeyOf(key)}`);
    if (before === undefined) {
      first.set(`${id}|${cellKeyOf(key)}`, { value: figure.value, address });
      reading.figures.push(figure);
    } else if (before.value !== figure.value) {
      const message = `${describeKey(key)} stands twice: ${before.value} at ${before.address}, ${figure.value} at ${address}; the first is taken.`;
      const figures = [before.value, figure.value];
      reading.doubts.push({ kind: 'read_twice', message, figures });
    }
  }
  for (const { area, yearEnding, value } of tables.flatMap((one) => one.populations)) {
    const reading = readings.get(`${area}|${yearEnding ?? ''}`);
    if (reading !== undefined) reading.populationRounded = value;
  }
  for (const { area, kind, message, figures } of tables.flatMap((one) => one.doubts)) {
    for (const reading of readings.values()) {
      if (reading.area === area) reading.doubts.push({ kind, message, figures });
    }
  }
  return [...readings.values()];
};

const check = (reading: AreaReading, held: HeldData): AreaReading => {
  const { area, yearEnding } = reading;
  const settled = settleOrderBreaches({ ...reading, unknownRows: [] });
  const { figures, absent } = settled;
  const { withheld } = reading;
  const part = { area, yearEnding, populationYear: null, figures, absent, withheld };
  const doubts = [...settled.doubts, ...checkFigures(part, held)];
  return { ...reading, figures, absent, doubts };
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
    tables: findAreaTables(sheet.grid).map((table) => readTable(table, sheet, context)),
  }));
  const tables = read.flatMap((one) => one.tables);
  const sheets = read.map(reportOf);
  for (const name of workbook.hidden) {
    sheets.push({
      name,
      figures: 0,
      withheld: 0,
      skipped: [],
      unread: ['the sheet is hidden'],
      columns: [],
    });
  }
  if (tables.every((table) => table.cells.length === 0)) {
    const reasons = sheets.map(({ name, unread }) => `${name}: ${unread.join('; ')}`);
    throw new ReportError(
      'no_figures',
      `No table of MAPPA figures by area was found in the spreadsheet (${reasons.join(' | ')}).`,
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
  const areas = gather(tables).map((reading) => check(reading, held));
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
