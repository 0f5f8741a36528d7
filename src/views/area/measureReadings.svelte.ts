import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { measures } from '../../vocabulary/measures.ts';
import type { Comparisons } from './areaModel.ts';

/** Reads the comparison of every measure; what has been read stays while it is read again. */
export class MeasureReadings {
  /** The comparisons read so far, by id of the measure; shown once all have answered or failed. */
  // Replaced whole, never changed in place.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  comparisons = $state.raw<Comparisons>(new Map());
  /** How many measures have answered or failed. */
  done = $state(0);
  /** Titles of the measures that could not be read. */
  failed = $state.raw<readonly string[]>([]);
  #round = 0;

  /** Asks for every measure; a later call overtakes an earlier one. */
  async read(comparisonOf: (measure: string) => Promise<readonly ComparisonRow[]>): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    this.done = 0;
    const answers = await Promise.all(
      measures.map(async ({ id }) => {
        const rows = await comparisonOf(id).catch(() => this.comparisons.get(id));
        if (round === this.#round) this.done += 1;
        return [id, rows] as const;
      }),
    );
    if (round !== this.#round) return;
    // Replaced whole, never changed in place.
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    this.comparisons = new Map(answers.flatMap(([id, rows]) => (rows ? [[id, rows]] : [])));
    this.failed = measures
      .filter(({ id }) => !this.comparisons.has(id))
      .map(({ shortTitle }) => shortTitle);
  }
}
