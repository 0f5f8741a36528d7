// @module-tag thorough
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/data/engine/engine.ts';
import { guardTables } from '../../src/data/engine/tableGuard.ts';
import { queryTableNames, tableNotes } from '../../src/data/tableNotes.ts';
import { chartOf } from '../../src/views/query/chartOf.ts';
import { columnTypes } from '../../src/views/query/columnTypes.ts';
import { errorPlace } from '../../src/views/query/errorPlace.ts';
import { problemOf } from '../../src/views/query/queryError.ts';
import { loadQueryTables } from '../../src/views/query/queryTables.ts';
import { resultOf } from '../../src/views/query/resultOf.ts';
import { workedQueries } from '../../src/views/query/workedQueries.ts';
import { openWasmEngine } from '../support/wasmEngine.ts';
import { freeQuerySettings } from '../../src/data/engine/settings.ts';

const bytesOf = async (file: string): Promise<ArrayBuffer> => {
  const bytes = readFileSync(new URL(`../../public/data/${file}`, import.meta.url));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};

let engine: Engine;
beforeAll(async () => {
  engine = await openWasmEngine(freeQuerySettings);
  await loadQueryTables(engine, bytesOf, { figures: [], sources: [] });
});

const answerOf = async (sql: string) => resultOf(await engine.query(sql), false);

/** The words of the engine for a query that is wrong. */
async function messageOf(sql: string): Promise<string> {
  try {
    await engine.query(sql);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
}

describe('the worked queries', () => {
  it('are ten different questions', () => {
    expect(new Set(workedQueries.map(({ question }) => question)).size).toBe(10);
    for (const { question, shows, caveat } of workedQueries) {
      expect(question).toMatch(/\?$/);
      expect(shows).toMatch(/\.$/);
      expect(caveat).toMatch(/\.$/);
    }
  });

  it.each(workedQueries.map((query) => [query.id, query] as const))(
    'give rows of the held data: %s',
    async (_, { sql }) => {
      const result = await answerOf(sql);
      expect(result.rows.length).toBeGreaterThan(1);
      const valued = result.columns.map((__, place) =>
        result.rows.some((row) => row[place] !== null),
      );
      expect(valued).not.toContain(false);
    },
  );

  it('are drawn where that makes sense', async () => {
    const kinds = await Promise.all(
      workedQueries.map(
        async ({ id, sql }) => `${id}: ${chartOf(await answerOf(sql))?.kind ?? 'none'}`,
      ),
    );
    expect(kinds).toEqual([
      'highest-rates: rows',
      'over-the-years: lines',
      'largest-changes: rows',
      'recall: rows',
      'coverage: lines',
      'regions: rows',
      'published-rates: none',
      'sources: rows',
      'conflicts: none',
      'one-area: none',
    ]);
  });

  it('have intervals around their values', async () => {
    const outside = await answerOf(
      'SELECT count(*) AS valued, count(interval_low) AS bounded, count(*) FILTER (interval_low > value OR interval_high < value) AS outside FROM comparison WHERE value IS NOT NULL',
    );
    const [valued, bounded, strays] = outside.rows[0] ?? [];
    expect(valued).toBeGreaterThan(500);
    expect(bounded).toBe(valued);
    expect(strays).toBe(0);
  });
});

describe('the tables of free queries', () => {
  it('are described column by column, in their order, and say so themselves', async () => {
    const found = await answerOf(
      `SELECT table_name, column_name, comment FROM duckdb_columns() WHERE NOT internal ORDER BY table_name, column_index`,
    );
    const described = Object.entries(tableNotes)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([table, { columns }]) =>
        Object.entries(columns).map(([column, note]) => [table, column, note]),
      );
    expect(found.rows).toEqual(described);
    expect(found.rows.every(([, , comment]) => String(comment).length > 5)).toBe(true);
  });

  it('have the types that are shown before the engine is there', async () => {
    const found = await answerOf(
      `SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal`,
    );
    for (const [table, column, type] of found.rows) {
      expect(columnTypes[String(table)]?.[String(column)], `${table}.${column}`).toBe(type);
    }
  });

  it.each([
    ['DELETE FROM figures WHERE source = 1 OR true', ['figures']],
    ['UPDATE comparison SET value = value + 1 WHERE value IS NOT NULL', ['comparison']],
    ['DROP TABLE areas', ['areas']],
    ['ALTER TABLE sources ADD COLUMN mine INTEGER', ['sources']],
    ['ALTER TABLE sources RENAME TO mine', ['sources']],
    ['CREATE OR REPLACE TABLE flags AS SELECT 1 AS a', ['flags']],
    ['INSERT INTO sources SELECT 9, title, url FROM sources LIMIT 1', ['sources']],
    ['CREATE TEMP TABLE figures AS SELECT 1 AS a', ['figures']],
    ['CREATE SCHEMA s; CREATE VIEW s.figures AS SELECT 1 AS a', ['figures']],
    ['UPDATE figures SET value = 1; DROP TABLE measures', ['measures', 'figures']],
    ['CREATE TABLE mine AS FROM figures', []],
    ['CREATE TEMP TABLE mine AS FROM figures; DELETE FROM mine', []],
    ['SELECT 1', []],
  ])('notice what would change them: %s', async (sql, tables) => {
    const guard = await guardTables((one) => engine.query(one), queryTableNames);
    await engine.query('BEGIN');
    await engine.query(sql);
    expect(await guard.changed()).toEqual(tables);
    await engine.query('ROLLBACK');
    expect(await guard.changed()).toEqual([]);
  });
});

