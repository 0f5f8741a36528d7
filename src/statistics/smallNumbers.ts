import type { IntervalMethod } from '../vocabulary/measure.ts';

/**
 * A count below this moves far by chance, and the text warns. In its mortality statistics the
 * Office for National Statistics calls rates of fewer than 20 events unreliable; 5 is the usual
 * bound of small counts in the disclosure rules of health and justice statistics.
 */
export const smallCount = 5;

/** A percentage of fewer people than this is given as "3 of 12". */
export const fewPeople = 20;

/** Whether a count is so small that the text warns. Zero is: it can be chance too. */
export const isSmallCount = (count: number): boolean => count < smallCount;

/** "3 of 12" for a share of fewer than 20 people; `null` where a percentage will do. */
export const partOfWhole = (part: number, whole: number, method: IntervalMethod): string | null =>
  method === 'wilson' && whole < fewPeople && part <= whole ? `${part} of ${whole}` : null;
