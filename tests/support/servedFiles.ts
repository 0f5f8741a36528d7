import { vi } from 'vitest';

/** What a pretended server does with an address: gives bytes, answers with a status, or breaks. */
export type Served = ArrayBuffer | number | 'unreachable' | 'breaks off';

/**
 * Pretends to be the server, and counts what is asked of it. Undo with `vi.unstubAllGlobals()`.
 * @param files by the end of their address; they may be changed between fetches
 * @returns how often each address was asked for
 */
export function serveFiles(files: Record<string, Served>): Map<string, number> {
  const asked = new Map<string, number>();
  vi.stubGlobal('fetch', async (address: string) => {
    asked.set(address, (asked.get(address) ?? 0) + 1);
    const name = Object.keys(files).find((end) => address.endsWith(end));
    const served = name === undefined ? 404 : (files[name] ?? 404);
    if (served === 'unreachable') throw new TypeError('Failed to fetch');
    if (served === 'breaks off') {
      return new Response(
        new ReadableStream({
          start: (controller) => controller.error(new TypeError('network error')),
        }),
      );
    }
    return typeof served === 'number'
      ? new Response(null, { status: served })
      : new Response(served);
  });
  return asked;
}
