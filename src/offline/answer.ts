import { fileOfPath, type BuildList } from './buildList.ts';
import { fetchWhole } from './fetchWhole.ts';
import type { Kept } from './kept.ts';

/** Who asks for what. */
export interface Asked {
  request: Request;
  /** The page or worker that asks; empty for a navigation. */
  clientId: string;
  /** The page or worker that the answer will become; empty for everything else. */
  resultingClientId: string;
}

/** Whether a kept build may have an answer; the rest goes to the server as if nothing were kept. */
export const mayBeKept = ({ method, url, headers }: Request, root: string): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  url.startsWith(root) &&
  !url.startsWith(`${root}downloads/`) &&
  !headers.has('range');

/** The build that answers: a page begins with the newest, and stays with the one it began with. */
async function buildFor(kept: Kept, { request, clientId }: Asked): Promise<BuildList | null> {
  if (request.mode === 'navigate') return kept.newest();
  const build = await kept.buildOf(clientId);
  return build === null ? null : kept.list(build);
}

/**
 * Answers a page from the one build it belongs to; what a link adds to an address is for the page
 * to read and changes no file.
 * @returns `null` where no kept build has an answer
 */
export async function answer(kept: Kept, asked: Asked): Promise<Response | null> {
  const list = await buildFor(kept, asked);
  if (!list) return null;
  const { origin, pathname } = new URL(asked.request.url);
  const path = fileOfPath(list, (origin + pathname).slice(kept.root.length));
  if (path === null) return null;
  await kept.bind(asked.resultingClientId, list.build);
  const address = kept.root + path;
  const found =
    (await (await kept.cache(list.build)).match(address)) ??
    // The browser has lost it: only the very same file may take its place.
    (await fetchWhole(address, list.files[path] ?? ''));
  return asked.request.method === 'HEAD' ? new Response(null, { headers: found.headers }) : found;
}
