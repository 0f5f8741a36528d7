import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nation } from '../../../src/vocabulary/areas.ts';
import { prepare } from '../../build-data/build.ts';
import { openComparison } from '../../build-data/database.ts';

/** What is held of the areas in one year. */
export interface YearCoverage {
  /** Year of the 31 March that ends the reporting year. */
  yearEnding: number;
  areas: number;
  measures: number;
  values: number;
}

/** What is held: areas, years and measures of the catalogue that have a value at all. */
export interface Coverage {
  areas: number;
  measures: number;
  values: number;
  years: YearCoverage[];
}

const counts = 'count(DISTINCT area), count(DISTINCT measure), count(*)';

/**
 * What the sources under `root`/data hold, counted in values of the comparison: of the areas, not
 * of the nation, and a zero is a value.
 *
 * @throws BadSources
 */
export const coverageOf = async (root: string): Promise<Coverage> => {
  const connection = await openComparison(prepare(root).tables);
  try {
    const held = `FROM comparison WHERE status IN ('held', 'zero') AND area <> '${nation.name}'`;
    const rowsOf = async (sql: string): Promise<number[][]> =>
      (await connection.runAndReadAll(sql)).getRows().map((row) => row.map(Number));
    const [all = []] = await rowsOf(`SELECT ${counts} ${held}`);
    const years = await rowsOf(`SELECT ${counts}, year_ending ${held} GROUP BY ALL ORDER BY ALL`);
    const [areas = 0, measures = 0, values = 0] = all;
    return {
      areas,
      measures,
      values,
      years: years
        .map(([areasOf = 0, measuresOf = 0, valuesOf = 0, yearEnding = 0]) => ({
          yearEnding,
          areas: areasOf,
          measures: measuresOf,
          values: valuesOf,
        }))
        .sort((a, b) => a.yearEnding - b.yearEnding),
    };
  } finally {
    connection.closeSync();
  }
};

/**
 * What would be held if `figures.csv` were this text.
 *
 * @throws BadSources
 */
export const coverageWith = async (root: string, figures: string): Promise<Coverage> => {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  try {
    cpSync(join(root, 'data'), join(folder, 'data'), { recursive: true });
    writeFileSync(join(folder, 'data/figures.csv'), figures);
    return await coverageOf(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
