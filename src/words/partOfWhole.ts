import type { IntervalMethod } from '../vocabulary/measure.ts';

/** A percentage of fewer people than this is given as "3 of 12". */
export const fewPeople = 20;

/** "3 of 12" for a share of fewer than 20 people; `null` where a percentage will do. */
export const partOfWhole = (part: number, whole: number, method: IntervalMethod): string | null =>
  method === 'wilson' && whole < fewPeople && part <= whole ? `${part} of ${whole}` : null;
