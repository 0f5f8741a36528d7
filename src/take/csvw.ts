import { qualities } from '../vocabulary/quality.ts';
import { statuses } from '../vocabulary/status.ts';
import { citationInWords } from './citation.ts';
import { takeColumns, type TakeColumn } from './columns.ts';
import { licence, publisher, type Origin } from './origin.ts';
import { splitTexts, textSeparator } from './severalTexts.ts';
import type { TakeRow } from './takeRow.ts';

const formulaNote =
  'A text that starts like a formula has one apostrophe in front of that start, so that no spreadsheet runs it; numbers are never changed.';

/** The words that a column keeps to, where it does. */
const words: Partial<Record<TakeColumn['name'], readonly string[]>> = {
  status: statuses,
  quality: qualities,
};

const datatypeOf = ({ name, kind }: TakeColumn): unknown => {
  if (kind !== 'text') return kind;
  const allowed = words[name];
  return allowed ? { base: 'string', format: `^(${allowed.join('|')})$` } : 'string';
};

const columnOf = (column: TakeColumn): Record<string, unknown> => ({
  name: column.name,
  titles: column.name,
  'dc:description': column.description,
  datatype: datatypeOf(column),
  required: column.always,
  null: '',
  ...(column.several ? { separator: textSeparator } : {}),
});

const addressesOf = (rows: readonly TakeRow[]): string[] =>
  [
    ...new Set(
      rows.flatMap((row) => splitTexts(row.source_addresses).filter((address) => address !== '')),
    ),
  ].sort();

/**
 * Metadata of a CSV by the W3C recommendation "Metadata Vocabulary for Tabular Data": what it is,
 * its licence, release and sources, and what every column holds. It belongs beside the CSV, under
 * its name with "-metadata.json" behind.
 * @param csvName file name of the CSV
 */
export function csvwOf(
  csvName: string,
  rows: readonly TakeRow[],
  origin: Origin,
): Uint8Array<ArrayBuffer> {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    '@type': 'Table',
    url: encodeURIComponent(csvName),
    'dc:title': origin.title,
    'dc:description': formulaNote,
    'dc:publisher': publisher,
    'dc:issued': { '@value': origin.release.date, '@type': 'xsd:date' },
    'dc:identifier': `release ${origin.release.number}`,
    'dc:license': { '@id': licence.address },
    'dc:rights': licence.statement,
    'dc:bibliographicCitation': citationInWords(origin),
    'dc:source': addressesOf(rows).map((address) => ({ '@id': address })),
    dialect: {
      encoding: 'utf-8',
      lineTerminators: ['\r\n'],
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      headerRowCount: 1,
      skipInitialSpace: false,
      trim: false,
    },
    tableSchema: {
      columns: takeColumns.map(columnOf),
      primaryKey: ['measure', 'area_code', 'year_ending'],
    },
  };
  return new TextEncoder().encode(`${JSON.stringify(metadata, null, 1)}\n`);
}
