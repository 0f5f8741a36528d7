import type { Cell } from './parquet/readRows.ts';

/** A mid-year estimate of the residents of an area, in its first edition. */
export interface PopulationRow {
  area_code: string;
  mid_year: number;
  population: number;
}

/**
 * The first editions among the rows of `populations.parquet`: those that tell the people aged 10
 * and over, which the rebased series does not. A census is no mid-year.
 */
export const firstEditions = (rows: readonly Record<string, Cell>[]): PopulationRow[] =>
  rows.flatMap((row) =>
    row['mid_year'] === null || row['population_10_plus'] === null
      ? []
      : {
          area_code: String(row['area_code']),
          mid_year: Number(row['mid_year']),
          population: Number(row['population']),
        },
  );
