import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, mayBeKept, type Asked } from './answer.ts';
import { fileOfPath, type BuildList } from './buildList.ts';
import { cachesInMemory } from './cacheStorage.fixtures.ts';
import { Kept } from './kept.ts';
import { keepBuild } from './keepBuild.ts';

const root = 'https://example.org/some/path/';
const release = { number: 1, date: '2026-01-01' };
const listOf = (build: string, files: Record<string, string>): BuildList => ({
  build,
  release,
  files: Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      createHash('sha256').update(text).digest('hex'),
    ]),
  ),
});
const files = {
  one: { 'index.html': 'page 1', 'data/figures.parquet': '1', 'engine.wasm': 'engine' },
  two: { 'index.html': 'page 2', 'data/figures.parquet': '2', 'engine.wasm': 'engine' },
};
const [one, two] = [listOf('one', files.one), listOf('two', files.two)];

const asked: string[] = [];
function serve(served: Record<string, string>): void {
  asked.length = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address.slice(root.length));
    const text = served[address.slice(root.length)];
    return new Response(text ?? null, { status: text === undefined ? 404 : 200 });
  });
}
const navigation = (path: string, becomes: string): Asked => ({
  // Node makes no request of this mode.
  request: { method: 'GET', mode: 'navigate', url: root + path } as Request,
  clientId: '',
  resultingClientId: becomes,
});
const request = (path: string, clientId: string, method = 'GET'): Asked => ({
  request: new Request(root + path, { method }),
  clientId,
  resultingClientId: '',
});

let storage: CacheStorage;
let kept: Kept;
let now = 0;
const textOf = async (asking: Asked) => (await answer(kept, asking))?.text();
beforeEach(() => {
  now = 0;
  storage = cachesInMemory();
  kept = new Kept(storage, root, () => now);
});
afterEach(() => {
  vi.unstubAllGlobals();
});
const keep = async (list: BuildList, served: Record<string, string>) => {
  serve(served);
  await keepBuild(kept, list);
};

describe('a build', () => {
  it('is kept with all its files', async () => {
    await keep(one, files.one);
    expect(asked.toSorted()).toEqual(Object.keys(files.one).toSorted());
    expect((await kept.newest())?.build).toBe('one');
    expect(await textOf(navigation('?measure=a&year=2020', 'page'))).toBe('page 1');
    expect(await textOf(request('data/figures.parquet', 'page'))).toBe('1');
  });

  it('fetches of the next build only what is new', async () => {
    await keep(one, files.one);
    await keep(two, files.two);
    expect(asked.toSorted()).toEqual(['data/figures.parquet', 'index.html']);
  });

  it.each([
    ['is missing', { 'index.html': 'page 2' }],
    ['is of another build', { ...files.two, 'data/figures.parquet': '3' }],
  ])('is not kept at all if a file %s, and the one before stays whole', async (_, served) => {
    await keep(one, files.one);
    await expect(keep(two, served)).rejects.toThrow();
    expect(await kept.builds()).toEqual(['one']);
    expect((await kept.newest())?.build).toBe('one');
    expect((await storage.keys()).filter((name) => name.includes(' build '))).toHaveLength(1);
  });

  it('is not kept at all where there is no room for all of it', async () => {
    kept = new Kept(cachesInMemory(2), root);
    await expect(keep(one, files.one)).rejects.toThrow(
      expect.objectContaining({ name: 'QuotaExceededError' }),
    );
    expect(await kept.newest()).toBeNull();
  });

  it('takes away what an attempt that was cut short has left', async () => {
    await (await kept.cache('cut short')).put(`${root}index.html`, new Response('half'));
    await keep(one, files.one);
    expect((await storage.keys()).some((name) => name.endsWith(' build cut short'))).toBe(false);
  });

  it('that is kept and comes again is the newest, without being fetched', async () => {
    await keep(one, files.one);
    await keep(two, files.two);
    await keep(one, {});
    expect(asked).toEqual([]);
    expect((await kept.newest())?.build).toBe('one');
  });
});

