import { csvParseRows } from 'd3-dsv';
import type { Problem } from './problems.ts';

/** A row of a CSV source and the line it stands on. */
export interface CsvRow<Column extends string> {
  line: number;
  values: Record<Column, string>;
}

export interface CsvTable<Column extends string> {
  rows: CsvRow<Column>[];
  problems: Problem[];
}

const wrongHeader = (found: readonly string[], columns: readonly string[]): string => {
  const missing = columns.filter((column) => !found.includes(column));
  const unknown = found.filter((column) => !columns.includes(column));
  const parts = [
    missing.length > 0 ? `missing ${missing.join(', ')}` : '',
    unknown.length > 0 ? `unknown ${unknown.join(', ')}` : '',
  ].filter((part) => part !== '');
  const what = parts.length > 0 ? parts.join('; ') : 'right names in another order';
  return `wrong columns (${what}); the first line must be ${columns.join(',')}`;
};

const hasOpenQuote = (line: string): boolean => (line.match(/"/g)?.length ?? 0) % 2 === 1;

/**
 * Reads a CSV source (UTF-8, line feeds, a header of exactly these columns, no line breaks inside
 * quotes), keeping the line of every row. Bad rows are left out and reported as problems.
 *
 * @param file path as it shall stand in messages
 */
export const readCsvTable = <Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
): CsvTable<Column> => {
  const fail = (line: number, message: string): CsvTable<Column> => ({
    rows: [],
    problems: [{ file, line, message }],
  });
  if (text === '') return fail(1, 'the file is empty; restore it');
  if (text.startsWith('\uFEFF')) {
    return fail(1, 'the file begins with a byte order mark; save it as UTF-8 without one');
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) {
    const line = text.slice(0, carriageReturn).split('\n').length;
    return fail(line, 'the line ends with a carriage return (CRLF); save it with line feeds (LF)');
  }
  const lines = text.split('\n');
  if (lines.at(-1) !== '') {
    return fail(
      lines.length,
      'the last line does not end; the file may be cut off, add a line feed',
    );
  }
  lines.pop();
  const header = csvParseRows(lines[0] ?? '')[0] ?? [];
  if (header.join(',') !== columns.join(',')) return fail(1, wrongHeader(header, columns));

  const rows: CsvRow<Column>[] = [];
  const problems: Problem[] = [];
  lines.slice(1).forEach((content, index) => {
    const line = index + 2;
    if (content.trim() === '') {
      problems.push({ file, line, message: 'an empty line; take it out' });
      return;
    }
    if (hasOpenQuote(content)) {
      problems.push({ file, line, message: 'a quote is opened but not closed; close it' });
      return;
    }
    const cells = csvParseRows(content)[0] ?? [];
    if (cells.length !== columns.length) {
      problems.push({
        file,
        line,
        message: `${cells.length} values, but ${columns.length} columns; quote values that hold a comma`,
      });
      return;
    }
    const entries = columns.map((column, place) => [column, cells[place] ?? '']);
    rows.push({ line, values: Object.fromEntries(entries) as Record<Column, string> });
  });
  return { rows, problems };
};
