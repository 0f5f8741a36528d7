import type { CsvRow } from './csvTable.ts';
import type { Problem } from './problems.ts';
import type { Source } from './types.ts';

/** Years a source may speak of: MAPPA began in 2001. */
export const firstYear = 2001;

const nearest = (value: string, choices: readonly string[]): string => {
  const wanted = value.trim().toLowerCase();
  const close = choices.find((choice) => choice.toLowerCase() === wanted);
  if (close !== undefined) return `; did you mean "${close}"?`;
  return choices.length <= 16 ? `; use one of ${choices.join(', ')}` : '';
};

/** Reads the fields of one row; whatever is wrong is added to `problems` with its line. */
export class FieldReader<Column extends string> {
  readonly row: CsvRow<Column>;
  readonly file: string;
  readonly problems: Problem[];
  readonly lastYear: number;

  constructor(row: CsvRow<Column>, file: string, problems: Problem[], lastYear: number) {
    this.row = row;
    this.file = file;
    this.problems = problems;
    this.lastYear = lastYear;
  }

  report(message: string): void {
    this.problems.push({ file: this.file, line: this.row.line, message });
  }

  /** A text that must not be empty nor begin or end with a space. */
  text(column: Column): string {
    const value = this.row.values[column];
    if (value === '') this.report(`${column} is empty; fill it in`);
    else if (value.trim() !== value) this.report(`${column} "${value}" has a space at an end`);
    return value;
  }

  /** One of a list of words. */
  choice<Choice extends string>(column: Column, choices: readonly Choice[], what: string): Choice {
    const value = this.text(column);
    if (value !== '' && !(choices as readonly string[]).includes(value)) {
      this.report(`unknown ${what} "${value}"${nearest(value, choices)}`);
    }
    return value as Choice;
  }

  /** A year from 2001 to the last one allowed. */
  year(column: Column): number {
    const value = this.text(column);
    const year = Number(value);
    const right = /^\d{4}$/.test(value) && year >= firstYear && year <= this.lastYear;
    if (value !== '' && !right) {
      this.report(`${column} "${value}" is not a year from ${firstYear} to ${this.lastYear}`);
    }
    return year;
  }

  yearOrNone(column: Column): number | null {
    return this.row.values[column] === '' ? null : this.year(column);
  }

  /** A number of the plain form 1234 or 12.5, not negative, a whole one if asked. */
  number(column: Column, form: 'whole' | 'decimal'): number {
    const value = this.text(column);
    const right = form === 'whole' ? /^\d+$/.test(value) : /^\d+(\.\d+)?$/.test(value);
    if (value !== '' && !right) {
      const wanted = form === 'whole' ? 'a whole number' : 'a number';
      this.report(`${column} "${value}" is not ${wanted}; write digits only, such as 1234`);
    }
    return Number(value);
  }

  /** A number that may have a minus sign, such as a longitude. */
  degrees(column: Column): number {
    const value = this.text(column);
    if (value !== '' && !/^-?\d+(\.\d+)?$/.test(value)) {
      this.report(`${column} "${value}" is not a number of degrees`);
    }
    return Number(value);
  }

  /** A source must have a title; a few articles were read in print or have lost their address. */
  source(titleColumn: Column, urlColumn: Column): Source {
    const title = this.row.values[titleColumn].trim();
    const url = this.row.values[urlColumn].trim();
    if (title === '') {
      this.report('the source is missing; give its title, no figure stands without a source');
    } else if (url !== '' && !/^https?:\/\/[^\s/]+/.test(url)) {
      this.report(`the source address "${url}" is not a web address (https://…)`);
    }
    return { title, url };
  }
}
