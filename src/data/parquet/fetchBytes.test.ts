import { afterEach, describe, expect, it, vi } from 'vitest';
import { serveFiles, type Served } from '../../../tests/support/servedFiles.ts';
import { fetcher } from './fetchBytes.ts';
import { ParquetError } from './parquetError.ts';

const address = 'https://example.org/some/path/data/comparison/category_1_rate.parquet';
const bytes = Uint8Array.of(1, 2, 3).buffer;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('fetching a published file', () => {
  it('happens once, however often and however close together it is wanted', async () => {
    const asked = serveFiles({ '.parquet': bytes });
    const fetchBytes = fetcher();
    const [first, second] = await Promise.all([fetchBytes(address), fetchBytes(address)]);
    expect(await fetchBytes(address)).toBe(first);
    expect(second).toBe(first);
    expect([...(first ? new Uint8Array(first) : [])]).toEqual([1, 2, 3]);
    expect(asked.get(address)).toBe(1);
  });

  it('is tried again after it has failed', async () => {
    const files: Record<string, Served> = { '.parquet': 'unreachable' };
    const asked = serveFiles(files);
    const fetchBytes = fetcher();
    await expect(fetchBytes(address)).rejects.toThrow(ParquetError);
    files['.parquet'] = bytes;
    await expect(fetchBytes(address)).resolves.toEqual(bytes);
    expect(asked.get(address)).toBe(2);
  });

  it.each<[Served, string]>([
    [404, 'The file comparison/category_1_rate.parquet is missing on the server (answer 404). '],
    [503, 'The file comparison/category_1_rate.parquet is missing on the server (answer 503). '],
    ['unreachable', 'The file comparison/category_1_rate.parquet could not be fetched. '],
    ['breaks off', 'The file comparison/category_1_rate.parquet could not be fetched. '],
  ])('names the file, what is wrong and what to do: %s', async (served, message) => {
    serveFiles({ '.parquet': served });
    const error: unknown = await fetcher()(address).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ParquetError);
    expect((error as ParquetError).message).toContain(message);
    expect((error as ParquetError).message).toMatch(/try again/);
    expect((error as ParquetError).file).toBe('comparison/category_1_rate.parquet');
  });
});
