import { limits } from '../../report/limits.ts';
import type { ReadingAnswer, ReadingRequest } from './reading.worker.ts';

/** The worker's own limit comes first; this one is for a worker that no longer answers. */
const patience = limits.milliseconds + 5_000;

/**
 * Reads one file in a worker of its own, which is ended afterwards: a document made to harm can
 * neither block the page nor stay in memory.
 */
export function readInWorker(request: ReadingRequest): Promise<ReadingAnswer> {
  const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ReadingAnswer>((resolve) => {
    const timer = setTimeout(
      () =>
        resolve({ problem: 'The document takes too long to read. Save it as docx and try that.' }),
      patience,
    );
    worker.addEventListener('message', (event: MessageEvent<ReadingAnswer>) => {
      clearTimeout(timer);
      resolve(event.data);
    });
    worker.addEventListener('error', () => {
      clearTimeout(timer);
      resolve({
        problem:
          'The reader could not be started, or the document was too much for it. Check the connection, reload the page and drop the file again.',
      });
    });
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
