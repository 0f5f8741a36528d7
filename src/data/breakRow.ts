/** One break in comparability, as held in `breaks.parquet`. */
export interface BreakRow {
  /** A measure id, `family:` and a family, or `all`. */
  measure: string;
  /** An area's name, the nation's name, or `all`. */
  area: string;
  /** First year after the break. */
  year_ending: number;
  title: string;
  reason: string;
  source_title: string;
  source_url: string;
}
