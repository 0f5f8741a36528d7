import type { Quality } from '../../vocabulary/quality.ts';
import type { Cell, CellKind, ParquetTable } from '../parquet/readRows.ts';
import type { SourceRow } from '../sourceRow.ts';
import type { Engine } from './engine.ts';
import { insertTable } from './insertTable.ts';
import { defineComparison } from './loadTables.ts';

/** A figure that a person added, in the columns of the published table of figures. */
export interface AddedFigureRow {
  area: string;
  area_code: string;
  year_ending: number;
  measure: string;
  category: string;
  level: string;
  value: number;
  quality: Quality;
  source: number;
}

const figureKinds = {
  area: 'text',
  area_code: 'text',
  year_ending: 'integer',
  measure: 'text',
  category: 'text',
  level: 'text',
  value: 'number',
  quality: 'text',
  source: 'integer',
} as const satisfies Record<keyof AddedFigureRow, CellKind>;

const sourceKinds = {
  source: 'integer',
  title: 'text',
  url: 'text',
} as const satisfies Record<keyof SourceRow, CellKind>;

const tableOf = <Row extends object>(
  kinds: Record<keyof Row & string, CellKind>,
  rows: readonly Row[],
): ParquetTable => ({
  columns: Object.keys(kinds),
  kinds,
  // The rows have exactly the columns that the kinds name.
  rows: rows as readonly unknown[] as Record<string, Cell>[],
});

const restore = `
  CREATE TABLE IF NOT EXISTS published_figures AS FROM figures;
  CREATE TABLE IF NOT EXISTS published_sources AS FROM sources;
  DROP TABLE IF EXISTS added_figures;
  DROP TABLE IF EXISTS added_sources;
  CREATE OR REPLACE TABLE figures AS FROM published_figures;
  CREATE OR REPLACE TABLE sources AS FROM published_sources`;

const merge = `
  DELETE FROM figures USING added_figures AS added
  WHERE figures.area = added.area AND figures.year_ending = added.year_ending
    AND figures.measure = added.measure AND figures.category = added.category
    AND figures.level = added.level;
  INSERT INTO figures BY NAME FROM added_figures;
  INSERT INTO sources BY NAME FROM added_sources`;

/**
 * Lets figures that a person added take part in every comparison, by the same SQL. They stand in
 * for published figures of the same cell. What was taken in before is taken out.
 * @throws EngineError or Error if the engine refuses; the published figures are then restored
 */
export async function takeIn(
  engine: Engine,
  figures: readonly AddedFigureRow[],
  sources: readonly SourceRow[],
): Promise<void> {
  try {
    await engine.query(restore);
    if (figures.length > 0) {
      await insertTable(engine, 'added_figures', tableOf(figureKinds, figures));
      await insertTable(engine, 'added_sources', tableOf(sourceKinds, sources));
      await engine.query(merge);
    }
  } catch (error) {
    await engine.query(restore);
    throw error;
  } finally {
    await defineComparison(engine);
  }
}
