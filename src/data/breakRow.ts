/** One break in comparability of one measure, as held in `breaks.parquet`. */
export interface BreakRow {
  /** Id of the measure. */
  measure: string;
  /** Name of the area or of the nation; `all` where it holds for all. */
  area: string;
  /** First year after the break. */
  year_ending: number;
  title: string;
  reason: string;
  source_title: string;
  source_url: string;
}
