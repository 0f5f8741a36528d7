/** Something that is read once, and again if that failed. */
export class Loading<Value> {
  /** What was read; `null` until then. */
  value = $state.raw<Value | null>(null);
  /** Why it could not be read; `null` while all is well. */
  problem = $state<string | null>(null);
  readonly #read: () => Promise<Value>;

  constructor(read: () => Promise<Value>) {
    this.#read = read;
  }

  /** Reads it, unless it is here. */
  async load(): Promise<void> {
    if (this.value !== null) return;
    this.problem = null;
    try {
      this.value = await this.#read();
    } catch (error) {
      this.problem =
        error instanceof Error ? error.message : 'This could not be read; please try again.';
    }
  }
}
