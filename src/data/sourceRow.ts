/** Where figures were read: a document or page, as held in `sources.parquet`. */
export interface SourceRow {
  source: number;
  title: string;
  url: string;
}

/** Sources from this number on are reports that a person added in this browser. */
export const firstAddedSource = 1_000_000;

/** Whether a figure rests, in whole or in part, on a report that a person added. */
export const restsOnAdded = (sources: string | null): boolean =>
  (sources ?? '').split(' ').some((id) => Number(id) >= firstAddedSource);
