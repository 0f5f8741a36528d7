import { afterPaint } from '../frame/afterPaint.ts';

/** Lets everything that waits for the paint go first. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * A value that follows another one after the next paint. The table follows the charts this way: a
 * click is answered by the charts first, and hundreds of cells a moment later.
 */
export class AfterCharts<Value> {
  #shown = $state.raw() as Value;
  #latest: Value;

  constructor(wanted: () => Value) {
    this.#shown = this.#latest = wanted();
    $effect(() => {
      const next = wanted();
      this.#latest = next;
      void afterPaint()
        .then(nextTask)
        .then(() => {
          // A later wish may have come while this one waited for the paint.
          if (this.#latest === next) this.#shown = next;
        });
    });
  }

  get value(): Value {
    return this.#shown;
  }
}
