import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { readReport } from '../../src/report/readReport.ts';
import { madeReports } from '../../tests/support/reports/madeReports.ts';
import { writeDoc } from '../../tests/support/reports/writeDoc.ts';
import { writeDocx } from '../../tests/support/reports/writeDocx.ts';
import { writeHtml } from '../../tests/support/reports/writeHtml.ts';
import { writeOdt } from '../../tests/support/reports/writeOdt.ts';
import { writePdf } from '../../tests/support/reports/writePdf.ts';
import { writeCellLines } from '../../tests/support/reports/writeTxt.ts';
import type { Row } from './summary.ts';

type Work = (bytes: Uint8Array) => unknown;

const reports = 40;

const parseXml = (bytes: Uint8Array): void => {
  new SaxesParser().write(new TextDecoder().decode(bytes)).close();
};

const unpackPdf = async (bytes: Uint8Array): Promise<void> => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: bytes.slice(), verbosity: 0, disableFontFace: true });
  const pdf = await task.promise;
  for (let page = 1; page <= pdf.numPages; page += 1) {
    await (await pdf.getPage(page)).getTextContent();
  }
  await task.destroy();
};

/** What the library of each format does alone, without the reading of tables. */
const alone: Record<string, Work> = {
  docx: (bytes) => {
    const parts = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' });
    Object.values(parts).forEach(parseXml);
  },
  odt: (bytes) => {
    const parts = unzipSync(bytes, { filter: ({ name }) => name === 'content.xml' });
    Object.values(parts).forEach(parseXml);
  },
  pdf: unpackPdf,
  html: (bytes) => parse(new TextDecoder().decode(bytes)),
  txt: (bytes) => new TextDecoder().decode(bytes),
};

const perSecond = async (files: readonly Uint8Array[], work: Work): Promise<number> => {
  // The first one loads the library.
  for (const bytes of files.slice(0, 2)) await work(bytes);
  const started = performance.now();
  for (const bytes of files) await work(bytes);
  return (1000 * files.length) / (performance.now() - started);
};

/**
 * Reports read a second, a format a row, beside what the format's library does alone. A legacy
 * Word document is read without one.
 */
export const measureReports = async (): Promise<Row[]> => {
  const made = fc.sample(madeReports, { numRuns: reports, seed: 1 });
  const files: Record<string, Uint8Array[]> = {
    docx: made.map(({ blocks }) => writeDocx(blocks)),
    odt: made.map(({ blocks }) => writeOdt(blocks)),
    pdf: made.map(({ blocks }) => writePdf(blocks)),
    html: made.map(({ blocks }) => writeHtml(blocks)),
    txt: made.map(({ blocks }) => writeCellLines(blocks)),
    doc: made.map(({ blocks }) => writeDoc(blocks)),
  };
  const rows: Row[] = [];
  for (const [format, bytes] of Object.entries(files)) {
    const ours = await perSecond(bytes, (one) => readReport(one, 'report'));
    const own = alone[format];
    const library = own === undefined ? undefined : await perSecond(bytes, own);
    rows.push({
      what: `Reports a second, ${format}`,
      measured:
        library === undefined
          ? String(Math.round(ours))
          : `${Math.round(ours)} (library alone ${Math.round(library)})`,
      goal: 'none',
    });
  }
  return rows;
};
