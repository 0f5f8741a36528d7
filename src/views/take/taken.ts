import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { SourceRow } from '../../data/sourceRow.ts';
import { contentTitle, type FileContent } from '../../take/fileContent.ts';
import { fileName } from '../../take/fileName.ts';
import { formats, type FormatId } from '../../take/formats.ts';
import { makeFile } from '../../take/makeFile.ts';
import type { Origin } from '../../take/origin.ts';
import { takeRowsOf } from '../../take/takeRow.ts';
import type { Measure } from '../../vocabulary/measure.ts';

/** What a person takes away: the figures of a view, and where they were seen. */
export interface Taking {
  rows: readonly ComparisonRow[];
  /** The measures that the rows are of. */
  measures: readonly Measure[];
  /** Sources by id. */
  sources: ReadonlyMap<number, SourceRow>;
  /** Address of the view. */
  address: string;
  /** The release of the data. */
  release: Origin['release'];
  /** Whether a CSV file begins with the mark by which Excel knows its letters. */
  byteOrderMark: boolean;
  /** Today, as year-month-day. */
  today: string;
}

const contentOf = ({ rows, measures, release }: Taking): FileContent => {
  const years = rows.map((row) => row.year_ending);
  return {
    measure: measures.length === 1 ? (measures[0]?.id ?? null) : null,
    areas: [...new Set(rows.map(({ area }) => area))],
    years: { first: Math.min(...years), last: Math.max(...years) },
    release: release.number,
  };
};

/** What the notes of a file and a citation say of its origin. */
export const originOf = (taking: Taking): Origin => ({
  title: contentTitle(contentOf(taking)),
  address: taking.address,
  release: taking.release,
  accessed: taking.today,
});

/** A file with its name, ready to be saved. */
export interface TakenFile {
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
  mediaType: string;
}

/**
 * Makes a file of exactly the figures of a view.
 * @throws RangeError if a figure names a source that is not there
 */
export async function takenFile(format: FormatId, taking: Taking): Promise<TakenFile> {
  const { rows, measures, sources } = taking;
  return {
    bytes: await makeFile(format, {
      rows: measures.flatMap((measure) =>
        takeRowsOf(
          rows.filter((row) => row.measure === measure.id),
          measure,
          sources,
        ),
      ),
      measures,
      origin: originOf(taking),
      byteOrderMark: taking.byteOrderMark,
    }),
    name: fileName(contentOf(taking), format),
    mediaType: formats[format].mediaType,
  };
}
