import type { ComparisonSource } from '../../data/comparisonSource.ts';

/** Starts the engine and says on the page's root element how far it is. */
export class EngineWatch {
  /** Why the engine does not answer; `null` while all is well. */
  problem = $state<string | null>(null);
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /**
   * Starts the engine. If it cannot be had, `problem` says why.
   * @param takeOver lets the engine answer what is on the screen; it is ready when this is done
   */
  async start(takeOver: (source: ComparisonSource) => Promise<void>): Promise<void> {
    this.#root.dataset['engine'] = 'starting';
    try {
      const { startEngineSource } = await import('../../data/engineSource.ts');
      await takeOver(await startEngineSource(document.baseURI));
      this.#root.dataset['engine'] = 'ready';
      performance.mark('engine-ready');
    } catch (error) {
      this.#root.dataset['engine'] = 'failed';
      const reason = error instanceof Error ? error.message : 'The engine did not start.';
      this.problem = `${reason} Free queries and added reports need the engine and are not available now; reload the page to try again.`;
    }
  }
}
