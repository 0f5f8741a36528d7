import { areas, nation } from '../vocabulary/areas.ts';
import { comparisonColumns, decodeComparison } from './comparisonDecode.ts';
import type { ComparisonSource } from './comparisonSource.ts';
import type { Engine } from './engine/engine.ts';
import { loadTables } from './engine/loadTables.ts';
import { startEngine } from './engine/startEngine.ts';
import { takeIn, type AddedFigureRow } from './engine/takeIn.ts';
import { fetchPublished } from './parquet/fetchBytes.ts';
import type { Cell } from './parquet/readRows.ts';
import type { SourceRow } from './sourceRow.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const shownCodes = [...areas, nation].map(({ code }) => quoted(code)).join(', ');

/** The SQL that answers a comparison, in the order of the published files. */
export const comparisonQuery = (measure: string): string =>
  `SELECT ${comparisonColumns.join(', ')} FROM comparison WHERE measure = ${quoted(measure)} AND area_code IN (${shownCodes}) ORDER BY area_code, year_ending`;

/** Comparisons answered by an engine, which can take in figures that a person adds. */
export interface EngineSource extends ComparisonSource {
  /**
   * Lets added figures take part in all further answers; those of before are taken out.
   * @throws Error with a message for the reader; the published figures go on working
   */
  takeIn(figures: readonly AddedFigureRow[], sources: readonly SourceRow[]): Promise<void>;
}

/**
 * Comparisons answered by an engine that holds the published tables. While figures are taken in,
 * tables are made anew: what is asked meanwhile is answered when they are whole again.
 */
export function engineSource(engine: Engine): EngineSource {
  let tablesAreWhole: Promise<unknown> = Promise.resolve();
  return {
    kind: 'engine',
    takeIn: (figures, sources) => {
      const turn = tablesAreWhole.then(() => takeIn(engine, figures, sources));
      tablesAreWhole = turn.catch(() => undefined);
      return turn;
    },
    comparisonOf: async (measure) => {
      await tablesAreWhole;
      const answer = await engine.query(comparisonQuery(measure));
      const columns = comparisonColumns.map((name) => answer.getChild(name));
      return decodeComparison(
        Array.from({ length: answer.numRows }, (_, row) =>
          Object.fromEntries(
            comparisonColumns.map((name, place) => [
              name,
              (columns[place]?.get(row) ?? null) as Cell,
            ]),
          ),
        ),
      );
    },
  };
}

/**
 * Starts the engine, loads the published tables and answers comparisons from then on.
 * @param base address of the page
 * @throws EngineError or ParquetError with a message for the reader
 */
export async function startEngineSource(base: string): Promise<EngineSource> {
  const engine = await startEngine(base);
  await loadTables(engine, (file) => fetchPublished(new URL(`data/${file}`, base).href));
  return engineSource(engine);
}
