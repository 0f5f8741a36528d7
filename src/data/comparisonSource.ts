import type { ComparisonRow } from './comparisonRow.ts';

/** Answers comparisons. The published files and the engine stand behind this one interface. */
export interface ComparisonSource {
  readonly kind: 'published' | 'engine';
  /**
   * All rows of a measure: 42 areas and the nation, every year.
   * @throws Error with a message for the reader if there is no answer
   */
  comparisonOf(measure: string): Promise<ComparisonRow[]>;
}
