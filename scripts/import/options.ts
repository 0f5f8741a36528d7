import { parseArgs } from 'node:util';
import { areaOfName, areas } from '../../src/vocabulary/areas.ts';

export const usage = `Usage: npm run --silent import -- [options] FILE...
Reads annual reports (docx, odt, pdf, doc, txt, html) and spreadsheets of tables by area or
year (xlsx, xls, ods), and prints their figures as CSV. FILE can be a folder; every file in it and below is read.

  --area NAME     area of the report, where the document does not say
  --year YEAR     year of the 31 March that ends the reporting year, such as 2023;
                  in a spreadsheet, for the tables that do not say
  --explain       what each column of a spreadsheet was taken for and how that was proven, and
                  every doubt in full
  --write         merge the figures into data/figures.csv, build the data, print what changed
  --replace       with --write: a figure that contradicts a held one takes its place
  --accept        with --write: also write the figures of reports with doubts
  --title TITLE   with --write: title of the source; "AREA MAPPA annual report 2022-23" or the
                  title in the spreadsheet unless told
  --url ADDRESS   with --write: web address of the source; the collection on GOV.UK unless told

Exit status: 0 all is sound, 1 something needs a person's decision, 2 a file could not be read.`;

export interface ImportOptions {
  paths: string[];
  area?: string;
  yearEnding?: number;
  explain: boolean;
  write: boolean;
  replace: boolean;
  accept: boolean;
  title?: string;
  url?: string;
}

/** The options make no sense; the message says how to put it right. */
export class UsageError extends Error {}

const areaNamed = (name: string): string => {
  const wanted = name.trim().toLowerCase();
  const found =
    areaOfName(name) ??
    areas.find((area) =>
      [area.name, ...area.aliases].some((other) => other.toLowerCase() === wanted),
    );
  if (found === undefined) throw new UsageError(`"${name}" is none of the 42 areas.`);
  return found.name;
};

const yearOf = (text: string): number => {
  if (!/^20\d\d$/.test(text)) {
    throw new UsageError(`"${text}" is not a year; write the year of the 31 March, such as 2023.`);
  }
  return Number(text);
};

/**
 * Reads the command line.
 *
 * @throws UsageError
 */
export const readOptions = (args: string[]): ImportOptions | 'help' => {
  const parsed = (() => {
    try {
      return parseArgs({
        args,
        allowPositionals: true,
        options: {
          area: { type: 'string' },
          year: { type: 'string' },
          explain: { type: 'boolean', default: false },
          write: { type: 'boolean', default: false },
          replace: { type: 'boolean', default: false },
          accept: { type: 'boolean', default: false },
          title: { type: 'string' },
          url: { type: 'string' },
          help: { type: 'boolean', short: 'h', default: false },
        },
      });
    } catch (error) {
      throw new UsageError(error instanceof Error ? error.message : String(error));
    }
  })();
  const { values, positionals: paths } = parsed;
  if (values.help) return 'help';
  if (paths.length === 0) throw new UsageError('Name at least one report or folder.');
  if (!values.write && (values.replace || values.accept)) {
    throw new UsageError('--replace and --accept belong to --write.');
  }
  if (values.url !== undefined && !/^https?:\/\/[^\s/]+/.test(values.url)) {
    throw new UsageError(`"${values.url}" is not a web address (https://…).`);
  }
  return {
    paths,
    explain: values.explain,
    write: values.write,
    replace: values.replace,
    accept: values.accept,
    ...(values.area === undefined ? {} : { area: areaNamed(values.area) }),
    ...(values.year === undefined ? {} : { yearEnding: yearOf(values.year) }),
    ...(values.title === undefined ? {} : { title: values.title.trim() }),
    ...(values.url === undefined ? {} : { url: values.url.trim() }),
  };
};
