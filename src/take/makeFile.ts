import type { Measure } from '../vocabulary/measure.ts';
import type { FormatId } from './formats.ts';
import type { JsonLayout } from './json.ts';
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
