import type { Cache } from './cache.ts';
import type { Attachment } from './attachment.ts';
import { download, type Downloaded, type Wanted } from './download.ts';
import { FetchError } from './fetchError.ts';
import { apiPath, publicAddress } from './hosts.ts';
import type { Journal } from './journal.ts';
import { pageHtml } from './pageHtml.ts';
import type { Asker } from './polite.ts';
import type { Progress } from '../../import/progress.ts';

/** An attachment that is in the cache. */
export interface Fetched {
  attachment: Attachment;
  path: string;
  state: Downloaded['state'] | 'kept';
}

/** What could be fetched, and what not. */
export interface FetchOutcome {
  fetched: Fetched[];
  failed: Failure[];
}

/** An attachment that could not be fetched. */
export interface Failure {
  attachment: Attachment;
  message: string;
  /** Whether the server says that it is there no more. */
  isGone: boolean;
  /** Whether asking again can help. */
  isPassing: boolean;
}

/** How a run goes on with what an interrupted one has fetched, and how it is told. */
export interface FetchOptions {
  journal: Journal;
  progress: Progress;
}

/** So many failures in a row mean that the server is not to be bothered any more. */
const mostFailures = 3;

/** What to ask for an attachment: its file, or the words of its page. */
export const wantedOf = ({ url, kind }: Attachment): Wanted =>
  kind === 'file'
    ? { address: publicAddress(url), request: url, ending: '' }
    : {
        address: publicAddress(url),
        request: apiPath(new URL(publicAddress(url)).pathname),
        ending: '.html',
        convert: pageHtml,
      };

const noLongerThere = [404, 410];

/** Downloads attachments one by one; one that cannot be had stops no other. */
export const fetchAll = async (
  asker: Asker,
  cache: Cache,
  attachments: readonly Attachment[],
  { journal, progress }: FetchOptions,
): Promise<FetchOutcome> => {
  const outcome: FetchOutcome = { fetched: [], failed: [] };
  let failuresInRow = 0;
  const keepOrFail = (failure: Failure): void => {
    const { attachment, message } = failure;
    const entry = cache.entry(publicAddress(attachment.url));
    progress.line(entry === undefined ? message : `${message} The copy fetched before is read.`);
    outcome.failed.push(failure);
    if (entry === undefined) return;
    outcome.fetched.push({ attachment, path: cache.pathOf(entry.file), state: 'kept' });
  };
  const fetchOne = async (attachment: Attachment): Promise<void> => {
    const wanted = wantedOf(attachment);
    const before = journal.fetched(wanted.address);
    const entry = before === undefined ? undefined : cache.entry(wanted.address);
    if (before !== undefined && entry !== undefined) {
      outcome.fetched.push({ attachment, path: cache.pathOf(entry.file), state: before });
      return;
    }
    const { state, path } = await download(asker, cache, wanted);
    journal.addFetched(wanted.address, state);
    failuresInRow = 0;
    if (state !== 'unchanged') progress.line(`${state}: ${attachment.title} (${attachment.url})`);
    outcome.fetched.push({ attachment, path, state });
  };
  for (const [done, attachment] of attachments.entries()) {
    progress.step(done, attachments.length, attachment.title);
    if (failuresInRow >= mostFailures) {
      const message = `${attachment.url}: not asked for, since the server did not answer ${mostFailures} times in a row. Run the command again later.`;
      keepOrFail({ attachment, message, isGone: false, isPassing: true });
      continue;
    }
    try {
      await fetchOne(attachment);
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      const { isPassing } = error;
      if (isPassing) failuresInRow += 1;
      const isGone = noLongerThere.includes(error.status);
      const advice = isGone && attachment.advice !== undefined ? ` ${attachment.advice}` : '';
      keepOrFail({ attachment, message: `${error.message}${advice}`, isGone, isPassing });
    }
  }
  progress.clear();
  return outcome;
};
