/** A view whose code is fetched when it is first opened. */
export class LazyView<View> {
  /** The view, once its code is here. */
  view = $state.raw<View | null>(null);
  /** Why it cannot be had; `null` while all is well. */
  problem = $state<string | null>(null);
  readonly #load: () => Promise<{ default: View }>;

  constructor(load: () => Promise<{ default: View }>) {
    this.#load = load;
  }

  /** Fetches the code, unless it is here. */
  async open(): Promise<void> {
    if (this.view) return;
    this.problem = null;
    try {
      this.view = (await this.#load()).default;
    } catch {
      this.problem =
        'This view could not be fetched. Check the connection and try again; everything else on this page stays.';
    }
  }
}
