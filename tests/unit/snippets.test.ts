import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedRows } from '../../scripts/site/publishedRows.ts';
import { makeFile } from '../../src/take/makeFile.ts';
import { snippetIds, snippets } from '../../src/take/snippets.ts';
import type { TakeRow } from '../../src/take/takeRow.ts';
import { measures } from '../../src/vocabulary/measures.ts';

const published = fileURLToPath(new URL('../../public/data', import.meta.url));
const asked = { measure: 'category_1_rate', year: 2020 } as const;
const python = process.env['PYTHON'] ?? 'python3';
const succeeds = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const hasPython = succeeds(python, ['-c', 'import pandas, pyarrow']);
const hasR = succeeds('Rscript', ['-e', 'library(arrow)']);

let folder: string;
let expected: { area: string; value: number; low: number; high: number; source: string }[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'snippets-'));
  const rows = await publishedRows(published);
  const origin = {
    title: 'Everything',
    address: null,
    release: { number: 1, date: '2026-01-01' },
    accessed: null,
  };
  writeFileSync(
    join(folder, 'mappa-figures.parquet'),
    await makeFile('parquet', { rows, measures, origin }),
  );
  expected = rows
    .filter(
      (row): row is TakeRow & { value: number; interval_low: number; interval_high: number } =>
        row.measure === asked.measure && row.year_ending === asked.year && row.value !== null,
    )
    .flatMap((row) =>
      (row.source_titles ?? '').split(' | ').map((source) => ({
        area: row.area,
        value: row.value,
        low: row.interval_low,
        high: row.interval_high,
        source,
      })),
    )
    .sort((one, other) => other.value - one.value);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a tool prints holds every area with its source, in the order of the values. */
function expectPrinted(printed: string): void {
  const lines = printed.split('\n').filter((line) => line.trim() !== '');
  expect(lines).toHaveLength(expected.length + 1);
  expected.forEach(({ area, value, source }, place) => {
    const line = lines[place + 1] ?? '';
    expect(line).toContain(area);
    expect(line).toContain(source);
    expect(line).toContain(String(Math.floor(value)));
  });
}

describe('the snippets', () => {
  it('are asked of figures that are there, with sources', () => {
    expect(expected.length).toBeGreaterThan(20);
    expect(expected.every(({ source }) => source !== '')).toBe(true);
  });

  it('give the figures with interval and source in DuckDB', async () => {
    const database = await DuckDBInstance.create(':memory:');
    const connection = await database.connect();
    const answer = await connection.runAndReadAll(
      snippets.duckdb.text({ ...asked, folder: `${folder}/` }),
    );
    const rows = answer.getRowObjects();
    const values = rows.map((row) => Number(row['value']));
    expect(values).toEqual(values.toSorted((one, other) => other - one));
    // The sources of one figure come in any order.
    const inOrder = (list: object[]) => list.map((row) => JSON.stringify(row)).sort();
    expect(
      inOrder(
        rows.map((row) => ({
          area: row['area'],
          value: row['value'],
          low: row['interval_low'],
          high: row['interval_high'],
          source: row['source'],
        })),
      ),
    ).toEqual(inOrder(expected));
    connection.closeSync();
  });

  it.skipIf(!hasPython)('give the figures with interval and source in Python', () => {
    const text = snippets.python.text({ ...asked, folder: `${folder}/` });
    const ran = spawnSync(python, ['-'], { input: text, encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    expectPrinted(ran.stdout);
  });

  it.skipIf(!hasR)('give the figures with interval and source in R', () => {
    const text = snippets.r.text({ ...asked, folder: `${pathToFileURL(folder).href}/` });
    const ran = spawnSync('Rscript', ['--vanilla', '-'], { input: text, encoding: 'utf8' });
    expect(ran.status, ran.stderr).toBe(0);
    expectPrinted(ran.stdout);
  });

  it.each(snippetIds)('name the file by its whole address and the measure and year: %s', (id) => {
    const text = snippets[id].text({ ...asked, folder: 'https://example.org/some/downloads/' });
    expect(text).toMatch(/https:\/\/example\.org\/some\/downloads\/mappa-figures\.(parquet|csv)/);
    expect(text).toContain('category_1_rate');
    expect(text).toContain('2020');
    expect(text).toContain('interval_low');
  });
});
