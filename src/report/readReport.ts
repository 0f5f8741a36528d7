import { checkHeld, checkLastYear } from './checks/heldFigures.ts';
import { checkMissing } from './checks/missing.ts';
import { checkRate } from './checks/rates.ts';
import { checkTotals } from './checks/totals.ts';
import { textOf, type Block, type ReportDocument, type ReportFormat } from './document.ts';
import type { CellKey, Doubt, ReadFigure, UnknownRow } from './figure.ts';
import { findArea } from './find/area.ts';
import { isNational } from './find/nation.ts';
import { findPopulationYear } from './find/populationYear.ts';
import { isWelsh } from './find/welsh.ts';
import { findYear } from './find/year.ts';
import { nothingHeld, type HeldData } from './held.ts';
import { recognise } from './recognise/recognise.ts';
import type { Recognised } from './recognise/recogniser.ts';
import { ReportError } from './reportError.ts';
import { unpackReport, type UnpackOptions } from './unpackReport.ts';

/** What a person has decided beforehand, and what the report is checked against. */
export interface ReadOptions extends UnpackOptions {
  /** Name of the area, as in the vocabulary. */
  area?: string;
  /** Year of the 31 March that ends the reporting year. */
  yearEnding?: number;
  held?: HeldData;
  /** Titles that the document goes by elsewhere, such as that of the page it hangs on. */
  titles?: readonly string[];
}

/** A report as read. */
export interface ReportReading {
  fileName: string;
  format: ReportFormat;
  /** Title in the document's properties; empty if there is none. */
  title: string;
  /** `null` where the document does not say; then a doubt asks. */
  area: string | null;
  /** Year of the 31 March that ends the reporting year; `null` where the document does not say. */
  yearEnding: number | null;
  /** Year of the mid-year population that the footnote to the rate names. */
  populationYear: number | null;
  /** In the order of the document. */
  figures: ReadFigure[];
  /** Figures that are withheld or do not exist, as a dash says: never zeros. */
  absent: CellKey[];
  doubts: Doubt[];
  unknownRows: UnknownRow[];
  /** The document itself, to show beside what was read. */
  blocks: Block[];
}

const textsOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'table':
      return block.rows.map(textOf);
    case 'lines':
      return block.lines.map(textOf);
  }
};

/** Rows that are not known, each by itself; those in Welsh repeat the English ones and are one. */
const describeUnknown = (rows: readonly UnknownRow[]): Doubt[] => {
  const welsh = rows.filter(({ row }) => isWelsh(row));
  const messages = rows
    .filter((one) => !welsh.includes(one))
    .map(
      ({ table, row, cells }) =>
        `A row is not known: “${row}” under “${table}” with ${cells.join(', ')}.`,
    );
  if (welsh.length > 0) {
    messages.push(
      `${welsh.length} rows are in Welsh and were not read: check that the English tables of the report hold them all.`,
    );
  }
  return messages.map((message) => ({ kind: 'unknown_row', message, figures: [] }));
};

/**
 * Refuses a document that another one must be taken for.
 *
 * @throws ReportError `welsh` or `no_figures`
 */
const refuseUnreadable = (texts: readonly string[], { figures, unknownRows }: Recognised): void => {
  const known = new Set(figures.map(({ table, row }) => `${table}|${row}`)).size;
  const welsh = unknownRows.filter(({ row }) => isWelsh(row)).length;
  if (welsh > known || isWelsh(texts.join(' '))) {
    throw new ReportError(
      'welsh',
      'The report is in Welsh, and only English tables are read: take the English version of it.',
    );
  }
  if (figures.length === 0) {
    throw new ReportError(
      'no_figures',
      'No table of MAPPA figures was found in the document. Is it the annual report of an area?',
    );
  }
};

/**
 * Reads the figures of an unpacked document, finds out what it is of, and checks it.
 *
 * @throws ReportError `no_figures` if it has no table of MAPPA figures, `welsh` if its tables are in
 *   Welsh, `national` if it is of no area but the nation and `area` is not given
 */
export const readDocument = (
  document: ReportDocument,
  fileName: string,
  options: ReadOptions = {},
): ReportReading => {
  const recognised = recognise(document);
  const { figures, absent, unknownRows, doubts } = recognised;
  const texts = document.blocks.flatMap(textsOf);
  refuseUnreadable(texts, recognised);
  const titles = [
    document.title,
    fileName.replace(/\.[a-z]{3,5}$/i, ''),
    ...(options.titles ?? []),
  ];
  if (options.area === undefined && isNational(texts, titles)) {
    throw new ReportError(
      'national',
      'The document is of England and Wales as a whole, not the report of an area: take the tables that are published with it as a spreadsheet.',
    );
  }
  const found = findArea(texts, titles);
  const area = options.area ?? found.area;
  const year = findYear(texts, [...new Set(figures.map((figure) => figure.table))], titles);
  const yearEnding = options.yearEnding ?? year.yearEnding;
  const populationYear = findPopulationYear(texts.join(' '));
  const held = options.held ?? nothingHeld;
  const isPlaced = area !== null && yearEnding !== null;
  return {
    fileName,
    format: document.format,
    title: document.title,
    area,
    yearEnding,
    populationYear,
    figures,
    absent,
    doubts: [
      ...(options.area === undefined ? found.doubts : []),
      ...(options.yearEnding === undefined ? year.doubts : []),
      ...doubts,
      ...describeUnknown(unknownRows),
      ...checkMissing([...figures, ...absent], yearEnding),
      ...checkTotals(figures, absent),
      ...(isPlaced ? checkRate(figures, { area, yearEnding, populationYear }, held) : []),
      ...(isPlaced ? checkHeld(figures, area, yearEnding, held) : []),
      ...(isPlaced ? checkLastYear(figures, area, yearEnding, held) : []),
    ],
    unknownRows,
    blocks: document.blocks,
  };
};

/**
 * Reads a report document: the same in Node and in the browser.
 *
 * @param bytes the file as it is; left unchanged
 * @param fileName also a witness for area and year
 * @throws ReportError if it cannot be read; the message says why and what to do
 */
export const readReport = async (
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<ReportReading> => readDocument(await unpackReport(bytes, options), fileName, options);
