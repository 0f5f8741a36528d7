/** Something to know about one figure, as held in `flags.parquet`: a large step, an odd value. */
export interface FlagRow {
  area: string;
  year_ending: number;
  measure: string;
  category: string;
  level: string;
  note: string;
}
