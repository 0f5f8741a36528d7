import type { HeldData } from '../../report/held.ts';
import { readInWorker } from './readInWorker.ts';
import { reviewOf, type Review } from './review.ts';

/** One dropped file and how far it is. */
export type Reading = { id: number; fileName: string } & (
  { state: 'reading' } | { state: 'failed'; problem: string } | { state: 'read'; review: Review }
);

/** Files dropped on the page, read one after the other. */
export class Readings {
  list = $state.raw<readonly Reading[]>([]);
  readonly #held: () => Promise<HeldData>;
  #next = 1;
  #queue: Promise<void> = Promise.resolve();

  /** @param held what readings are checked against */
  constructor(held: () => Promise<HeldData>) {
    this.#held = held;
  }

  /** Reads files; each shows how far it is. One bad file stops no other. */
  read(files: readonly File[]): void {
    const waiting = files.map((file) => ({ id: this.#next++, file }));
    this.list = [
      ...waiting.map(({ id, file }) => ({ id, fileName: file.name, state: 'reading' as const })),
      ...this.list,
    ];
    for (const { id, file } of waiting) {
      this.#queue = this.#queue.then(() => this.#readOne(id, file));
    }
  }

  /** A person changed something in a review. */
  revise(id: number, review: Review): void {
    this.#settle(id, (one) => ({ ...one, state: 'read', review }));
  }

  /** Takes a file off the list. */
  dismiss(id: number): void {
    this.list = this.list.filter((one) => one.id !== id);
  }

  async #readOne(id: number, file: File): Promise<void> {
    const { name: fileName } = file;
    try {
      const [bytes, held] = await Promise.all([file.arrayBuffer(), this.#held()]);
      const answer = await readInWorker({ bytes, fileName, held });
      this.#settle(id, () =>
        'reading' in answer
          ? { id, fileName, state: 'read', review: reviewOf(answer.reading) }
          : { id, fileName, state: 'failed', problem: answer.problem },
      );
    } catch (error) {
      const problem =
        error instanceof Error && error.name !== 'NotReadableError'
          ? error.message
          : 'The browser could not open the file. Copy it to another folder and drop it again.';
      this.#settle(id, () => ({ id, fileName, state: 'failed', problem }));
    }
  }

  #settle(id: number, change: (one: Reading) => Reading): void {
    this.list = this.list.map((one) => (one.id === id ? change(one) : one));
  }
}
