import { setTimeout as sleep } from 'node:timers/promises';
import { FetchError, messageOf } from './fetchError.ts';
import { addressFor } from './hosts.ts';

const second = 1000;

/** How politely to ask. Tests ask without waiting. */
export interface Manners {
  wait: (milliseconds: number) => Promise<unknown>;
  /** Time between two requests. */
  gap: number;
  /** Time before the second try; it doubles with every further one. */
  backOff: number;
  tries: number;
  /** The longest that the server can ask to wait before the run is given up. */
  longestWait: number;
  /** Time for one whole answer. */
  timeout: number;
}

export const usualManners: Manners = {
  wait: (milliseconds) => sleep(milliseconds),
  gap: second,
  backOff: 2 * second,
  tries: 5,
  longestWait: 120 * second,
  timeout: 300 * second,
};

const mostRedirects = 5;
const passingStatuses = [408, 425, 429, 500, 502, 503, 504];
const redirectStatuses = [301, 302, 303, 307, 308];
const headers = {
  'User-Agent': 'mappa-compared-update/1 (+npm run update; one request at a time)',
};

/** `Retry-After` in milliseconds: seconds or a date. */
const retryAfter = (answer: Response): number | undefined => {
  const text = answer.headers.get('retry-after');
  if (text === null) return undefined;
  const until = /^\d+$/.test(text) ? Number(text) * second : Date.parse(text) - Date.now();
  return Number.isNaN(until) ? undefined : Math.max(until, 0);
};

/** What is wrong with a status that is no success, and what to do. */
const errorOf = (answer: Response, address: string): FetchError => {
  const { status } = answer;
  const isPassing = passingStatuses.includes(status);
  const wait = retryAfter(answer);
  const advice =
    status === 404 || status === 410
      ? 'it is not there any more'
      : isPassing
        ? 'the server is busy; run the command again later, it goes on where it stopped'
        : 'open the address in a browser to see why';
  return new FetchError(`${address}: status ${status}; ${advice}.`, {
    status,
    isPassing,
    ...(wait === undefined ? {} : { waitFor: wait }),
  });
};

/** Asks one server, one request at a time, with a pause between two and longer ones after failures. */
export class Asker {
  readonly #baseUrl: string;
  readonly #manners: Manners;
  #hasAsked = false;

  constructor(baseUrl: string, manners: Manners) {
    this.#baseUrl = baseUrl;
    this.#manners = manners;
  }

  /**
   * Asks for an address and takes the answer in; both are tried again when that can help.
   *
   * @param accepted statuses besides success that `take` knows to handle
   * @param take reads the body; what it throws as a passing `FetchError` is tried again
   * @throws FetchError
   */
  async ask<Taken>(
    address: string,
    request: () => Record<string, string>,
    accepted: readonly number[],
    take: (answer: Response) => Promise<Taken>,
  ): Promise<Taken> {
    const { wait, backOff, tries, longestWait } = this.#manners;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await take(await this.#follow(address, request(), accepted));
      } catch (error) {
        if (!(error instanceof FetchError) || !error.isPassing || attempt >= tries) throw error;
        const pause = error.waitFor ?? backOff * 2 ** (attempt - 1);
        if (pause > longestWait) throw error;
        await wait(pause);
      }
    }
  }

  async #follow(
    address: string,
    own: Record<string, string>,
    accepted: readonly number[],
  ): Promise<Response> {
    let url = addressFor(address, this.#baseUrl);
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const answer = await this.#once(url, own);
      if (answer.ok || accepted.includes(answer.status)) return answer;
      const target = answer.headers.get('location');
      // An answer that is not read would keep its connection.
      await answer.body?.cancel();
      if (!redirectStatuses.includes(answer.status) || target === null) {
        throw errorOf(answer, address);
      }
      url = addressFor(target, this.#baseUrl, url.href);
    }
    throw new FetchError(`${address}: it leads from address to address without end.`);
  }

  async #once(url: URL, own: Record<string, string>): Promise<Response> {
    const { wait, gap, timeout } = this.#manners;
    if (this.#hasAsked) await wait(gap);
    this.#hasAsked = true;
    try {
      return await fetch(url, {
        headers: { ...headers, ...own },
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
      });
    } catch (cause) {
      // The reason, such as a refused connection, stands behind a general “fetch failed”.
      const reason = cause instanceof Error && cause.cause !== undefined ? cause.cause : cause;
      throw new FetchError(
        `${url.href}: no answer (${messageOf(reason)}). Check the connection and run the command again.`,
        { isPassing: true, cause },
      );
    }
  }
}
