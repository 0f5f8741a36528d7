import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsvTable } from '../../build-data/csvTable.ts';
import { FieldReader } from '../../build-data/fieldReader.ts';
import { BadSources, type Problem } from '../../build-data/problems.ts';
import { isWorkbook, type Attachment } from '../download/attachment.ts';
import { isGovuk } from '../download/hosts.ts';

/** The list of the Ministry's area tables, one workbook a year. */
export const listFile = 'data/area-tables.csv';

const columns = ['year_ending', 'address', 'note'] as const;
const lastYear = 2099;
const century = 100;

/** A workbook in the list. */
export interface ListedWorkbook {
  /** Year of the 31 March that ends the reporting year. */
  yearEnding: number;
  address: string;
  /** Line in the list, counted from 1. */
  line: number;
}

/** What is wrong with an address, and what to do; empty if nothing is. */
const faultOf = (address: string): string => {
  if (!URL.canParse(address)) {
    return `"${address}" is not a web address; copy it whole, with https://`;
  }
  const url = new URL(address);
  if (!isGovuk(url) || url.protocol !== 'https:') {
    return `${url.protocol}//${url.host} is not GOV.UK; nothing is fetched from there, take the line out`;
  }
  return isWorkbook(url.pathname) ? '' : `"${address}" is not the address of an Excel workbook`;
};

const readText = (root: string): string => {
  try {
    return readFileSync(join(root, listFile), 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `cannot be read (${reason}); restore the file`;
    throw new BadSources([{ file: listFile, line: 1, message }]);
  }
};

/**
 * Reads the list of the Ministry's area tables under `root`.
 *
 * @throws BadSources with every problem found, each with file and line
 */
export const readAddressList = (root: string): ListedWorkbook[] => {
  const table = readCsvTable(readText(root), listFile, columns);
  const problems: Problem[] = [...table.problems];
  const first = new Map<string, number>();
  const listed = table.rows.map((row): ListedWorkbook => {
    const fields = new FieldReader(row, listFile, problems, lastYear);
    const workbook = {
      yearEnding: fields.year('year_ending'),
      address: fields.text('address'),
      line: row.line,
    };
    const fault = workbook.address === '' ? '' : faultOf(workbook.address);
    if (fault !== '') fields.report(fault);
    const before = first.get(workbook.address);
    if (before === undefined) first.set(workbook.address, row.line);
    else fields.report(`the address stands in line ${before} already; take one of them out`);
    return workbook;
  });
  if (problems.length > 0) throw new BadSources(problems);
  return listed;
};

/** The reporting year in the Ministry's way, such as 2022-23. */
const spanOf = (yearEnding: number): string =>
  `${yearEnding - 1}-${String(yearEnding % century).padStart(2, '0')}`;

/** A workbook of the list, as the walk would have found it. */
export const listedAttachment = ({ yearEnding, address }: ListedWorkbook): Attachment => {
  const title = `MAPPA annual report ${spanOf(yearEnding)}: area tables`;
  return { url: address, title, kind: 'file', publication: title, publicationPath: '' };
};
