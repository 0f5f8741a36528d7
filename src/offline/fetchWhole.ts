const hexadecimal = 16;

/** SHA-256 of bytes as hexadecimal text. */
async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(hexadecimal).padStart(2, '0')).join('');
}

/** What the bytes of an answer no longer have, once they are unpacked and kept. */
const headersOfTheWay = ['content-encoding', 'content-length', 'vary'] as const;

/**
 * Fetches a file of a build past all caches that might hold an older one.
 * @param hash its SHA-256 as hexadecimal text
 * @throws Error if it cannot be had, or is not the very file: the server may have another build
 *   by now
 */
export async function fetchWhole(address: string, hash: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: the server answers ${response.status}.`);
  const bytes = await response.arrayBuffer();
  if ((await hashOf(bytes)) !== hash) throw new Error(`${address} is of another build.`);
  const headers = new Headers(response.headers);
  for (const name of headersOfTheWay) headers.delete(name);
  return new Response(bytes, { headers });
}