describe('reports that a person added', () => {
  it('take part in free queries', async () => {
    const own = await openWasmEngine(freeQuerySettings);
    await loadQueryTables(own, bytesOf, {
      figures: [
        {
          area: 'Kent',
          area_code: 'E23000032',
          year_ending: 2024,
          measure: 'eligible',
          category: '1',
          level: 'all',
          value: 2_000,
          quality: 'report',
          source: 1_000_001,
        },
      ],
      sources: [{ source: 1_000_001, title: 'Added by you: kent.docx', url: '' }],
    });
    const answer = await own.query(
      `SELECT value, interval_low < value AS bounded, title FROM comparison JOIN sources ON source::VARCHAR = sources
       WHERE measure = 'category_1_count' AND area = 'Kent' AND year_ending = 2024`,
    );
    expect(resultOf(answer, false).rows).toEqual([[2_000, true, 'Added by you: kent.docx']]);
    const tables = await own.query('SELECT count(*)::INTEGER AS n FROM duckdb_tables()');
    expect(resultOf(tables, false).rows).toEqual([[queryTableNames.length]]);
  });
});

describe('the place of a mistake', () => {
  it.each([
    ['SELECT areaa FROM figures', 'areaa'],
    ['SELECT area\nFROM figurs', 'figurs'],
    ['SELECT area,,\nvalue FROM figures', ','],
    ['SELECT 1;\n\nSELECT area,\n nope FROM figures', 'nope'],
    ["SELECT '😀 Ŵyl 漢字' AS greeting, nope FROM figures", 'nope'],
    ['SELECT\t1,\tnope\nFROM figures', 'nope'],
    [
      `SELECT ${Array.from({ length: 60 }, (_, n) => `value AS v${n}`).join(', ')}, nope FROM figures`,
      'nope',
    ],
    ['SELECT xyz(1)', 'xyz'],
    ["SELECT 'abc", "'abc"],
    ['SELEC 1', 'SELEC'],
    ['SELECT value FROM figures GRUOP BY value', 'BY'],
    ['SELECT figurs.value FROM figures', 'figurs'],
  ])('is marked: %s', async (sql, marked) => {
    const place = errorPlace(sql, await messageOf(sql));
    expect(sql.slice(place?.from, place?.to)).toBe(marked);
  });

  it('is not made up where the engine names none', async () => {
    const sql = "SELECT error('my own words')";
    expect(errorPlace(sql, await messageOf(sql))).toBeNull();
  });

  it('comes with what is wrong and what to do next', async () => {
    const sql = 'SELECT * FROM figurs';
    const problem = problemOf(new Error(await messageOf(sql)), sql);
    expect(problem.what).toBe('Table with name figurs does not exist!');
    expect(problem.next).toBe('Did you mean “figures”? The tables are listed beside the editor.');
    const column = 'SELECT qualty FROM figures';
    expect(problemOf(new Error(await messageOf(column)), column).next).toContain('“quality”');
  });
});
