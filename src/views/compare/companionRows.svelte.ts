import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { Measure } from '../../vocabulary/measure.ts';

/** The comparison of the measure that stands beside the one of the view. */
export class CompanionRows {
  /** Id of the measure that the rows belong to; empty before the first answer. */
  measure = $state('');
  rows = $state.raw<readonly ComparisonRow[]>([]);
  /** Why it cannot be shown; `null` if it can. */
  problem = $state<string | null>(null);
  #wanted = '';

  /** Asks for a measure; a later wish overtakes an earlier one. */
  async read(
    { id }: Measure,
    comparisonOf: (measure: string) => Promise<readonly ComparisonRow[]>,
  ): Promise<void> {
    this.#wanted = id;
    try {
      const rows = await comparisonOf(id);
      if (this.#wanted !== id) return;
      [this.measure, this.rows, this.problem] = [id, rows, null];
    } catch (error) {
      if (this.#wanted !== id) return;
      this.problem =
        error instanceof Error ? error.message : 'The chart beside could not be read; try again.';
    }
  }
}
