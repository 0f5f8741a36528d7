import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  readTables,
  readWorkbook,
  type WorkbookReading,
} from '../../../src/report/sheets/readWorkbook.ts';
import { unpackOds } from '../../../src/report/sheets/unpackOds.ts';
import { unpackWorkbook } from '../../../src/report/sheets/unpackWorkbook.ts';
import { unpackXls } from '../../../src/report/sheets/unpackXls.ts';
import { unpackXlsx } from '../../../src/report/sheets/unpackXlsx.ts';
import type { Workbook } from '../../../src/report/sheets/workbook.ts';
import type { MadeSheet } from '../../support/sheets/content.ts';
import { writeOds } from '../../support/sheets/writeOds.ts';
import { writeXls } from '../../support/sheets/writeXls.ts';
import { writeXlsx } from '../../support/sheets/writeXlsx.ts';

/*
 * Holds whole workbooks to the figures typed from them, cell by cell. The workbooks are not part of
 * this repository: they lie beside it, or where MAPPA_SHARED says; without them these tests are
 * left out.
 */
const shared = process.env['MAPPA_SHARED'] ?? '../shared';
const areaTables = join(shared, 'area-tables');
const cases = join(shared, 'reader-cases');
const workbooksIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => /\.xlsx?$/.test(name)) : [];
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

/** Rows that the expected files leave out: they are read as what they are. */
const leftOut = /^(sfo_|serious_case_review)/;

const linesOf = ({ areas }: WorkbookReading): string[] =>
  areas
    .flatMap(({ area, yearEnding, figures, populationRounded }) => [
      ...figures
        .filter(({ measure }) => !leftOut.test(measure))
        .map((one) =>
          [area, yearEnding, one.measure, one.category, one.level, one.value].join(','),
        ),
      ...(populationRounded === null
        ? []
        : [`${area},${yearEnding},population_10_plus_rounded,,,${populationRounded}`]),
    ])
    .sort();

const expectedOf = (path: string): string[] =>
  readFileSync(path, 'utf8').trim().split(/\r?\n/).slice(1).sort();

/** The same cells for a writer of another format. */
const sheetsOf = ({ sheets }: Workbook): MadeSheet[] =>
  sheets.map(({ name, grid }) => ({
    name,
    rows: grid.map((row) =>
      row.map((cell) => (cell === undefined ? null : (cell.value ?? cell.text))),
    ),
  }));

const writers: Record<string, (book: Workbook) => Workbook> = {
  xlsx: (book) => unpackXlsx(writeXlsx(sheetsOf(book))),
  xls: (book) => unpackXls(writeXls(sheetsOf(book))),
  ods: (book) => unpackOds(writeOds(sheetsOf(book))),
};

describe.skipIf(workbooksIn(areaTables).length === 0)(
  'the tables of all areas are read whole and right, cell by cell',
  () => {
    const files = workbooksIn(areaTables);
    const expectedFor = (file: string): string[] =>
      expectedOf(join(areaTables, file.replace(/\.xlsx?$/, '.expected.csv')));

    it.each(files)('from %s, with no column refused', async (file) => {
      const reading = await readWorkbook(bytesOf(join(areaTables, file)), file);
      expect(linesOf(reading)).toEqual(expectedFor(file));
      const columns = reading.sheets.flatMap((sheet) => sheet.columns);
      expect(columns.length).toBeGreaterThan(50);
      expect(columns.filter(({ key }) => key === undefined)).toEqual([]);
    });

    it.each(files.flatMap((file) => Object.keys(writers).map((format) => [file, format])))(
      'from %s written as %s',
      async (file = '', format = '') => {
        const book = await unpackWorkbook(bytesOf(join(areaTables, file)));
        const written = writers[format]?.(book) ?? book;
        expect(written.format).toBe(format);
        expect(linesOf(readTables(written, file))).toEqual(expectedFor(file));
      },
    );
  },
);

describe.skipIf(workbooksIn(cases).length === 0)('workbooks that were read wrongly', () => {
  const read = (name: string): Promise<WorkbookReading> =>
    readWorkbook(bytesOf(join(cases, name)), basename(name));
  const valuesOf = async (name: string, area: string): Promise<string[]> =>
    linesOf(await read(name))
      .filter((line) => line.startsWith(`${area},`))
      .map((line) => line.split(',').slice(2).join(','));

  it('an accessible workbook of several sheets is read whole', async () => {
    const expected = expectedOf(join(cases, 'a1-accessible.expected.csv'));
    expect(linesOf(await read('a1-accessible.xlsx'))).toEqual(expected);
  });

  it.each([
    ['min_total_mappa_offenders.xlsx', ['eligible,1,all,2000', 'eligible,all,all,2500']],
    ['min_nos_imposed.xlsx', ['notification_order,1,all,2', 'shpo,1,all,90']],
    [
      'min_bare_columns_beside_named.xlsx',
      ['eligible,1,1,2000', 'eligible,1,2,20', 'returned_to_custody,1,2,3'],
    ],
    [
      'min_dash_is_zero.xlsx',
      ['eligible,1,1,2000', 'eligible,1,2,20', 'eligible,1,3,0', 'eligible,1,all,2020'],
    ],
    ['min_withheld_part.xlsx', ['eligible,1,1,2000', 'eligible,1,2,20', 'eligible,1,all,2022']],
  ])('%s is read, without a doubt', async (name, expected) => {
    expect(await valuesOf(name, 'Kent')).toEqual(expected);
    const { areas, sheets } = await read(name);
    expect(areas.flatMap((one) => one.doubts)).toEqual([]);
    expect(sheets.flatMap((sheet) => sheet.unread)).toEqual([]);
  });
});
