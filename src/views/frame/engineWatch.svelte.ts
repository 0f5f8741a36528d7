import type { AddedRows } from '../../added/addedRows.ts';
import type { ComparisonSource } from '../../data/comparisonSource.ts';
import type { EngineSource } from '../../data/engineSource.ts';

/**
 * Starts the engine when figures of a person's own are to take part, and says on the page's root
 * element how far it is. What is published is answered without it: a reader who only looks never
 * pays for its bytes and its memory.
 */
export class EngineWatch {
  /** Why the engine does not answer; `null` while all is well. */
  problem = $state<string | null>(null);
  /** Why added figures do not take part; `null` if they do. */
  refusal = $state<string | null>(null);
  readonly #root: HTMLElement;
  #source: EngineSource | null = null;
  #turn: Promise<void> = Promise.resolve();
  #start: Promise<void> | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Says that the page is whole and no engine is wanted yet. */
  rest(): void {
    this.#root.dataset['engine'] ??= 'resting';
  }

  /** Ends when no start is under way: the engine has started, cannot be had, or is not wanted. */
  quiet(): Promise<void> {
    return this.#start ?? Promise.resolve();
  }

  /**
   * Starts the engine, once. If it cannot be had, `problem` says why.
   * @param added figures that a person added before
   * @param takeOver lets the engine answer what is on the screen; it is ready when this is done
   */
  start(
    added: () => AddedRows,
    takeOver: (source: ComparisonSource) => Promise<void>,
  ): Promise<void> {
    this.#start ??= this.#startNow(added, takeOver);
    return this.#start;
  }

  async #startNow(
    added: () => AddedRows,
    takeOver: (source: ComparisonSource) => Promise<void>,
  ): Promise<void> {
    this.#root.dataset['engine'] = 'starting';
    try {
      const { startEngineSource } = await import('../../data/engineSource.ts');
      const source = await startEngineSource(document.baseURI);
      this.#source = source;
      // What was added while it started is taken in with the rest.
      if (added().figures.length > 0) await this.#takeIn(source, added());
      await takeOver(source);
      this.#root.dataset['engine'] = 'ready';
      performance.mark('engine-ready');
    } catch (error) {
      this.#root.dataset['engine'] = 'failed';
      const reason = error instanceof Error ? error.message : 'The engine did not start.';
      this.problem = `${reason} Free queries and added reports need the engine and are not available now; reload the page to try again.`;
    }
  }

  /**
   * Lets the figures that a person added take part from now on. Before the engine has started this
   * does nothing: it takes them in when it starts.
   */
  async change(
    added: AddedRows,
    takeOver: (source: ComparisonSource) => Promise<void>,
  ): Promise<void> {
    const source = this.#source;
    if (!source) return;
    await this.#takeIn(source, added);
    await takeOver(source);
  }

  async #takeIn(source: EngineSource, added: AddedRows): Promise<void> {
    // One after the other: each change stands on the tables that the one before has left.
    const turn = this.#turn.then(() => source.takeIn(added.figures, added.sources));
    this.#turn = turn.catch(() => undefined);
    try {
      await turn;
      this.refusal = null;
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'The engine refused them.';
      this.refusal = `The added figures could not take part: ${reason} The published figures go on working; remove the report and add it again.`;
    }
  }
}
