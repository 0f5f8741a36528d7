/** Where figures were read: a document or page, as held in `sources.parquet`. */
export interface SourceRow {
  source: number;
  title: string;
  url: string;
}
