// @module-tag thorough
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonColumns, decodeComparison } from '../../src/data/comparisonDecode.ts';
import type { ComparisonSource } from '../../src/data/comparisonSource.ts';
import { loadTables } from '../../src/data/engine/loadTables.ts';
import { engineSource } from '../../src/data/engineSource.ts';
import { readRows } from '../../src/data/parquet/readRows.ts';
import { measures } from '../../src/vocabulary/measures.ts';
import { openWasmEngine } from '../support/wasmEngine.ts';

const bytesOf = async (file: string): Promise<ArrayBuffer> => {
  const bytes = readFileSync(new URL(`../../public/data/${file}`, import.meta.url));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};

describe('the published comparison and the engine of the browser', () => {
  let engine: ComparisonSource;
  beforeAll(async () => {
    const wasm = await openWasmEngine();
    await loadTables(wasm, bytesOf);
    engine = engineSource(wasm);
  });

  it.each(measures.map((measure) => measure.id))('agree on every row of %s', async (measure) => {
    const file = `comparison/${measure}.parquet`;
    const { rows } = await readRows(file, await bytesOf(file), comparisonColumns);
    const published = decodeComparison(rows);
    expect(published.length).toBeGreaterThan(0);
    expect(await engine.comparisonOf(measure)).toEqual(published);
  });
});
