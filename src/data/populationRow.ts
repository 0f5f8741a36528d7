/** A mid-year estimate of the residents of an area, as held in `populations.parquet`. */
export interface PopulationRow {
  area_code: string;
  mid_year: number;
  population: number;
}
