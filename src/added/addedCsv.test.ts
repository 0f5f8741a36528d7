import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures, figuresCsv } from '../report/figuresCsv.ts';
import { ReportError } from '../report/reportError.ts';
import { addedFigures } from './added.fixtures.ts';
import { addedCsv } from './addedCsv.ts';
import { isFiguresCsv, readAddedCsv } from './readAddedCsv.ts';

const header = 'area,year_ending,measure,category,level,value,quality,source';
const row = 'Kent,2025,eligible,1,all,1234,report,kent.docx';
const read = (...lines: string[]) => readAddedCsv(lines.join('\n'), 'file.csv');
const unread = (...lines: string[]): string => read(header, row, ...lines).unread.join('\n');

/** What a spreadsheet makes of a CSV when it saves it again. */
const resaved = (csv: string, separator: string): string =>
  `\ufeff${csv
    .trim()
    .split('\n')
    .map((line) => line.split(',').join(separator))
    .join('\r\n')}\r\n`;

describe('the CSV of added figures', () => {
  it('gives back every figure as it was, whatever its source is called', () => {
    fc.assert(
      fc.property(addedFigures, (figures) => {
        const reading = readAddedCsv(addedCsv(figures), 'file.csv');
        const back = reading.figures.map(({ line: _line, wording: _wording, ...one }) => one);
        expect(back).toEqual([...figures].sort(compareFigures));
        expect(reading).toMatchObject({ unread: [], twice: [], saysQuality: true });
        expect(addedCsv(back)).toBe(addedCsv(figures));
      }),
      { numRuns: 500 },
    );
  });

  it('starts no formula in a spreadsheet', () => {
    const [figure] = read(header, row).figures;
    if (!figure) throw new Error('No figure was read.');
    expect(addedCsv([{ ...figure, source: '=1+1' }])).toContain(",'=1+1\n");
  });

  it('is read as the import prints it, as from the file itself and from a report', () => {
    const csv = figuresCsv(read(header, row).figures);
    expect(readAddedCsv(csv, 'printed.csv')).toMatchObject({
      saysQuality: false,
      figures: [{ area: 'Kent', value: 1_234, quality: 'report', source: 'printed.csv' }],
    });
  });

  it.each([',', ';', '\t'])(
    'is read as a spreadsheet saves it again, with %j between',
    (separator) => {
      const csv = resaved(`${header}\n${row}\n`, separator);
      expect(isFiguresCsv(csv)).toBe(true);
      expect(readAddedCsv(csv, 'file.csv')).toMatchObject({
        unread: [],
        figures: [{ area: 'Kent', source: 'kent.docx', line: 2 }],
      });
    },
  );

  it.each([
    ['Atlantis,2025,eligible,1,all,1,report,x', 'row 3: the area “Atlantis” is not one of the 42'],
    ['Kent,2025,unicorns,1,all,1,report,x', 'row 3: the measure “unicorns” is not known'],
    ['Kent,25,eligible,1,all,1,report,x', '“25” is not the year of a 31 March'],
    ['Kent,2025,eligible,9,all,1,report,x', 'the category “9” is not known'],
    ['Kent,2025,eligible,1,all,-1,report,x', '“-1” is not a number of 0 or more'],
    ['Kent,2025,eligible,1,all,,report,x', '“” is not a number of 0 or more'],
    ['Kent,2025,eligible,1,all,=1+1,report,x', '“=1+1” is not a number of 0 or more'],
    ['Kent,2025,eligible,1,all,<img src=x>,report,x', '“<img src=x>” is not a number'],
    ['Kent,2025,eli', 'it has 3 of 8 columns; the file may be cut off'],
  ])('leaves out a row that cannot be a figure, and says why: %s', (line, reason) => {
    expect(unread(line)).toContain(reason);
  });

  it('takes the first of two rows for the same figure, and tells the other', () => {
    expect(read(header, row, row.replace('1234', '99')).twice).toMatchObject([
      { figure: { value: 1_234, line: 2 }, value: 99 },
    ]);
    expect(read(header, row, row)).toMatchObject({ twice: [], unread: [] });
  });

  it('refuses a CSV of another shape, and says what to drop instead', () => {
    expect(() => read('region,count', 'North,4')).toThrow(/lacks the columns area, year_ending/);
    expect(() => read(header)).toThrow('it has only a header');
    expect(() => read(header, 'Atlantis,2025,eligible,1,all,1,report,x')).toThrow(/“Atlantis”/);
  });

  it('never throws anything but a message for the reader', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, withHeader) => {
        try {
          readAddedCsv(withHeader ? `${header}\n${text}` : text, 'file.csv');
        } catch (error) {
          expect(error).toBeInstanceOf(ReportError);
        }
      }),
    );
  });
});
