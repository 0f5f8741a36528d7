import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractDoc } from '../../../scripts/import/extractDoc.ts';
import { figuresCsv, placedFigures } from '../../../src/report/figuresCsv.ts';
import { readReport, type ReportReading } from '../../../src/report/readReport.ts';

/*
 * Documents in layouts that once were not read right: every file of a case, AREA-YEAR__WHAT.FORMAT,
 * holds the cells of AREA-YEAR.expected.csv. They stand beside the repository; without them these
 * tests are left out, and the random layouts of roundTrip.test.ts stand for the kinds.
 */
const folder = '../shared/reader-cases';
const files = existsSync(folder) ? readdirSync(folder).sort() : [];

const linesOf = (csv: string): string[] =>
  csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',').slice(0, 6).join(','))
    .sort();

const read = (file: string): Promise<ReportReading> =>
  // The name is kept from the reader: area and year must come from the document itself.
  readReport(new Uint8Array(readFileSync(join(folder, file))), 'report', { extractDoc });

describe.skipIf(files.length === 0)('documents in every layout handed to us', () => {
  it.each(files.filter((file) => file.includes('__') && !file.endsWith('.csv')))(
    '%s is read cell by cell',
    async (file) => {
      const expected = readFileSync(join(folder, file.replace(/__.*/, '.expected.csv')), 'utf8');
      const reading = await read(file);
      expect(linesOf(figuresCsv(placedFigures(reading)))).toEqual(linesOf(expected));
      expect(reading.doubts).toEqual([]);
    },
  );
});
