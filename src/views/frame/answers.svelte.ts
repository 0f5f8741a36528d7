import type { BreakRow } from '../../data/breakRow.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { ComparisonSource } from '../../data/comparisonSource.ts';
import type { PopulationRow } from '../../data/populationRow.ts';
import type { PublishedReadings } from '../../data/publishedReadings.ts';
import { remembering } from '../../data/remembering.ts';
import type { SourceRow } from '../../data/sourceRow.ts';
import { measureOfId, measures } from '../../vocabulary/measures.ts';
import { lineDataOf } from '../measure/lineData.ts';
import { onBase } from '../measure/onBase.ts';
import { afterPaint } from './afterPaint.ts';

/** The measure whose numerator is the caseload of an area. */
const caseloadMeasureId = 'category_1_count';

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'Something went wrong; reload the page.';

/**
 * What has been read so far. The rows of the last measure stay on the screen until those of the
 * next one are there, so that nothing blinks.
 */
export class Answers {
  /** The measure the rows belong to; empty before the first answer. */
  measure = $state('');
  rows = $state.raw<readonly ComparisonRow[]>([]);
  breaks = $state.raw<readonly BreakRow[]>([]);
  sources = $state.raw<ReadonlyMap<number, SourceRow> | null>(null);
  populations = $state.raw<readonly PopulationRow[]>([]);
  /** The comparison of the number of Category 1 individuals, by which similar areas are found. */
  caseloads = $state.raw<readonly ComparisonRow[]>([]);
  /** Why the wanted measure cannot be shown; `null` if it can. */
  problem = $state<string | null>(null);
  /** What else could not be read; the page works without it. */
  lacks = $state.raw<readonly string[]>([]);
  /** How often another source has taken over: then what was asked before is to be asked again. */
  takeovers = $state(0);
  readonly #readings: PublishedReadings;
  #source: ComparisonSource;
  #wanted = '';

  constructor(readings: PublishedReadings) {
    this.#readings = readings;
    this.#source = remembering(readings.published);
  }

  /** Asks for a measure; a later wish overtakes an earlier one. */
  async want(measure: string): Promise<void> {
    this.#wanted = measure;
    try {
      const rows = await this.#source.comparisonOf(measure);
      if (this.#wanted !== measure) return;
      this.rows = rows;
      this.measure = measure;
      this.problem = null;
    } catch (error) {
      if (this.#wanted === measure) this.problem = messageOf(error);
    }
  }

  /**
   * The comparison of any measure, beside the one on the screen.
   * @throws Error with a message for the reader
   */
  comparisonOf(measure: string): Promise<readonly ComparisonRow[]> {
    return this.#source.comparisonOf(measure);
  }

  /** Asks ahead for a measure that may be wanted next; a failure shows when it is. */
  prepare(id: string): void {
    const measure = measureOfId(id);
    if (!measure) return;
    this.#source.comparisonOf(id).then(
      (rows) => lineDataOf(rows, measure, onBase(rows, [], 'one').base),
      () => undefined,
    );
  }

  /** Reads what similar areas are found by. */
  async readSizes(): Promise<void> {
    try {
      [this.populations, this.caseloads] = await Promise.all([
        this.#readings.populations(),
        this.#source.comparisonOf(caseloadMeasureId),
      ]);
    } catch (error) {
      this.#lack('Areas of similar size cannot be found', error);
    }
  }

  /** From now on the engine answers; the rows on the screen are asked for again. */
  async takeOver(source: ComparisonSource): Promise<void> {
    const remembered = remembering(source);
    this.#source = remembered;
    this.takeovers += 1;
    await this.want(this.#wanted);
    void this.#warm(remembered);
  }

  /** Asks for one measure after the other at leisure, so that a click finds its answer in memory. */
  async #warm(source: ComparisonSource): Promise<void> {
    for (const { id } of measures) {
      await afterPaint();
      if (this.#source !== source) return;
      // A measure that cannot be had now says so when it is wanted.
      await source.comparisonOf(id).catch(() => undefined);
    }
  }

  /** Reads the breaks in comparability; the lines are drawn without them if that fails. */
  async readBreaks(): Promise<void> {
    try {
      this.breaks = await this.#readings.breaks();
    } catch (error) {
      this.#lack('The breaks in comparability are not marked', error);
    }
  }

  /** Reads the sources, after the first chart. */
  async readSources(): Promise<void> {
    try {
      const rows = await this.#readings.sources();
      // Replaced whole, never changed in place.
      // eslint-disable-next-line svelte/prefer-svelte-reactivity
      this.sources = new Map(rows.map((row) => [row.source, row]));
    } catch (error) {
      this.#lack('The sources cannot be shown', error);
    }
  }

  #lack(what: string, error: unknown): void {
    const lack = `${what}: ${messageOf(error)}`;
    if (!this.lacks.includes(lack)) this.lacks = [...this.lacks, lack];
  }
}
