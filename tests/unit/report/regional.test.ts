import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport, readReports, type ReportReading } from '../../../src/report/readReport.ts';
import type { MadeBlock, MadeReport } from '../../support/reports/content.ts';
import { madeReports } from '../../support/reports/madeReports.ts';
import { writeDoc } from '../../support/reports/writeDoc.ts';
import { writeDocx } from '../../support/reports/writeDocx.ts';
import { writeHtml } from '../../support/reports/writeHtml.ts';
import { writeOdt } from '../../support/reports/writeOdt.ts';
import { writePdf } from '../../support/reports/writePdf.ts';

/** Reports of several areas, as one document of a region holds them. */
const severalReports = fc.uniqueArray(madeReports, {
  selector: ({ area }) => area,
  minLength: 2,
  maxLength: 4,
});

const paragraph = (text: string): MadeBlock => ({ kind: 'paragraph', text });
const regional: MadeBlock[] = [
  paragraph('East of England: regional overview'),
  {
    kind: 'table',
    rows: [
      [{ text: 'MAPPA-eligible offenders on 31 March 2025', span: 5 }],
      ['', 'Category 1', 'Category 2', 'Category 3', 'Total'].map((text) => ({ text })),
      ['Level 1', '70001', '60001', '-', '130002'].map((text) => ({ text })),
    ],
  },
];

const blocksOf = (reports: readonly MadeReport[], isListed: boolean): MadeBlock[] => [
  paragraph('MAPPA Regional Annual Report'),
  ...(isListed ? reports.map(({ area }) => paragraph(area)) : []),
  ...regional,
  ...reports.flatMap(({ area, blocks }) => [paragraph(`${area} MAPPA`), ...blocks.slice(1)]),
];

const found = ({ figures }: ReportReading): string[] =>
  figures
    .map(({ measure, category, level, value }) => [measure, category, level, value].join(','))
    .sort();

describe('a report of several areas', () => {
  it.each<[string, (blocks: readonly MadeBlock[]) => Uint8Array]>([
    ['docx', (blocks) => writeDocx(blocks)],
    ['odt', (blocks) => writeOdt(blocks)],
    ['html', (blocks) => writeHtml(blocks)],
    ['pdf', (blocks) => writePdf(blocks)],
    ['doc', (blocks) => writeDoc(blocks)],
  ])('gives each figure of a %s to the area under whose heading it stands', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(severalReports, fc.boolean(), async (reports, isListed) => {
        const readings = await readReports(write(blocksOf(reports, isListed)), 'report');
        const ofAreas = readings.filter(({ area }) => area !== null);
        expect(ofAreas.map(({ area, yearEnding }) => [area, yearEnding])).toEqual(
          reports.map(({ area, yearEnding }) => [area, yearEnding]),
        );
        expect(ofAreas.map(found)).toEqual(reports.map(({ expected }) => expected));
        const [rest, ...others] = readings.filter(({ area }) => area === null);
        expect(others).toEqual([]);
        expect(rest?.figures).toEqual([]);
        expect(rest?.doubts[0]?.figures).toEqual([70001, 60001, 130002]);
      }),
      { numRuns: 12 },
    );
  });

  it('is read for one area where a person says which, and asks where nobody does', async () => {
    const reports = fc.sample(severalReports, { numRuns: 1, seed: 4 })[0] ?? [];
    const [first] = reports;
    const bytes = writeDocx(blocksOf(reports, true));
    const reading = await readReport(bytes, 'report', { area: first?.area ?? '' });
    expect(found(reading)).toEqual(first?.expected);
    await expect(readReport(bytes, 'report')).rejects.toMatchObject({ code: 'several_areas' });
    await expect(readReports(bytes, 'report', { area: 'nowhere' })).rejects.toMatchObject({
      code: 'no_figures',
    });
  });
});
