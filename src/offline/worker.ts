import { answer, mayBeKept } from './answer.ts';
import type { BuildList } from './buildList.ts';
import { Kept } from './kept.ts';
import { keepBuild } from './keepBuild.ts';
import type { BuildName, Hello, HelloAnswer, RefusalReason, Told } from './messages.ts';
import type { AskedEvent, WorkerScope } from './workerScope.ts';

/** Written in front of this code by the build. */
declare const thisBuild: BuildList;

const scope = self as unknown as WorkerScope;
const kept = new Kept(scope.caches, new URL('./', scope.location.href).href);

const nameOf = ({ build, release }: BuildList): BuildName => ({ build, release });

async function tell(message: Told): Promise<void> {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(message);
}

async function tidy(): Promise<void> {
  const open = await scope.clients.matchAll({ type: 'all', includeUncontrolled: true });
  await kept.tidy(new Set(open.map(({ id }) => id)));
}

const reasonOf = (error: unknown): RefusalReason =>
  error instanceof Error && error.name === 'QuotaExceededError' ? 'no room' : 'not fetched';

async function install(): Promise<void> {
  try {
    await keepBuild(kept, thisBuild);
  } catch (error) {
    await tell({ kind: 'refused', why: reasonOf(error) });
    throw error;
  }
  // Pages stay with the build they began with, whichever worker answers them.
  await scope.skipWaiting();
}

async function activate(): Promise<void> {
  await tidy();
  await tell({ kind: 'newest', newest: nameOf(thisBuild) });
}

async function greet(page: string, build: string): Promise<HelloAnswer> {
  const isKept = (await kept.list(build)) !== null;
  if (isKept) await kept.bind(page, build);
  await scope.clients.claim();
  await tidy();
  const newest = await kept.newest();
  return { isKept, newest: newest && nameOf(newest) };
}

async function respond(event: AskedEvent): Promise<Response> {
  try {
    const found = await answer(kept, event);
    if (found) return found;
  } catch {
    return Response.error();
  }
  return fetch(event.request);
}

const isHello = (data: unknown): data is Hello =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'hello';

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('fetch', (event) => {
  if (mayBeKept(event.request, kept.root)) event.respondWith(respond(event));
});
scope.addEventListener('message', (event) => {
  const { data, source, ports } = event;
  const port = ports[0];
  if (!isHello(data) || !source || !port) return;
  event.waitUntil(greet(source.id, data.build).then((told) => port.postMessage(told)));
});
