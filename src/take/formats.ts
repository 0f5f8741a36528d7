/** The kinds of file in which rows can be taken away, in the order in which they are offered. */
export const formatIds = ['csv', 'xlsx', 'json', 'parquet', 'arrow'] as const;
export type FormatId = (typeof formatIds)[number];

/** What a reader and a browser need to know of a kind of file. */
export interface Format {
  title: string;
  /** Who it suits, in a few words without a full stop. */
  hint: string;
  /** End of the file name, without a stop. */
  extension: string;
  mediaType: string;
}

/** The kinds of file by their id. */
export const formats: Record<FormatId, Format> = {
  csv: {
    title: 'CSV',
    hint: 'For every program that reads tables',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
  },
  xlsx: {
    title: 'Excel workbook',
    hint: 'With a sheet of definitions, sources and caveats',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  json: {
    title: 'JSON',
    hint: 'For programs, with definitions and sources',
    extension: 'json',
    mediaType: 'application/json',
  },
  parquet: {
    title: 'Parquet',
    hint: 'For DuckDB, pandas, R and other tools of analysis',
    extension: 'parquet',
    mediaType: 'application/vnd.apache.parquet',
  },
  arrow: {
    title: 'Arrow',
    hint: 'For pandas, R and other tools of analysis; also called Feather',
    extension: 'arrow',
    mediaType: 'application/vnd.apache.arrow.file',
  },
};
