// @module-tag thorough
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport, type ReadOptions } from '../../../src/report/readReport.ts';
import type { MadeBlock, MadeReport } from '../../support/reports/content.ts';
import { madeReports } from '../../support/reports/madeReports.ts';
import { writeDoc } from '../../support/reports/writeDoc.ts';
import { writeDocx } from '../../support/reports/writeDocx.ts';
import { writeHtml } from '../../support/reports/writeHtml.ts';
import { writeOdt } from '../../support/reports/writeOdt.ts';
import { writePdf } from '../../support/reports/writePdf.ts';
import {
  writeCellLines,
  writeRuns,
  writeSpaces,
  writeTabs,
} from '../../support/reports/writeTxt.ts';

const readBack = async (
  report: MadeReport,
  write: (blocks: readonly MadeBlock[]) => Uint8Array,
  options: ReadOptions = {},
): Promise<object> => {
  const reading = await readReport(write(report.blocks), 'report', options);
  const found = reading.figures
    .map(({ measure, category, level, value }) => [measure, category, level, value].join(','))
    .sort();
  const { area, yearEnding, unknownRows } = reading;
  return { area, yearEnding, unknownRows, found };
};

const wanted = ({ area, yearEnding, expected }: MadeReport): object => ({
  area,
  yearEnding,
  unknownRows: [],
  found: expected,
});

/** A table whose categories stand below one heading for all of them. */
const inTwoTiers = (block: MadeBlock): MadeBlock =>
  block.kind === 'paragraph'
    ? block
    : {
        ...block,
        rows: block.rows.flatMap((row) => {
          const [stub, ...others] = row;
          const numbered = others.filter(({ text }) => /^Category \d:/.test(text));
          const rest = others.slice(numbered.length);
          if (stub === undefined || numbered.length < 3) return [row];
          return [
            [stub, { text: 'Category', span: numbered.length }, ...rest],
            [
              { text: '' },
              ...numbered.map(({ text }) => ({ text: text.replace('Category ', '') })),
              ...rest.map(() => ({ text: '' })),
            ],
          ];
        }),
      };

type Writer = [string, (blocks: readonly MadeBlock[]) => Uint8Array, number];

describe('a report of any known layout is read back as it was written', () => {
  it.each<Writer>([
    ['docx', (blocks) => writeDocx(blocks), 100],
    ['docx with marks by style', (blocks) => writeDocx(blocks, {}, { marks: 'style' }), 20],
    ['docx with footnotes on numbers', (blocks) => writeDocx(blocks, {}, { marks: 'note' }), 20],
    ['docx with tables in text boxes', (blocks) => writeDocx(blocks, {}, { boxes: true }), 20],
    ['doc', (blocks) => writeDoc(blocks), 60],
    ['doc with tables in tables', (blocks) => writeDoc(blocks, { nested: true }), 20],
    ['doc with columns that only part', (blocks) => writeDoc(blocks, { spacers: true }), 20],
    ['doc with soft hyphens', (blocks) => writeDoc(blocks, { softHyphens: true }), 20],
    ['odt', (blocks) => writeOdt(blocks), 60],
    ['odt with marks by style', (blocks) => writeOdt(blocks, { marks: 'style' }), 20],
    ['odt with footnotes on numbers', (blocks) => writeOdt(blocks, { marks: 'note' }), 20],
    ['odt with tables in shapes', (blocks) => writeOdt(blocks, { boxes: true }), 20],
    ['html', (blocks) => writeHtml(blocks), 60],
    ['html with marks by style', (blocks) => writeHtml(blocks, { marks: 'style' }), 20],
    ['html as GOV.UK prints footnotes', (blocks) => writeHtml(blocks, { marks: 'note' }), 20],
    ['pdf', (blocks) => writePdf(blocks), 40],
    [
      'pdf with cells in the middle of their row',
      (blocks) => writePdf(blocks, { middle: true }),
      40,
    ],
    ['pdf with headings on their side', (blocks) => writePdf(blocks, { turned: true }), 30],
    ['pdf with labels on two lines', (blocks) => writePdf(blocks, { labelWidth: 45 }), 30],
    ['docx with headings in two tiers', (blocks) => writeDocx(blocks.map(inTwoTiers)), 30],
    ['txt with a cell a line', writeCellLines, 60],
    ['txt with tabs', writeTabs, 60],
    ['txt with columns of spaces', writeSpaces, 60],
    ['txt with words and numbers in one run', writeRuns, 60],
  ])('as %s', async (_, write, numRuns) => {
    await fc.assert(
      fc.asyncProperty(madeReports, async (report) => {
        expect(await readBack(report, write)).toEqual(wanted(report));
      }),
      { numRuns },
    );
  });
});
