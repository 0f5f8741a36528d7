import { limits } from '../../report/limits.ts';
import type { ReadingAnswer, ReadingRequest } from './reading.worker.ts';

/** The worker's own limit comes first; this one is for a worker that no longer answers. */
const patience = limits.milliseconds + 5_000;

/**
 * Reads one file in a worker of its own, which is ended afterwards: a document made to harm can
 * neither block the page nor stay in memory.
 * @param signal ends the worker; `null` is then the answer
 */
export function readInWorker(
  request: ReadingRequest,
  signal: AbortSignal,
): Promise<ReadingAnswer | null> {
  const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ReadingAnswer | null>((resolve) => {
    const timer = setTimeout(
      () =>
        resolve({ problem: 'The document takes too long to read. Save it as docx and try that.' }),
      patience,
    );
    const settle = (answer: ReadingAnswer | null): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    signal.addEventListener('abort', () => settle(null));
    worker.addEventListener('message', (event: MessageEvent<ReadingAnswer>) => settle(event.data));
    worker.addEventListener('error', () =>
      settle({
        problem:
          'The reader could not be started, or the document was too much for it. Check the connection, reload the page and drop the file again.',
      }),
    );
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
