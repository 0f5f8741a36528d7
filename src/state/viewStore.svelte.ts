import { openingView, readAddress, writeAddress } from './address.ts';
import type { View } from './view.ts';

/** The view of this window, in step with its address. */
export class ViewStore {
  /** What is chosen now. */
  view = $state.raw<View>(openingView);
  /** Parts of the opened link that could not be understood. */
  leftOut = $state.raw<readonly string[]>([]);
  readonly #window: Window;

  constructor(window: Window) {
    this.#window = window;
    this.#read();
    window.addEventListener('popstate', () => this.#read());
  }

  /** Changes the view and leaves a step in the browser's history. */
  change(part: Partial<View>): void {
    this.view = { ...this.view, ...part };
    this.leftOut = [];
    this.#window.history.pushState(null, '', writeAddress(this.view));
  }

  /** Changes the view without a step in the history: what moves by itself leaves no trail. */
  replace(part: Partial<View>): void {
    this.view = { ...this.view, ...part };
    this.leftOut = [];
    this.#window.history.replaceState(null, '', writeAddress(this.view));
  }

  /**
   * Writes into the address what followed from the data, so that a copied link is complete. The
   * view itself stays as it was chosen.
   */
  settle(part: Partial<View>): void {
    this.#window.history.replaceState(null, '', writeAddress({ ...this.view, ...part }));
  }

  #read(): void {
    const { view, leftOut } = readAddress(this.#window.location.search);
    this.view = view;
    this.leftOut = leftOut;
  }
}
