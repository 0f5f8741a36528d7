// @module-tag thorough
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresCsv, placedFigures } from '../../../src/report/figuresCsv.ts';
import { readReport, type ReportReading } from '../../../src/report/readReport.ts';

/*
 * Documents in layouts that once were not read right: every file of a case, AREA-YEAR__WHAT.FORMAT,
 * holds the cells of AREA-YEAR.expected.csv. They stand beside the repository; without them these
 * tests are left out, and the random layouts of roundTrip.test.ts stand for the kinds.
 */
const folder = '../shared/reader-cases';
const files = existsSync(folder) ? readdirSync(folder).sort() : [];

/** One document leaves a row of the table out, on purpose. */
const whole = files.filter((file) => file.includes('__') && !file.includes('yes_no_table'));

const linesOf = (csv: string): string[] =>
  csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',').slice(0, 6).join(','))
    .sort();

const read = (file: string): Promise<ReportReading> =>
  // The name is kept from the reader: area and year must come from the document itself.
  readReport(new Uint8Array(readFileSync(join(folder, file))), 'report');

describe.skipIf(files.length === 0)('documents in every layout handed to us', () => {
  it.each(whole)('%s is read cell by cell', async (file) => {
    const expected = readFileSync(join(folder, file.replace(/__.*/, '.expected.csv')), 'utf8');
    const reading = await read(file);
    expect(linesOf(figuresCsv(placedFigures(reading)))).toEqual(linesOf(expected));
    expect(reading.doubts).toEqual([]);
  });

  it('the answers of a survey are no orders, and what is not there is missed', async () => {
    const reading = await read('Norfolk-2019__mid_yes_no_table.docx');
    const orders = reading.figures.filter((one) => one.measure === 'notification_order');
    expect(orders).toEqual([]);
    expect(reading.figures).toHaveLength(48);
    expect(reading.doubts.map(({ kind }) => kind)).toEqual(['missing']);
  });

  it.each([
    ['welsh.docx', 'welsh'],
    ['national_bulletin_read_as_London.docx', 'national'],
  ])('%s is refused in one sentence', async (file, code) => {
    await expect(read(file)).rejects.toMatchObject({ name: 'ReportError', code });
  });
});
