import { dsvFormat } from 'd3-dsv';
import { cellKeyOf } from '../report/figure.ts';
import { csvColumns } from '../report/figuresCsv.ts';
import { limits, tooLarge } from '../report/limits.ts';
import { ReportError } from '../report/reportError.ts';
import { withoutGuard } from '../take/formulaGuard.ts';
import { addedColumns } from './addedCsv.ts';
import { wrongColumn, type AddedFigure } from './addedReport.ts';

/** A figure of a CSV and the line it stands on. */
export interface CsvFigure extends AddedFigure {
  line: number;
  /** The number as written. */
  wording: string;
}

/** A CSV of figures as read. */
export interface CsvReading {
  /** In the order of the file, each cell once. */
  figures: CsvFigure[];
  /** Lines that were not read, each with the reason. */
  unread: string[];
  /** Lines that contradict an earlier one of the same figure; the earlier is taken. */
  twice: { figure: CsvFigure; value: number }[];
  /** Whether the file says how its figures were read. */
  saysQuality: boolean;
}

const number = /^\d+(\.\d+)?(e[+-]?\d+)?$/i;
const separators = [',', ';', '\t'] as const;
const longestEcho = 40;

const echo = (text: string): string =>
  `“${text.length > longestEcho ? `${text.slice(0, longestEcho)}…` : text}”`;

/** The header of a file, with the separator that its program wrote; quotes and a mark of Unicode fall away. */
const headerOf = (text: string): { columns: string[]; separator: string } => {
  const [line = ''] = text.split(/\r?\n|\r/, 1);
  const separator = separators.find((one) => line.includes(one)) ?? ',';
  const [cells = []] = dsvFormat(separator).parseRows(line.replace(/^\ufeff/, ''));
  return { columns: cells.map((cell) => cell.trim().toLowerCase()), separator };
};

/** Whether a text is a CSV of figures: its header has the columns that every figure needs. */
export const isFiguresCsv = (text: string): boolean => {
  const { columns } = headerOf(text);
  return csvColumns.every((column) => columns.includes(column));
};

const toNumber = (text: string): number => (number.test(text) ? Number(text) : Number.NaN);

const reasonOf = (column: keyof AddedFigure, text: string): string => {
  const what: Partial<Record<keyof AddedFigure, string>> = {
    area: `the area ${echo(text)} is not one of the 42, nor England and Wales`,
    year_ending: `${echo(text)} is not the year of a 31 March`,
    value: `${echo(text)} is not a number of 0 or more`,
  };
  return what[column] ?? `the ${column} ${echo(text)} is not known`;
};

/**
 * Reads a CSV of figures: as the page saves it, or as the import prints it, without quality and
 * source. Columns may stand in any order, and separators be those that a spreadsheet wrote.
 *
 * @param fileName the source of figures that name none
 * @throws ReportError if it is another CSV or no figure can be read; the message says what to do
 */
export function readAddedCsv(text: string, fileName: string): CsvReading {
  const { columns, separator } = headerOf(text);
  const missing = csvColumns.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    throw new ReportError(
      'no_figures',
      `The CSV lacks the ${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}. The page reads the CSV that it saves itself, with the columns ${addedColumns.join(', ')}; drop the report or the workbook that the figures come from instead.`,
    );
  }
  const rows = dsvFormat(separator).parseRows(text.replace(/^\ufeff/, ''));
  if (rows.length > limits.rows) throw tooLarge(`${rows.length} rows`);
  const place = new Map(addedColumns.map((column) => [column, columns.indexOf(column)]));
  const reading: CsvReading = {
    figures: [],
    unread: [],
    twice: [],
    saysQuality: columns.includes('quality'),
  };
  const first = new Map<string, CsvFigure>();
  // A country has tens of thousands of rows and a handful of sources.
  const sources = new Map<string, string>();
  const sourceOf = (text: string): string => {
    const source = sources.get(text) ?? (withoutGuard(text) || fileName);
    sources.set(text, source);
    return source;
  };
  for (const [index, row] of rows.entries()) {
    if (index === 0 || row.every((cell) => cell.trim() === '')) continue;
    const line = index + 1;
    if (row.length !== columns.length) {
      reading.unread.push(
        `row ${line}: it has ${row.length} of ${columns.length} columns; the file may be cut off`,
      );
      continue;
    }
    const cell = (column: keyof AddedFigure): string => (row[place.get(column) ?? -1] ?? '').trim();
    const read: Record<keyof AddedFigure, unknown> = {
      area: cell('area'),
      year_ending: toNumber(cell('year_ending')),
      measure: cell('measure'),
      category: cell('category'),
      level: cell('level'),
      value: toNumber(cell('value')),
      quality: cell('quality') || 'report',
      source: sourceOf(row[place.get('source') ?? -1] ?? ''),
    };
    const wrong = wrongColumn(read);
    if (wrong !== undefined) {
      reading.unread.push(`row ${line}: ${reasonOf(wrong, cell(wrong))}`);
      continue;
    }
    // Every column was looked at just now.
    const figure = { ...read, line, wording: cell('value') } as CsvFigure;
    const key = `${figure.area}|${figure.year_ending}|${cellKeyOf(figure)}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, figure);
      reading.figures.push(figure);
    } else if (before.value !== figure.value) {
      reading.twice.push({ figure: before, value: figure.value });
    }
  }
  if (reading.figures.length === 0) {
    const [reason] = reading.unread;
    throw new ReportError(
      'no_figures',
      `No row of the CSV could be read${reason === undefined ? '; it has only a header' : ` (${reason})`}. Save it again from the page it came from, and drop that file.`,
    );
  }
  return reading;
}
