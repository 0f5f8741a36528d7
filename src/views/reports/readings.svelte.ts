import type { HeldData } from '../../report/held.ts';
import { limits } from '../../report/limits.ts';
import { sortFiles } from './readableFiles.ts';
import { readInWorker } from './readInWorker.ts';
import { reviewOf, type Review } from './review.ts';

/** One file that was read, or could not be. */
export type Reading = { id: number; fileName: string } & (
  { state: 'failed'; problem: string } | { state: 'read'; review: Review }
);

/** How far the reading of the files is. */
export interface Progress {
  /** Files settled since the page was last at rest. */
  done: number;
  total: number;
  /** The file that is being read. */
  fileName: string;
}

interface Waiting {
  id: number;
  file: File;
}

const megabyte = 1024 * 1024;

/** Files dropped on the page, read one after the other. */
export class Readings {
  /** What was read, the files of the last drop first. */
  list = $state.raw<readonly Reading[]>([]);
  /** How far the reading is; `null` while nothing is read. */
  progress = $state.raw<Progress | null>(null);
  /** Files not read because the person stopped the reading. */
  stopped = $state.raw<readonly File[]>([]);
  /** Names of the files passed over, which by their ending hold no figures. */
  passedOver = $state.raw<readonly string[]>([]);
  readonly #held: () => Promise<HeldData>;
  #next = 1;
  #waiting: Waiting[] = [];
  #abort: AbortController | null = null;

  /** @param held what readings are checked against */
  constructor(held: () => Promise<HeldData>) {
    this.#held = held;
  }

  /** Reads files after those that are waiting. One bad file stops no other. */
  read(files: readonly File[]): void {
    const { readable, passedOver } = sortFiles(files);
    this.passedOver = passedOver.map(({ name }) => name);
    this.#waiting.push(...readable.map((file) => ({ id: this.#next++, file })));
    if (this.progress)
      this.progress = { ...this.progress, total: this.progress.total + readable.length };
    else void this.#readAll();
  }

  /** Stops the reading; what was read stays. */
  stop(): void {
    this.stopped = [...this.stopped, ...this.#waiting.map(({ file }) => file)];
    this.#waiting = [];
    this.#abort?.abort();
  }

  /** Reads what was left when the person stopped. */
  goOn(): void {
    const files = this.stopped;
    this.stopped = [];
    this.read(files);
  }

  /** Forgets what was passed over and what was left, once the person knows. */
  forget(): void {
    this.stopped = [];
    this.passedOver = [];
  }

  /** A person changed something in a review. */
  revise(id: number, change: (review: Review) => Review): void {
    this.list = this.list.map((one) =>
      one.id === id && one.state === 'read' ? { ...one, review: change(one.review) } : one,
    );
  }

  /** Takes files off the list. */
  dismiss(...ids: readonly number[]): void {
    this.list = this.list.filter(({ id }) => !ids.includes(id));
  }

  async #readAll(): Promise<void> {
    let done = 0;
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      const { file } = next;
      this.progress = { done, total: done + this.#waiting.length, fileName: file.name };
      const { signal } = (this.#abort = new AbortController());
      const reading = await this.#readOne(next, signal);
      if (reading && !signal.aborted) this.list = [...this.list, reading];
      this.#waiting = this.#waiting.filter((one) => one !== next);
      done += 1;
    }
    this.progress = null;
  }

  /** One file read; `null` if the person stopped meanwhile. */
  async #readOne({ id, file }: Waiting, signal: AbortSignal): Promise<Reading | null> {
    const { name: fileName } = file;
    const failed = (problem: string): Reading => ({ id, fileName, state: 'failed', problem });
    if (file.size > limits.fileBytes) {
      return failed(
        `The file has ${Math.round(file.size / megabyte)} MB; no report or workbook of MAPPA figures is that large. Drop the report itself.`,
      );
    }
    try {
      const [bytes, held] = await Promise.all([file.arrayBuffer(), this.#held()]);
      if (signal.aborted) return null;
      const answer = await readInWorker({ bytes, fileName, held }, signal);
      if (answer === null) return null;
      if ('problem' in answer) return failed(answer.problem);
      return { id, fileName, state: 'read', review: reviewOf(answer.document, held) };
    } catch (error) {
      return failed(
        error instanceof Error && error.name !== 'NotReadableError'
          ? error.message
          : 'The browser could not open the file. Copy it to another folder and drop it again.',
      );
    }
  }
}
