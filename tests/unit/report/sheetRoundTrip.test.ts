// @module-tag thorough
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/report/sheets/readWorkbook.ts';
import { ReportError } from '../../../src/report/reportError.ts';
import { writeOds } from '../../support/sheets/writeOds.ts';
import { writeXlsx } from '../../support/sheets/writeXlsx.ts';
import { madeTables } from '../../support/sheets/madeTables.ts';

const writers = { xlsx: writeXlsx, ods: writeOds };

describe('a spreadsheet of random tables', () => {
  it.each(Object.entries(writers))('in %s is read figure by figure', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(madeTables, async ({ sheets, expected, withheld }) => {
        const reading = await readWorkbook(write(sheets), 'tables');
        const lines = reading.areas.flatMap(({ area, yearEnding, figures }) =>
          figures.map(({ measure, category, level, value }) =>
            [area, yearEnding, measure, category, level, value].join(','),
          ),
        );
        expect(lines.sort()).toEqual(expected);
        expect(reading.sheets.reduce((sum, sheet) => sum + sheet.withheld, 0)).toBe(withheld);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  it.each(Object.entries(writers))(
    'damaged in %s is read or refused in words',
    async (_, write) => {
      const [made] = fc.sample(madeTables, { numRuns: 1, seed: 3 });
      const whole = write(made?.sheets ?? []);
      const damage = fc.oneof(
        fc.nat(whole.length).map((length) => whole.slice(0, length)),
        fc
          .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 })
          .map((changes) => {
            const bytes = whole.slice();
            for (const [place, value] of changes) bytes[place] = value;
            return bytes;
          }),
      );
      await fc.assert(
        fc.asyncProperty(damage, async (bytes) => {
          try {
            await readWorkbook(bytes, 'tables');
          } catch (error) {
            expect(error).toBeInstanceOf(ReportError);
          }
        }),
        { numRuns: 100, endOnFailure: true },
      );
    },
  );
});
