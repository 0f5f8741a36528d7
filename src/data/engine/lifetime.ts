/**
 * The time in which something answers. A worker that dies settles nothing by itself; what waits
 * for it is guarded here, and is rejected once the end has come.
 */
export class Lifetime {
  #end: Error | null = null;
  readonly #waiting = new Set<(error: Error) => void>();

  /** Rejects everything that waits, and everything that will; a second end changes nothing. */
  end(error: Error): void {
    if (this.#end) return;
    this.#end = error;
    for (const reject of this.#waiting) reject(error);
    this.#waiting.clear();
  }

  /**
   * Settles as the work does, or rejects with the error of the end, whichever comes first. Work is
   * not begun after the end.
   */
  guard<Value>(work: () => Promise<Value>): Promise<Value> {
    return new Promise<Value>((resolve, reject) => {
      if (this.#end) return reject(this.#end);
      this.#waiting.add(reject);
      work()
        .then(resolve, reject)
        .finally(() => this.#waiting.delete(reject));
    });
  }
}
