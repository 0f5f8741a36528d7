import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresCsv, placedFigures } from '../../../src/report/figuresCsv.ts';
import { readReport } from '../../../src/report/readReport.ts';

/*
 * Holds whole reports, prose and all, to the figures typed from them. The reports are not part of
 * this repository: set REPORTS_FOLDER to a folder with files named AREA-YEARS.FORMAT, such as
 * norfolk-2018-19.pdf; without it these tests are left out.
 */
const folder = process.env['REPORTS_FOLDER'];
const files = folder === undefined ? [] : readdirSync(folder).sort();

const heldOf = (area: string, year: number): string[] =>
  readFileSync('data/figures.csv', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(`${area},${year},`) && line.includes(',report,'))
    .map((line) => line.split(',').slice(0, 6).join(','));

describe.skipIf(folder === undefined)(
  'figures of whole reports equal the held ones, cell by cell',
  () => {
    it.each(files)('%s', async (file) => {
      const bytes = new Uint8Array(readFileSync(join(folder ?? '', file)));
      // The name is kept from the reader: area and year must come from the document itself.
      const reading = await readReport(bytes, 'report');
      const held = heldOf(reading.area ?? '', reading.yearEnding ?? 0);
      expect(file.startsWith((reading.area ?? '?').toLowerCase())).toBe(true);
      expect(held.length).toBeGreaterThan(40);
      expect(figuresCsv(placedFigures(reading)).trim().split('\n').slice(1)).toEqual(held);
      expect(reading.doubts).toEqual([]);
    });
  },
);
