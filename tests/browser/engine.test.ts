import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/site/server.ts';
import { sharedBrowser } from './support/browser.ts';
import { serveEnginePage, startOn, type EngineWindow } from './support/enginePage.ts';
import { visit, type Visit } from './support/visit.ts';

describe('the engine in the browser', () => {
  let browser: Browser;
  let site: Site;
  let opened: Visit;
  beforeAll(async () => {
    [browser, site] = await Promise.all([sharedBrowser(), serveEnginePage()]);
    opened = await visit(browser, site.address);
    await startOn(opened.page);
  });
  afterAll(async () => {
    await opened.end();
    await site.close();
  });

  /** The rows of an answer as JSON, or the message of the error. */
  const ask = (sql: string, parameters?: (string | number | boolean | null)[]): Promise<unknown> =>
    opened.page.evaluate(
      async ({ sql, parameters }) => {
        const { engine } = window as unknown as EngineWindow;
        try {
          const answer = await engine.query(sql, parameters ? { parameters } : {});
          return JSON.parse(JSON.stringify(answer.toArray())) as unknown;
        } catch (error) {
          return error instanceof Error ? error.message : String(error);
        }
      },
      { sql, parameters },
    );

  it('takes an Arrow table with its types, and keeps what is null', async () => {
    const answer = await opened.page.evaluate(async () => {
      const { engine, engineClient } = window as unknown as EngineWindow;
      const stream = engineClient.arrowStream({
        columns: ['area', 'year', 'value', 'added_up'],
        kinds: { area: 'text', year: 'integer', value: 'number', added_up: 'boolean' },
        rows: [
          { area: 'Dyfed-Powys', year: 2020, value: 1.5, added_up: true },
          { area: null, year: null, value: null, added_up: null },
          { area: 'Môn “ŵ”', year: 2021, value: 0, added_up: false },
        ],
      });
      await engine.insert('taken', stream);
      const types = await engine.query('SELECT column_type FROM (DESCRIBE taken)');
      const rows = await engine.query('FROM taken');
      return [types.toArray(), rows.toArray()].map((part) => JSON.stringify(part));
    });
    expect(answer).toEqual([
      JSON.stringify(
        ['VARCHAR', 'INTEGER', 'DOUBLE', 'BOOLEAN'].map((column_type) => ({ column_type })),
      ),
      JSON.stringify([
        { area: 'Dyfed-Powys', year: 2020, value: 1.5, added_up: true },
        { area: null, year: null, value: null, added_up: null },
        { area: 'Môn “ŵ”', year: 2021, value: 0, added_up: false },
      ]),
    ]);
  });

  it.each<[string, string, unknown[]]>([
    [
      'tables made of queries, with ENUM columns that sort in their own order',
      `CREATE OR REPLACE TYPE quality AS ENUM ('report', 'bulletin', 'press');
       CREATE OR REPLACE TABLE made AS
         SELECT * FROM (VALUES ('press'::quality, 1), ('report'::quality, 2)) AS t(q, n);
       SELECT q::VARCHAR AS name, n FROM made ORDER BY q`,
      [
        { name: 'report', n: 2 },
        { name: 'press', n: 1 },
      ],
    ],
    [
      'sums of whole numbers and decimals as plain numbers',
      'SELECT sum(n) AS whole, sum(n::DECIMAL(9,2) / 4) AS part, count(*) AS many FROM range(1, 4) AS t(n)',
      [{ whole: 6, part: 1.5, many: 3 }],
    ],
    [
      'window functions',
      'SELECT n, n - lag(n) OVER (ORDER BY n) AS step, rank() OVER (ORDER BY n DESC) AS place FROM (VALUES (1), (4)) AS t(n) ORDER BY n',
      [
        { n: 1, step: null, place: 2 },
        { n: 4, step: 3, place: 1 },
      ],
    ],
    [
      'lists and joined text',
      "SELECT list_sort(list(DISTINCT n)) AS numbers, string_agg(n::VARCHAR, ' ' ORDER BY n) AS text FROM (VALUES (2), (1), (2)) AS t(n)",
      [{ numbers: [1, 2], text: '1 2 2' }],
    ],
    ['no rows', 'SELECT 1 AS n WHERE false', []],
  ])('answers %s', async (_, sql, rows) => {
    expect(await ask(sql)).toEqual(rows);
  });

  it('takes parameters, whatever they hold', async () => {
    const text = "Robert'); DROP TABLE made; --";
    expect(await ask('SELECT ? AS a, ? + 1 AS b, ? AS c, ? AS d', [text, 1, null, true])).toEqual([
      { a: text, b: 2, c: null, d: true },
    ]);
  });

  it('says in its own words what is wrong with a query, and where', async () => {
    expect(await ask('SELECT nothing_like_this FROM range(3) AS t(n)')).toMatch(
      /nothing_like_this[\s\S]*LINE 1:[\s\S]*\^/,
    );
    expect(await ask('SELEC 1')).toMatch(/syntax error[\s\S]*LINE 1:/);
  });

  it.each([
    'LOAD parquet',
    "LOAD 'https://other.example/any.duckdb_extension.wasm'",
    "FROM read_csv('https://other.example/any.csv')",
    "FROM 'https://other.example/any.json'",
    "ATTACH 'https://other.example/any.db' AS other",
    "COPY (SELECT 1) TO 'any.csv'",
    'SET enable_external_access = true',
    "SET custom_extension_repository = 'https://other.example'",
    'SELECT to_json([1])',
  ])('reaches nothing outside, and cannot be told to: %s', async (sql) => {
    expect(await ask(sql)).toMatch(/Error/);
    expect(opened.requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });

  it('takes a table without rows', async () => {
    const counted = await opened.page.evaluate(async () => {
      const { engine, engineClient } = window as unknown as EngineWindow;
      const table = { columns: ['area', 'year'], kinds: { year: 'integer' as const }, rows: [] };
      await engine.insert('without_rows', engineClient.arrowStream(table));
      const { schema, numRows } = await engine.query('FROM without_rows');
      return `${schema.fields.map(({ name, type }) => `${name} ${String(type)}`).join(', ')}: ${numRows}`;
    });
    expect(counted).toBe('area Utf8, year Int32: 0');
  });

  it('answers a query that may be stopped as it answers any other', async () => {
    const [plain, sent, empty] = await opened.page.evaluate(async () => {
      const { engine } = window as unknown as EngineWindow;
      const { signal } = new AbortController();
      const sql = "SELECT n, 'row ' || n AS name FROM range(5000) AS t(n) ORDER BY n";
      const none = await engine.query('SELECT 1 AS n WHERE false', { signal });
      return [
        JSON.stringify((await engine.query(sql)).toArray()),
        JSON.stringify((await engine.query(sql, { signal })).toArray()),
        `${none.numRows} ${none.schema.fields.map(({ name }) => name).join()}`,
      ];
    });
    expect(sent).toBe(plain);
    expect(empty).toBe('0 n');
  });

  it('stops a long query, answers others meanwhile, and works on afterwards', async () => {
    const { outcome, meanwhile, afterwards } = await opened.page.evaluate(async () => {
      const { engine } = window as unknown as EngineWindow;
      const controller = new AbortController();
      // Hours of work: only a query that was stopped lets the next one be answered.
      const long = engine
        .query('SELECT sum(a.n * b.n % 7) AS s FROM range(9000000) a(n), range(9000000) b(n)', {
          signal: controller.signal,
        })
        .then(
          () => 'answered',
          (error: unknown) => (error instanceof DOMException ? error.name : String(error)),
        );
      const meanwhile = (await engine.query('SELECT 42 AS n')).get(0)?.['n'] as number;
      controller.abort();
      const outcome = await long;
      const afterwards = (await engine.query('SELECT 43 AS n')).get(0)?.['n'] as number;
      return { outcome, meanwhile, afterwards };
    });
    expect({ outcome, meanwhile, afterwards }).toEqual({
      outcome: 'AbortError',
      meanwhile: 42,
      afterwards: 43,
    });
  });
});
