import type { Measure } from '../vocabulary/measure.ts';
import type { FileColumn, FileRow } from './columns.ts';
import type { FormatId } from './formats.ts';
import type { JsonLayout } from './json.ts';
import type { Note } from './notes.ts';
import type { Origin } from './origin.ts';
import type { TakeRow } from './takeRow.ts';

/** What goes into a file. */
export interface Taken {
  rows: readonly TakeRow[];
  /** The measures that the rows are of, which the notes define. */
  measures: readonly Measure[];
  origin: Origin;
  /** For CSV: begins with a byte order mark, which tells Excel that the file is UTF-8. */
  byteOrderMark?: boolean;
  /** For JSON: how a row is held; objects unless there are very many rows. */
  jsonLayout?: JsonLayout;
}

/** A table of any columns, and what its notes say. */
export interface TakenTable {
  columns: readonly FileColumn[];
  rows: readonly FileRow[];
  notes: readonly Note[];
  origin: Origin;
}

/** The bytes of a file of any table, in one of the formats; CSV begins with a byte order mark. */
export async function makeTableFile(
  format: FormatId,
  { columns, rows, notes, origin }: TakenTable,
): Promise<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'csv':
      return (await import('./csv.ts')).csvOfTable(columns, rows, { byteOrderMark: true });
    case 'xlsx':
      return (await import('./xlsx.ts')).xlsxOfTable(columns, rows, notes, origin);
    case 'json':
      return (await import('./json.ts')).jsonOfTable(columns, rows, notes, origin);
    case 'parquet':
      return (await import('./parquet.ts')).parquetOfTable(columns, rows, origin);
    case 'arrow':
      return (await import('./arrow.ts')).arrowOfTable(columns, rows, origin);
  }
}

/**
 * The bytes of a file in one of the formats. The code of a format is fetched when it is first asked
 * for.
 */
export async function makeFile(
  format: FormatId,
  { rows, measures, origin, byteOrderMark = false, jsonLayout = 'objects' }: Taken,
): Promise<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'csv':
      return (await import('./csv.ts')).csvOf(rows, { byteOrderMark });
    case 'xlsx':
      return (await import('./xlsx.ts')).xlsxOf(rows, measures, origin);
    case 'json':
      return (await import('./json.ts')).jsonOf(rows, measures, origin, jsonLayout);
    case 'parquet':
      return (await import('./parquet.ts')).parquetOf(rows, origin);
    case 'arrow':
      return (await import('./arrow.ts')).arrowOf(rows, origin);
  }
}
