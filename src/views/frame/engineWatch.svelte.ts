import type { ComparisonSource } from '../../data/comparisonSource.ts';

/** Starts the engine and says on the page's root element how far it is. */
export class EngineWatch {
  /** Why the engine does not answer; `null` while all is well. */
  problem = $state<string | null>(null);
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Starts the engine; `null` if it cannot be had, and then `problem` says why. */
  async start(): Promise<ComparisonSource | null> {
    this.#root.dataset['engine'] = 'starting';
    try {
      const { startEngineSource } = await import('../../data/engineSource.ts');
      const source = await startEngineSource(document.baseURI);
      this.#root.dataset['engine'] = 'ready';
      performance.mark('engine-ready');
      return source;
    } catch (error) {
      this.#root.dataset['engine'] = 'failed';
      const reason = error instanceof Error ? error.message : 'The engine did not start.';
      this.problem = `${reason} Free queries and added reports need the engine and are not available now; reload the page to try again.`;
      return null;
    }
  }
}