describe('a page', () => {
  it('gets its files from the build it began with, also in a worker that starts anew', async () => {
    await keep(one, files.one);
    await answer(kept, navigation('', 'old page'));
    await keep(two, files.two);
    kept = new Kept(storage, root);
    await answer(kept, navigation('', 'new page'));
    expect(await textOf(request('data/figures.parquet', 'old page'))).toBe('1');
    expect(await textOf(request('data/figures.parquet', 'new page'))).toBe('2');
  });

  it('passes its build on to its workers', async () => {
    await keep(one, files.one);
    await answer(kept, navigation('', 'page'));
    await keep(two, files.two);
    await answer(kept, { ...request('engine.wasm', 'page'), resultingClientId: 'worker' });
    expect(await textOf(request('data/figures.parquet', 'worker'))).toBe('1');
  });

  it('that came from elsewhere is answered by the server', async () => {
    await keep(one, files.one);
    expect(await textOf(request('data/figures.parquet', 'stranger'))).toBeUndefined();
  });

  it('gets the very file from the server if the browser has lost it, and no other', async () => {
    await keep(one, files.one);
    await answer(kept, navigation('', 'page'));
    const lost = `${root}data/figures.parquet`;
    await (await kept.cache('one')).delete(lost);
    expect(await textOf(request('data/figures.parquet', 'page'))).toBe('1');
    serve(files.two);
    await expect(answer(kept, request('data/figures.parquet', 'page'))).rejects.toThrow('another');
  });

  it('is told that a file is there without getting it', async () => {
    await keep(one, files.one);
    await answer(kept, navigation('', 'page'));
    const found = await answer(kept, request('engine.wasm', 'page', 'HEAD'));
    expect([found?.ok, await found?.text()]).toEqual([true, '']);
  });
});

describe('an old build', () => {
  beforeEach(async () => {
    await keep(one, files.one);
    await answer(kept, navigation('', 'page'));
    await keep(two, files.two);
  });

  it('stays while a page uses it, or is just being opened', async () => {
    await kept.tidy(new Set());
    expect((await kept.builds()).toSorted()).toEqual(['one', 'two']);
    now = 60_000;
    await kept.tidy(new Set(['page']));
    expect((await kept.builds()).toSorted()).toEqual(['one', 'two']);
  });

  it('goes when no page uses it; the newest never does', async () => {
    now = 60_000;
    await kept.tidy(new Set());
    expect(await kept.builds()).toEqual(['two']);
    expect((await storage.keys()).some((name) => name.endsWith(' build one'))).toBe(false);
    expect(await textOf(request('data/figures.parquet', 'page'))).toBeUndefined();
  });
});

describe('an address', () => {
  const list = listOf('one', {
    'index.html': '',
    'area/norfolk.html': '',
    'area/index.html': '',
    'opening.js': '',
  });
  it.each([
    ['', 'index.html'],
    ['index.html', 'index.html'],
    ['opening.js', 'opening.js'],
    ['area/', 'area/index.html'],
    ['area/norfolk', 'area/norfolk.html'],
    ['area/norfolk.html', 'area/norfolk.html'],
    ['constructor', null],
    ['nothing/', null],
  ])('"%s" means the file %s', (path, file) => {
    expect(fileOfPath(list, path)).toBe(file);
  });

  it.each([
    ['the page', new Request(root), true],
    ['a file to download', new Request(`${root}downloads/all.csv`), false],
    ['another site', new Request('https://example.org/other/'), false],
    [
      'a part of a file',
      new Request(`${root}a.parquet`, { headers: { range: 'bytes=0-9' } }),
      false,
    ],
    ['something sent', new Request(root, { method: 'POST', body: '' }), false],
  ])('of %s may be kept: %#', (_, asking, expected) => {
    expect(mayBeKept(asking, root)).toBe(expected);
  });
});
