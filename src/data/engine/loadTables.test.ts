import { readFileSync } from 'node:fs';
import { makeTable } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { ParquetError } from '../parquet/parquetError.ts';
import type { Engine } from './engine.ts';
import { EngineError } from './engineError.ts';
import { insertTable } from './insertTable.ts';
import { loadTables } from './loadTables.ts';
import { publishedTables } from './publishedTables.ts';

const published = async (file: string): Promise<ArrayBuffer> =>
  Uint8Array.from(readFileSync(new URL(`../../../public/data/${file}`, import.meta.url))).buffer;

/** An engine that notes what it is told and counts as many rows as it is bidden. */
function pretended(count: number): { engine: Engine; inserted: string[] } {
  const inserted: string[] = [];
  const engine: Engine = {
    query: async () => makeTable({ count: Int32Array.of(count) }),
    insert: async (table) => {
      inserted.push(table);
    },
    close: () => undefined,
  };
  return { engine, inserted };
}

const oneRow = { columns: ['n'], kinds: { n: 'integer' as const }, rows: [{ n: 4 }] };

describe('inserting a table', () => {
  it('is content when every row has arrived', async () => {
    const { engine, inserted } = pretended(1);
    await insertTable(engine, 'areas', oneRow);
    expect(inserted).toEqual(['areas']);
  });

  it('does not trust an engine that loses rows without a word', async () => {
    const { engine } = pretended(0);
    await expect(insertTable(engine, 'areas', oneRow)).rejects.toThrow(
      new EngineError(
        'The engine took 0 of the 1 rows of areas; it cannot be trusted and is not used.',
      ),
    );
  });
});

describe('loading the published tables', () => {
  it('fetches each file once', async () => {
    const asked: string[] = [];
    const { engine } = pretended(0);
    const loading = loadTables(engine, (file) => {
      asked.push(file);
      return published(file);
    });
    await expect(loading).rejects.toThrow(EngineError);
    expect(asked).toEqual(Object.keys(publishedTables).map((name) => `${name}.parquet`));
  });

  it('names the file in which a column is missing', async () => {
    const { engine, inserted } = pretended(0);
    const loading = loadTables(engine, (file) =>
      published(file === 'areas.parquet' ? 'sources.parquet' : file),
    );
    await expect(loading).rejects.toThrow(ParquetError);
    await expect(loading).rejects.toThrow('The file areas.parquet has no column area, area_code');
    expect(inserted).toEqual([]);
  });

  it('passes on why a file cannot be had', async () => {
    const { engine } = pretended(0);
    const missing = new ParquetError('flags.parquet', 'is missing', 'Try again later.');
    const loading = loadTables(engine, (file) =>
      file === 'flags.parquet' ? Promise.reject(missing) : published(file),
    );
    await expect(loading).rejects.toBe(missing);
  });
});
