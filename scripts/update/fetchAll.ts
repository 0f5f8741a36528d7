import type { Cache } from './cache.ts';
import type { Attachment } from './collection.ts';
import { apiPath } from './contentApi.ts';
import { download, type Downloaded, type Wanted } from './download.ts';
import { FetchError, messageOf } from './fetchError.ts';
import { publicAddress } from './hosts.ts';
import { pageHtml } from './pageHtml.ts';
import type { Asker } from './polite.ts';

/** An attachment that is in the cache. */
export interface Fetched {
  attachment: Attachment;
  path: string;
  state: Downloaded['state'] | 'kept';
}

/** What could be fetched, and what not. */
export interface FetchOutcome {
  fetched: Fetched[];
  failed: { attachment: Attachment; message: string }[];
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

/** Downloads attachments one by one; one that cannot be had stops no other. */
export const fetchAll = async (
  asker: Asker,
  cache: Cache,
  attachments: readonly Attachment[],
  tell: (line: string) => void,
): Promise<FetchOutcome> => {
  const outcome: FetchOutcome = { fetched: [], failed: [] };
  let failuresInRow = 0;
  const keepOrFail = (attachment: Attachment, message: string): void => {
    const entry = cache.entry(publicAddress(attachment.url));
    tell(entry === undefined ? message : `${message} The copy fetched before is read.`);
    outcome.failed.push({ attachment, message });
    if (entry === undefined) return;
    outcome.fetched.push({ attachment, path: cache.pathOf(entry.file), state: 'kept' });
  };
  for (const attachment of attachments) {
    if (failuresInRow >= mostFailures) {
      const message = `${attachment.url}: not asked for, since the server did not answer ${mostFailures} times in a row. Run the command again later.`;
      keepOrFail(attachment, message);
      continue;
    }
    try {
      const { state, path } = await download(asker, cache, wantedOf(attachment));
      failuresInRow = 0;
      if (state !== 'unchanged') tell(`${state}: ${attachment.title} (${attachment.url})`);
      outcome.fetched.push({ attachment, path, state });
    } catch (error) {
      if (error instanceof FetchError && error.isPassing) failuresInRow += 1;
      keepOrFail(attachment, messageOf(error));
    }
  }
  return outcome;
};
