import type { CsvReading } from '../../added/readAddedCsv.ts';
import { checkFigures, type CheckedPart } from '../../report/checks/checkFigures.ts';
import { describeKey, type Doubt, type ReadFigure } from '../../report/figure.ts';
import type { HeldData } from '../../report/held.ts';
import type { ReportReading } from '../../report/readReport.ts';
import type { WorkbookReading } from '../../report/sheets/readWorkbook.ts';
import type { Quality } from '../../vocabulary/quality.ts';

/** A figure as read, with how and where it was read. */
export interface DocumentFigure extends ReadFigure {
  quality: Quality;
  /** The document it stands in, as a person knows it. */
  source: string;
}

/** What a document says of one area and year. */
export interface ReadPart extends Omit<CheckedPart, 'figures'> {
  figures: readonly DocumentFigure[];
  /** What the reader doubts besides what the checks of figures say, which are run again later. */
  doubts: readonly Doubt[];
}

/** What was not read in one place of a document, each with the reason. */
export interface Unread {
  place: string;
  what: readonly string[];
}

/** A document of any kind as read: one part for each area and year in it. */
export interface ReadDocument {
  fileName: string;
  parts: readonly ReadPart[];
  /** Doubts about the document as a whole. */
  doubts: readonly Doubt[];
  unread: readonly Unread[];
  /** What to know of the document besides, in sentences. */
  notes: readonly string[];
}

/** How many parts of a document were not read. */
export const countUnread = ({ unread }: ReadDocument): number =>
  unread.reduce((sum, { what }) => sum + what.length, 0);

/** The doubts that are not among what the checks say of the very same figures. */
const doubtsOfReader = (
  part: CheckedPart,
  doubts: readonly Doubt[],
  held: HeldData,
): readonly Doubt[] => {
  const checked = new Set(checkFigures(part, held).map(({ message }) => message));
  return doubts.filter(({ message }) => !checked.has(message));
};

const partOf = (
  part: CheckedPart & { doubts: readonly Doubt[] },
  origin: { quality: Quality; source: string },
  held: HeldData,
): ReadPart => ({
  area: part.area,
  yearEnding: part.yearEnding,
  populationYear: part.populationYear,
  figures: part.figures.map((figure) => ({ ...figure, ...origin })),
  absent: part.absent,
  ...(part.withheld ? { withheld: part.withheld } : {}),
  doubts: doubtsOfReader(part, part.doubts, held),
});

/** A report of one area. */
export const documentOfReport = (reading: ReportReading, held: HeldData): ReadDocument =>
  documentOfReports([reading], held);

/**
 * A report of one or several areas, such as the regional ones. What is of none of several areas is
 * listed with the document and added to none.
 * @param readings at least one, of the same file
 */
export function documentOfReports(
  readings: readonly ReportReading[],
  held: HeldData,
): ReadDocument {
  const isOfNone = ({ area, figures }: ReportReading): boolean =>
    readings.length > 1 && area === null && figures.length === 0;
  const fileName = readings[0]?.fileName ?? '';
  return {
    fileName,
    parts: readings
      .filter((reading) => !isOfNone(reading))
      .map((reading) => partOf(reading, { quality: 'report', source: fileName }, held)),
    doubts: readings.filter(isOfNone).flatMap(({ doubts }) => doubts),
    unread: [],
    notes: [],
  };
}

/** A spreadsheet of tables by area. */
export function documentOfWorkbook(reading: WorkbookReading, held: HeldData): ReadDocument {
  const { fileName, areas, doubts, sheets } = reading;
  const origin = { quality: 'bulletin', source: fileName } as const;
  return {
    fileName,
    parts: areas.map((area) => partOf({ ...area, populationYear: null }, origin, held)),
    doubts,
    notes: sheets.flatMap(({ name, skipped }) =>
      skipped.length === 0
        ? []
        : [`Sheet “${name}”: left out, being no areas: ${skipped.join(', ')}.`],
    ),
    unread: sheets.flatMap(({ name, unread }) =>
      unread.length === 0 ? [] : [{ place: `Sheet “${name}”`, what: unread }],
    ),
  };
}

/** A CSV of figures, as the page saves it. */
export function documentOfCsv(reading: CsvReading, fileName: string): ReadDocument {
  type Part = ReadPart & { figures: DocumentFigure[]; doubts: Doubt[] };
  const parts = new Map<string, Part>();
  const partAt = (area: string, yearEnding: number) => {
    const key = `${area}|${yearEnding}`;
    const empty: Part = {
      area,
      yearEnding,
      populationYear: null,
      figures: [],
      absent: [],
      doubts: [],
    };
    const part = parts.get(key) ?? empty;
    parts.set(key, part);
    return part;
  };
  for (const { area, year_ending: yearEnding, line, ...figure } of reading.figures) {
    const words = { table: figure.source, row: `row ${line}`, column: '' };
    partAt(area, yearEnding).figures.push({ ...figure, ...words });
  }
  for (const { figure, value } of reading.twice) {
    const message = `${describeKey(figure)} stands twice: ${figure.value} in row ${figure.line}, and ${value}; the first is taken.`;
    const figures = [figure.value, value];
    partAt(figure.area, figure.year_ending).doubts.push({ kind: 'read_twice', message, figures });
  }
  return {
    fileName,
    parts: [...parts.values()],
    doubts: [],
    unread: reading.unread.length === 0 ? [] : [{ place: 'Rows', what: reading.unread }],
    notes: reading.saysQuality
      ? []
      : [
          'The file does not say how its figures were read; they are marked as read in the areas’ reports.',
        ],
  };
}
