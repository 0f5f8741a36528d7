import { FetchError } from './fetchError.ts';
import type { Asker } from './polite.ts';

/** JSON of any shape: what another host sends is looked at before it is used. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** A member of an object; `undefined` if there is none, or if it is no object. */
export const member = (json: Json | undefined, ...path: string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (found, name) =>
      typeof found === 'object' && found !== null && !Array.isArray(found)
        ? found[name]
        : undefined,
    json,
  );

/** A list, empty where there is none. */
export const listOf = (json: Json | undefined): Json[] => (Array.isArray(json) ? json : []);

/** A text, empty where there is none. */
export const textOf = (json: Json | undefined): string => (typeof json === 'string' ? json : '');

const megabyte = 1024 * 1024;
const mostBytes = 20 * megabyte;
const root = '/api/content';

/** An answer of the Content API, and the address of its next page. */
export interface Page {
  body: Json;
  next: string | undefined;
}

const nextOf = (answer: Response, body: Json): string | undefined => {
  const linked = /<([^>]+)>\s*;[^,]*\brel="?next"?/.exec(answer.headers.get('link') ?? '')?.[1];
  const named = textOf(member(body, 'next_page_url'));
  return linked ?? (named === '' ? undefined : named);
};

const take = async (answer: Response, address: string): Promise<Page> => {
  const type = answer.headers.get('content-type') ?? '';
  const size = Number(answer.headers.get('content-length') ?? 0);
  if (size > mostBytes) {
    await answer.body?.cancel();
    throw new FetchError(`${address}: ${size} bytes are too many for a page.`);
  }
  let text: string;
  try {
    text = await answer.text();
  } catch (cause) {
    throw new FetchError(`${address}: the answer broke off. Run the command again.`, {
      isPassing: true,
      cause,
    });
  }
  if (!/\bjson\b/.test(type)) {
    throw new FetchError(`${address}: the answer is ${type || 'of no known type'}, not JSON.`);
  }
  try {
    const body = JSON.parse(text) as Json;
    return { body, next: nextOf(answer, body) };
  } catch (cause) {
    // A body without a length that broke off looks like this.
    throw new FetchError(`${address}: the answer is not whole JSON. Run the command again.`, {
      isPassing: true,
      cause,
    });
  }
};

/** The path of the Content API for a path of GOV.UK. */
export const apiPath = (path: string): string =>
  path.startsWith(`${root}/`) ? path : `${root}${path}`;

/**
 * Asks the Content API for a page, following the redirects that it states in its answers.
 *
 * @throws FetchError
 */
export const askContent = async (asker: Asker, path: string, moves = 0): Promise<Page> => {
  const mostMoves = 5;
  const page = await asker.ask(
    apiPath(path),
    () => ({ Accept: 'application/json' }),
    [],
    (answer) => take(answer, path),
  );
  const schema = textOf(member(page.body, 'schema_name'));
  if (schema === 'gone') {
    throw new FetchError(`${path}: GOV.UK says that it is gone.`, { status: 410 });
  }
  if (schema !== 'redirect') return page;
  const [redirect] = listOf(member(page.body, 'redirects'));
  const destination = textOf(member(redirect, 'destination'));
  if (!destination.startsWith('/') || moves >= mostMoves) {
    throw new FetchError(`${path}: it has moved to ${destination || 'an unknown place'}.`);
  }
  return askContent(asker, destination, moves + 1);
};
