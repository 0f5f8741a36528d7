import type { Table } from 'apache-arrow';
import type { AddedRows } from '../../added/addedRows.ts';
import { intervalColumns, tableNotes } from '../../data/tableNotes.ts';
import type { Engine } from '../../data/engine/engine.ts';
import { insertTable } from '../../data/engine/insertTable.ts';
import { loadTables } from '../../data/engine/loadTables.ts';
import { takeIn } from '../../data/engine/takeIn.ts';
import type { Cell } from '../../data/parquet/readRows.ts';
import { areaFigureOf, intervalOf, type FigureRow } from '../../statistics/areaFigure.ts';
import { measureOfId } from '../../vocabulary/measures.ts';

const keys = ['measure', 'area_code', 'year_ending'] as const;
const figureColumns = [
  ...keys,
  'area',
  'value',
  'value_low',
  'value_high',
  'numerator',
  'numerator_low',
  'numerator_high',
  'denominator',
  'denominator_low',
  'denominator_high',
  'flag',
] as const;
type ValuedRow = FigureRow & { measure: string; year_ending: number };

const rowsOf = (table: Table): ValuedRow[] =>
  Array.from(
    { length: table.numRows },
    (_, row) =>
      Object.fromEntries(
        figureColumns.map((name) => [name, table.getChild(name)?.get(row)]),
      ) as unknown as ValuedRow,
  );

function intervalRow(row: ValuedRow): Record<string, Cell>[] {
  const measure = measureOfId(row.measure);
  const figure = areaFigureOf(row);
  if (!measure || !figure) return [];
  const { low, high } = intervalOf(figure, { method: measure.intervalMethod, per: measure.per });
  const { area_code, year_ending } = row;
  return [{ measure: row.measure, area_code, year_ending, interval_low: low, interval_high: high }];
}

/** Sets beside each value of the comparison the interval that the views draw. */
async function addIntervals(engine: Engine): Promise<void> {
  const valued = await engine.query(
    `SELECT ${figureColumns.join(', ')} FROM comparison WHERE value IS NOT NULL`,
  );
  await insertTable(engine, 'intervals', {
    columns: [...keys, ...intervalColumns],
    kinds: {
      measure: 'text',
      area_code: 'text',
      year_ending: 'integer',
      interval_low: 'number',
      interval_high: 'number',
    },
    rows: rowsOf(valued).flatMap(intervalRow),
  });
  const columns = Object.keys(tableNotes.comparison.columns).join(', ');
  await engine.query(`
    CREATE TABLE complete AS SELECT ${columns} FROM comparison LEFT JOIN intervals USING (${keys.join(', ')}) ORDER BY ${keys.join(', ')};
    DROP TABLE comparison;
    ALTER TABLE complete RENAME TO comparison`);
}

/** What was needed on the way. */
const dropHelpers = [
  'cells',
  'intervals',
  'published_figures',
  'published_sources',
  'added_figures',
  'added_sources',
]
  .map((name) => `DROP TABLE IF EXISTS ${name}`)
  .join('; ');

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Lets the engine itself tell what a table and a column hold. */
const comments = Object.entries(tableNotes)
  .flatMap(([table, { about, columns }]) => [
    `COMMENT ON TABLE "${table}" IS ${quoted(about)}`,
    ...Object.entries(columns).map(
      ([column, note]) => `COMMENT ON COLUMN "${table}"."${column}" IS ${quoted(note)}`,
    ),
  ])
  .join('; ');

/**
 * Loads the tables of free queries: the published ones, with what a person added taking part, and
 * the comparison of all measures with its intervals.
 * @param fetchBytes gives the bytes of a file of `public/data`
 * @throws ParquetError or EngineError with a message for the reader
 */
export async function loadQueryTables(
  engine: Engine,
  fetchBytes: (file: string) => Promise<ArrayBuffer>,
  added: AddedRows,
): Promise<void> {
  await loadTables(engine, fetchBytes);
  if (added.figures.length > 0) await takeIn(engine, added.figures, added.sources);
  await addIntervals(engine);
  await engine.query(dropHelpers);
  await engine.query(comments);
}
