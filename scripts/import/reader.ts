import { Worker } from 'node:worker_threads';
import { limits } from '../../src/report/limits.ts';
import type { Answer, InputFile, WorkerOptions } from './readWorker.ts';

const megabyte = 1024 * 1024;
const heapMegabytes = 768;
/** Memory outside the heap, where unpacked bytes stand, that one document may take. */
const mostBytes = 1024 * megabyte;
const pollMilliseconds = 200;

const failure = (path: string, code: string, message: string): Answer => ({
  path,
  error: { code, message },
});

/**
 * Reads files one after the other in a worker thread, so that a document made to harm can be
 * stopped: it may take a minute and about 1 GB, then the worker is ended and the next file gets
 * a new one.
 */
export class Reader {
  readonly #options: WorkerOptions;
  #worker: Worker | undefined;

  constructor(options: WorkerOptions) {
    this.#options = options;
  }

  /** The reading of a file; one that cannot be read gives an error, never throws. */
  async read(file: InputFile): Promise<Answer> {
    const { path } = file;
    const worker = (this.#worker ??= this.#start());
    const allowed = this.#options.milliseconds ?? limits.milliseconds;
    const before = process.memoryUsage.rss();
    const started = performance.now();
    let resolve: (answer: Answer) => void = () => undefined;
    const promise = new Promise<Answer>((done) => {
      resolve = done;
    });
    const stop = (code: string, message: string): void => {
      this.#worker = undefined;
      void worker.terminate();
      resolve(failure(path, code, message));
    };
    const watch = setInterval(() => {
      if (performance.now() - started > allowed)
        stop('too_slow', 'The document takes too long to read.');
      else if (process.memoryUsage.rss() - before > mostBytes) {
        stop('too_large', 'The document needs more memory than any annual report.');
      }
    }, pollMilliseconds);
    const onError = (error: Error): void => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (isMemory) stop('too_large', 'The document needs more memory than any annual report.');
      else stop('unreadable', error.message);
    };
    worker.once('message', resolve);
    worker.once('error', onError);
    worker.postMessage(file);
    try {
      return await promise;
    } finally {
      clearInterval(watch);
      worker.off('message', resolve);
      worker.off('error', onError);
    }
  }

  /** Ends the worker. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    return new Worker(new URL('./startWorker.mjs', import.meta.url), {
      workerData: this.#options,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
  }
}
