import { FetchError } from '../download/fetchError.ts';
import { apiPath, govuk, isGovuk } from '../download/hosts.ts';
import { listOf, member, textOf, type Json } from '../download/json.ts';
import type { Asker } from '../download/polite.ts';
import { plainText } from './links.ts';

const megabyte = 1024 * 1024;
const mostBytes = 20 * megabyte;
const goneStatus = 410;
const mostMoves = 5;

/** An answer of the Content API. */
export interface Page {
  body: Json;
  /** The path of the next part of a list that comes in several, with its query. */
  next: string | undefined;
}

/** Gives a page of the Content API by its path, from GOV.UK or from what came of it before. */
export type AskPage = (path: string) => Promise<Page>;

const nextOf = (answer: Response, body: Json): string | undefined => {
  const linked = /<([^>]+)>\s*;[^,]*\brel="?next"?/.exec(answer.headers.get('link') ?? '')?.[1];
  const named = textOf(member(body, 'next_page_url'));
  const address = linked ?? named;
  if (address === '' || !URL.canParse(address, govuk)) return undefined;
  const { pathname, search } = new URL(address, govuk);
  return pathname + search;
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
  const isJson = /\bjson\b/.test(type);
  if (answer.status === goneStatus && !isJson) throw goneError(address, null);
  if (!isJson) {
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

/** What GOV.UK says of a page that it took away, in its own words where it gives any. */
const goneError = (path: string, body: Json): FetchError => {
  const why = plainText(textOf(member(body, 'details', 'explanation')));
  const said = why === '' ? '' : ` and says: “${why}”`;
  return new FetchError(`${path}: it is not there any more; GOV.UK took it away${said}.`, {
    status: goneStatus,
  });
};

/** The path on GOV.UK that a redirect leads to; `undefined` where it leads elsewhere. */
const pathWithin = (destination: string): string | undefined => {
  if (!URL.canParse(destination, govuk)) return undefined;
  const url = new URL(destination, govuk);
  return isGovuk(url) ? url.pathname : undefined;
};

/**
 * Asks the Content API for a page, following what it states in its answers: redirects, and the
 * page that stands in the place of one that was taken away.
 *
 * @throws FetchError
 */
export const askContent = async (asker: Asker, path: string, moves = 0): Promise<Page> => {
  const page = await asker.ask(
    apiPath(path),
    () => ({ Accept: 'application/json' }),
    [goneStatus],
    (answer) => take(answer, path),
  );
  const schema = textOf(member(page.body, 'schema_name'));
  const isGone = schema === 'gone';
  if (!isGone && schema !== 'redirect') return page;
  const [redirect] = listOf(member(page.body, 'redirects'));
  const named = isGone
    ? textOf(member(page.body, 'details', 'alternative_path'))
    : textOf(member(redirect, 'destination'));
  if (isGone && named === '') throw goneError(path, page.body);
  const destination = named === '' ? undefined : pathWithin(named);
  if (destination === undefined || moves >= mostMoves) {
    throw new FetchError(`${path}: it has moved to ${named || 'an unknown place'}.`);
  }
  return askContent(asker, destination, moves + 1);
};
