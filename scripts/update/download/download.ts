import { appendFileSync, readFileSync } from 'node:fs';
import { limits } from '../../../src/report/limits.ts';
import type { Cache, Validators } from './cache.ts';
import { checkContents, checkType } from './contentChecks.ts';
import { FetchError, messageOf } from './fetchError.ts';
import type { Asker } from './polite.ts';

/** A file to download. */
export interface Wanted {
  /** What the cache knows it by. */
  address: string;
  /** What is asked for; the Content API for the words of a page. */
  request: string;
  /** What is put behind its name in the cache. */
  ending: string;
  /** Makes the file out of what came. */
  convert?: (bytes: Uint8Array) => Uint8Array;
}

/** What a download brought. */
export interface Downloaded {
  state: 'new' | 'changed' | 'unchanged';
  path: string;
}

const [partial, notModified, notSatisfiable] = [206, 304, 416];

const validatorsOf = (answer: Response): Validators => ({
  etag: answer.headers.get('etag') ?? '',
  lastModified: answer.headers.get('last-modified') ?? '',
});

/** Only a strong validator says that two parts are of the same bytes. */
const strong = ({ etag, lastModified }: Validators): string =>
  etag !== '' && !etag.startsWith('W/') ? etag : lastModified;

const requestHeaders = (
  cache: Cache,
  { address }: Wanted,
  file: string,
): Record<string, string> => {
  const part = cache.partOf(file);
  const plain = { 'Accept-Encoding': 'identity' };
  if (part !== undefined && part.size > 0 && strong(part.validators) !== '') {
    return { ...plain, Range: `bytes=${part.size}-`, 'If-Range': strong(part.validators) };
  }
  const entry = cache.entry(address);
  if (entry === undefined) return plain;
  return {
    ...plain,
    ...(entry.etag === '' ? {} : { 'If-None-Match': entry.etag }),
    ...(entry.lastModified === '' ? {} : { 'If-Modified-Since': entry.lastModified }),
  };
};

const tooLarge = (address: string): FetchError =>
  new FetchError(`${address}: it is larger than ${limits.fileBytes} bytes, as no report is.`);

/** Appends the body to the part; one that breaks off can be asked for again from there. */
const receive = async (
  answer: Response,
  path: string,
  had: number,
  address: string,
): Promise<void> => {
  let size = had;
  const announced = answer.headers.get('content-length');
  if (announced !== null && had + Number(announced) > limits.fileBytes) {
    await answer.body?.cancel();
    throw tooLarge(address);
  }
  try {
    const reader = answer.body?.getReader();
    for (let read = await reader?.read(); read?.done === false; read = await reader?.read()) {
      size += read.value.length;
      if (size > limits.fileBytes) {
        await reader?.cancel();
        throw tooLarge(address);
      }
      appendFileSync(path, read.value);
    }
  } catch (cause) {
    if (cause instanceof FetchError) throw cause;
    const message = `${address}: the answer broke off (${messageOf(cause)}). Run the command again.`;
    throw new FetchError(message, { isPassing: true, cause });
  }
  if (announced !== null && size !== had + Number(announced)) {
    const message = `${address}: ${size} of ${had + Number(announced)} bytes came. Run the command again.`;
    throw new FetchError(message, { isPassing: true });
  }
};

/** Where the answer's bytes belong: behind those that are there, or at the beginning. */
const startOf = (answer: Response, cache: Cache, file: string, address: string): number => {
  const size = cache.partOf(file)?.size ?? 0;
  if (answer.status !== partial) return 0;
  const from = /^bytes (\d+)-/.exec(answer.headers.get('content-range') ?? '')?.[1];
  if (from !== undefined && Number(from) === size) return size;
  cache.dropPart(file);
  throw new FetchError(`${address}: the server sent another part than was asked for.`, {
    isPassing: true,
  });
};

/**
 * Downloads a file unless the one in the cache is still the same. A part that is there already is
 * gone on with where the server allows it, and else begun anew.
 *
 * @throws FetchError
 */
export const download = async (asker: Asker, cache: Cache, wanted: Wanted): Promise<Downloaded> => {
  const { address, request, ending, convert } = wanted;
  const file = cache.fileFor(address, ending);
  const before = cache.entry(address);
  const take = async (answer: Response): Promise<Downloaded> => {
    if (answer.status === notModified && before !== undefined) {
      await answer.body?.cancel();
      return { state: 'unchanged', path: cache.pathOf(before.file) };
    }
    if (answer.status === notSatisfiable || answer.status === notModified) {
      await answer.body?.cancel();
      cache.dropPart(file);
      throw new FetchError(`${address}: the file has changed meanwhile.`, { isPassing: true });
    }
    const type = answer.headers.get('content-type') ?? '';
    try {
      checkType(address, type, convert !== undefined);
    } catch (error) {
      await answer.body?.cancel();
      throw error;
    }
    const had = startOf(answer, cache, file, address);
    const validators = validatorsOf(answer);
    if (had === 0) cache.beginPart(file, validators);
    const part = cache.pathOf(`${file}.part`);
    try {
      await receive(answer, part, had, address);
      const came = new Uint8Array(readFileSync(part));
      const bytes = convert === undefined ? came : convert(came);
      if (convert === undefined) checkContents(address, bytes);
      const entry = cache.enter(address, file, bytes, validators);
      const isSame = before?.sha256 === entry.sha256;
      const state = before === undefined ? 'new' : isSame ? 'unchanged' : 'changed';
      return { state, path: cache.pathOf(entry.file) };
    } catch (error) {
      if (!(error instanceof FetchError && error.isPassing)) cache.dropPart(file);
      throw error;
    }
  };
  const accepted = [notModified, notSatisfiable];
  return asker.ask(request, () => requestHeaders(cache, wanted, file), accepted, take);
};
