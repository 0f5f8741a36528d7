const width = 30;

/** A progress bar on standard error, drawn only where a person watches. */
export class Progress {
  readonly #total: number;
  readonly #isShown: boolean;

  constructor(total: number) {
    this.#total = total;
    this.#isShown = process.stderr.isTTY && total > 1;
  }

  show(done: number, name: string): void {
    if (!this.#isShown) return;
    const full = Math.round((width * done) / this.#total);
    const bar = '█'.repeat(full) + '░'.repeat(width - full);
    process.stderr.write(`\r\x1b[K${bar} ${done} of ${this.#total} ${name.slice(-40)}`);
  }

  clear(): void {
    if (this.#isShown) process.stderr.write('\r\x1b[K');
  }
}
