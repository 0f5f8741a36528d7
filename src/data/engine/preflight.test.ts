import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkServed, checkWebAssembly } from './preflight.ts';

const address = 'https://example.org/engine/duckdb-eh.wasm';
const answer = (status: number, type = 'application/wasm') =>
  vi.stubGlobal(
    'fetch',
    async () => new Response(null, { status, headers: { 'Content-Type': type } }),
  );

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('before the engine starts', () => {
  it('WebAssembly that is off or forbidden is found out, not waited for', async () => {
    await expect(checkWebAssembly()).resolves.toBeUndefined();
    const message = 'This browser does not run WebAssembly';
    vi.stubGlobal('WebAssembly', undefined);
    await expect(checkWebAssembly()).rejects.toThrow(message);
    vi.stubGlobal('WebAssembly', {
      compile: async () => {
        throw new Error('violates the Content Security Policy');
      },
    });
    await expect(checkWebAssembly()).rejects.toThrow(message);
  });

  it('a file that the server has passes', async () => {
    answer(200);
    await expect(checkServed(address)).resolves.toBeUndefined();
  });

  it('a server that does not know HEAD is given the benefit of the doubt', async () => {
    answer(405, 'text/html');
    await expect(checkServed(address)).resolves.toBeUndefined();
  });

  it.each([
    [404, 'application/wasm', 'missing on the server (answer 404)'],
    [503, 'text/html', 'missing on the server (answer 503)'],
    [200, 'text/html; charset=utf-8', 'a page came in its place'],
  ])('an answer %s of type %s is named', async (status, type, message) => {
    answer(status, type);
    await expect(checkServed(address)).rejects.toThrow(message);
  });

  it('a connection that is down is named', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    await expect(checkServed(address)).rejects.toThrow('the connection may be down');
  });
});
