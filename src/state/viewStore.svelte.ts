import { openingView, readAddress, writeAddress } from './address.ts';
import type { View } from './view.ts';

/** The view of this window, in step with its address. */
export class ViewStore {
  /** What is chosen now. */
  view = $state.raw<View>(openingView);
  /** Parts of the opened link that could not be understood. */
  leftOut = $state.raw<readonly string[]>([]);
  /** The data release that the opened link was made with; gone once the view is another. */
  release = $state.raw<number | null>(null);
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
    this.release = null;
    this.#window.history.pushState(null, '', writeAddress(this.view));
  }

  /** Changes the view without a step in the history: what moves by itself leaves no trail. */
  replace(part: Partial<View>): void {
    this.view = { ...this.view, ...part };
    this.leftOut = [];
    this.release = null;
    this.#window.history.replaceState(null, '', writeAddress(this.view));
  }

  /**
   * Writes into the address what followed from the data, so that a copied link is complete. The
   * view itself stays as it was chosen.
   */
  settle(part: Partial<View>): void {
    const address = this.#addressOf({ ...this.view, ...part });
    if (address === this.#window.location.search) return;
    this.#window.history.replaceState(null, '', address);
  }

  /** Forgets which data release the link was made with, once the reader has been told. */
  forgetRelease(): void {
    this.release = null;
    const { search, hash } = this.#window.location;
    const rest = search
      .slice(1)
      .split('&')
      .filter((part) => !part.startsWith('release='));
    this.#window.history.replaceState(null, '', `?${rest.join('&')}${hash}`);
  }

  #addressOf(view: View): string {
    const release = this.release === null ? '' : `&release=${this.release}`;
    return `${writeAddress(view)}${release}`;
  }

  #read(): void {
    const { view, leftOut, release } = readAddress(this.#window.location.search);
    this.view = view;
    this.release = release;
    this.leftOut = leftOut;
  }
}
