import type { ComparisonRow } from '../../data/comparisonRow.ts';

type Ask = (measure: string) => Promise<readonly ComparisonRow[]>;

/**
 * The comparison of the second measure. The rows of the last one stay until those of the next one
 * are there, so that nothing blinks; they say themselves which measure they belong to.
 */
export class SecondReading {
  /** The measure the rows belong to; empty before the first answer. */
  measure = $state('');
  rows = $state.raw<readonly ComparisonRow[]>([]);
  /** Why the wanted measure cannot be shown; `null` if it can. */
  problem = $state<string | null>(null);
  #round = 0;

  /** Asks for a measure; a later call overtakes an earlier one. */
  async read(measure: string, comparisonOf: Ask): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    try {
      const rows = await comparisonOf(measure);
      if (round !== this.#round) return;
      this.rows = rows;
      this.measure = measure;
      this.problem = null;
    } catch (error) {
      if (round !== this.#round) return;
      this.problem =
        error instanceof Error ? error.message : 'Something went wrong; reload the page.';
    }
  }
}
