import { ParquetError } from './parquetError.ts';

const nameOf = (address: string): string =>
  new URL(address).pathname.split('/data/').at(-1) ?? address;

async function fetchOnce(address: string): Promise<ArrayBuffer> {
  const file = nameOf(address);
  let response: Response;
  let bytes: ArrayBuffer;
  try {
    response = await fetch(address);
    // Read inside: the connection can also break in the middle of a file.
    bytes = await response.arrayBuffer();
  } catch (error) {
    throw new ParquetError(
      file,
      'could not be fetched',
      'Check the connection and try again; what is on the screen stays.',
      { cause: error },
    );
  }
  if (!response.ok) {
    throw new ParquetError(
      file,
      `is missing on the server (answer ${response.status})`,
      'Choose another measure, or try again later.',
    );
  }
  return bytes;
}

/**
 * Fetches files whole, each at most once: a second wish gets the bytes of the first. A failed
 * fetch is forgotten, so that trying again can succeed.
 */
export function fetcher(): (address: string) => Promise<ArrayBuffer> {
  const fetched = new Map<string, Promise<ArrayBuffer>>();
  return (address) => {
    const known = fetched.get(address);
    if (known) return known;
    const bytes = fetchOnce(address);
    fetched.set(address, bytes);
    bytes.catch(() => fetched.delete(address));
    return bytes;
  };
}

/** The files beside the page: the first view and the engine fetch each of them once between them. */
export const fetchPublished = fetcher();
