import type { Period } from '../vocabulary/figureMeasures.ts';

/** When a figure is true: "31 March 2023" or "year to 31 March 2023". */
export const periodOf = (period: Period, yearEnding: number): string =>
  period === 'snapshot' ? `31 March ${yearEnding}` : `year to 31 March ${yearEnding}`;

/** The same inside a sentence: "on 31 March 2023" or "in the year to 31 March 2023". */
export const periodInSentence = (period: Period, yearEnding: number): string =>
  period === 'snapshot' ? `on 31 March ${yearEnding}` : `in the year to 31 March ${yearEnding}`;
