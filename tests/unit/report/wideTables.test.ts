import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTables, type WorkbookReading } from '../../../src/report/sheets/readWorkbook.ts';
import { unpackXlsx } from '../../../src/report/sheets/unpackXlsx.ts';
import { wideTables, type WideTable } from '../../support/sheets/madeWideTables.ts';
import { writeXlsx } from '../../support/sheets/writeXlsx.ts';

const runs = 40;
/** Columns that may be refused although words or sums explain them. */
const mostRefused = 0.02;

const read = ({ sheet }: WideTable): WorkbookReading =>
  readTables(unpackXlsx(writeXlsx([sheet])), 'tables.xlsx');

const keysRead = ({ areas }: WorkbookReading): Map<string, number> =>
  new Map(
    areas.flatMap(({ area, figures }) =>
      figures.map(
        ({ measure, category, level, value }) =>
          [`${area}|${measure},${category},${level}`, value] as const,
      ),
    ),
  );

describe('a wide table of all areas, in wordings and orders at random', () => {
  it('is read without a wrong or an invented figure, whatever its words', () => {
    fc.assert(
      fc.property(wideTables, (table) => {
        for (const [key, value] of keysRead(read(table))) {
          expect(`${key} ${value}`).toBe(`${key} ${table.truth.get(key) ?? 'not there'}`);
        }
      }),
      { numRuns: runs, endOnFailure: true },
    );
  });

  it('loses no figure but those of columns that it lists', () => {
    let [all, refused] = [0, 0];
    fc.assert(
      fc.property(wideTables, (table) => {
        const reading = read(table);
        const columns = reading.sheets.flatMap((sheet) => sheet.columns);
        expect(columns).toHaveLength(table.headings.length);
        const listed = columns.filter(({ key }) => key === undefined);
        expect(reading.sheets.flatMap((sheet) => sheet.unread)).toHaveLength(listed.length);
        const isOther = (heading: string, list: readonly string[]): boolean =>
          list.some((other) => heading === other || heading.endsWith(` / ${other}`));
        for (const other of table.others) {
          expect(listed.some(({ heading }) => isOther(heading, [other]))).toBe(true);
        }
        const excused = [...table.others, ...table.unclear];
        refused += listed.filter(({ heading }) => !isOther(heading, excused)).length;
        all += table.columns;
        const found = keysRead(reading);
        const lost = [...table.shown].filter(
          (key) => !found.has(key) && !key.includes('population'),
        );
        const keysLost = new Set(lost.map((key) => key.split('|')[1]));
        // Breaches of orders are of Category 1 alone, whatever their total is called.
        expect(keysLost.size).toBeLessThanOrEqual(listed.length);
      }),
      { numRuns: runs, endOnFailure: true },
    );
    expect(all).toBeGreaterThan(1000);
    expect(refused / all).toBeLessThanOrEqual(mostRefused);
  });
});
