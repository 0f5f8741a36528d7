import { checkHeld, checkLastYear } from './checks/heldFigures.ts';
import { checkMissing } from './checks/missing.ts';
import { checkRate } from './checks/rates.ts';
import { checkTotals } from './checks/totals.ts';
import { textOf, type Block, type ReportDocument, type ReportFormat } from './document.ts';
import type { CellKey, Doubt, ReadFigure, UnknownRow } from './figure.ts';
import { findArea, type FoundArea } from './find/area.ts';
import { sectionsByArea } from './find/areaSections.ts';
import { isNational } from './find/nation.ts';
import { findPopulationYear } from './find/populationYear.ts';
import { isWelsh } from './find/welsh.ts';
import { findYear } from './find/year.ts';
import { nothingHeld, type HeldData } from './held.ts';
import { recogniseStatements, statementsIn } from './recognise/recognise.ts';
import type { Recognised } from './recognise/recogniser.ts';
import type { Statement } from './recognise/statement.ts';
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

/** What is known of a document beside its figures. */
interface Setting {
  document: ReportDocument;
  fileName: string;
  options: ReadOptions;
  texts: readonly string[];
  titles: readonly string[];
}

/** The reading of figures of one area, with all checks. */
const readingOf = (
  recognised: Recognised,
  { document, fileName, options, texts, titles }: Setting,
  found: FoundArea,
): ReportReading => {
  const { figures, absent, unknownRows, doubts } = recognised;
  const { area } = found;
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
      ...found.doubts,
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

/** What stands under the heading of no area, listed for a person and given to none. */
const leftOver = ({ figures, unknownRows }: Recognised, setting: Setting): ReportReading[] => {
  const tables = [...new Set(figures.map(({ table }) => table))].map((table): Doubt => {
    const own = figures.filter((figure) => figure.table === table);
    return {
      kind: 'area',
      message: `${own.length} figures under “${table}” stand under the heading of no area and were not read: ${own.map(({ wording }) => wording).join(', ')}.`,
      figures: own.map(({ value }) => value),
    };
  });
  const doubts = [...tables, ...describeUnknown(unknownRows)];
  if (doubts.length === 0) return [];
  const nothing = { figures: [], absent: [], unknownRows, doubts: [] };
  const reading = readingOf(nothing, setting, { area: null, doubts: [] });
  return [{ ...reading, doubts }];
};

/** The readings of a document with tables under the headings of several areas; else `undefined`. */
const readSeveral = (
  statements: readonly Statement[],
  setting: Setting,
): ReportReading[] | undefined => {
  const sections = sectionsByArea(statements).map(({ area, statements: own }) => ({
    area,
    recognised: recogniseStatements(own),
  }));
  const named = sections.filter(
    ({ area, recognised }) => area !== null && recognised.figures.length > 0,
  );
  if (named.length < 2) return undefined;
  const others = sections.filter((section) => !named.includes(section));
  return [
    ...named.map(({ area, recognised }) => readingOf(recognised, setting, { area, doubts: [] })),
    ...others.flatMap(({ recognised }) => leftOver(recognised, setting)),
  ];
};

/**
 * Reads the figures of an unpacked document, finds out what it is of, and checks it. A document
 * with tables under the headings of several areas, as the regional reports since 2024-25, gives a
 * reading for each, and one without area or figures whose doubts list what is of none of them.
 *
 * @throws ReportError `no_figures` if it has no table of MAPPA figures, `welsh` if its tables are in
 *   Welsh, `national` if it is of no area but the nation and `area` is not given
 */
export const readDocument = (
  document: ReportDocument,
  fileName: string,
  options: ReadOptions = {},
): ReportReading[] => {
  const statements = statementsIn(document);
  const recognised = recogniseStatements(statements);
  const texts = document.blocks.flatMap(textsOf);
  refuseUnreadable(texts, recognised);
  const titles = [
    document.title,
    fileName.replace(/\.[a-z]{3,5}$/i, ''),
    ...(options.titles ?? []),
  ];
  const setting = { document, fileName, options, texts, titles };
  const several = readSeveral(statements, setting);
  if (several !== undefined) {
    // What a person says to be of one area is read for that one alone.
    const { area } = options;
    return area === undefined ? several : several.filter((reading) => reading.area === area);
  }
  if (options.area !== undefined) {
    return [readingOf(recognised, setting, { area: options.area, doubts: [] })];
  }
  if (isNational(texts, titles)) {
    throw new ReportError(
      'national',
      'The document is of England and Wales as a whole, not the report of an area: take the tables that are published with it as a spreadsheet.',
    );
  }
  return [readingOf(recognised, setting, findArea(texts, titles))];
};

/**
 * Reads a report document of one or several areas: the same in Node and in the browser.
 *
 * @param bytes the file as it is; left unchanged
 * @param fileName also a witness for area and year
 * @returns a reading for each area, at least one
 * @throws ReportError if it cannot be read; the message says why and what to do
 */
export const readReports = async (
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<ReportReading[]> => {
  const readings = readDocument(await unpackReport(bytes, options), fileName, options);
  if (readings.length > 0) return readings;
  throw new ReportError(
    'no_figures',
    `The report has tables of several areas, but none of ${options.area ?? 'this one'}.`,
  );
};

/**
 * Reads a report document of one area.
 *
 * @throws ReportError as {@link readReports}, and `several_areas` if it is of several and `area`
 *   does not say which is meant
 */
export const readReport = async (
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<ReportReading> => {
  const [reading, ...others] = await readReports(bytes, fileName, options);
  if (reading !== undefined && others.length === 0) return reading;
  const names = [reading, ...others].flatMap((one) => one?.area ?? []).join(', ');
  throw new ReportError(
    'several_areas',
    `The report is of several areas (${names}): say which of them is meant.`,
  );
};
