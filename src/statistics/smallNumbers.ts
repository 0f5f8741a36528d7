/**
 * A count below this moves far by chance, and the text warns. In its mortality statistics the
 * Office for National Statistics calls rates of fewer than 20 events unreliable; 5 is the usual
 * bound of small counts in the disclosure rules of health and justice statistics.
 */
export const smallCount = 5;

/** Whether a count is so small that the text warns. Zero is: it can be chance too. */
export const isSmallCount = (count: number): boolean => count < smallCount;

/** Rates of fewer events than this are marked as unreliable by the Office for National Statistics. */
export const unreliableCount = 20;

/** Whether a count is not so small that a single case moves it far, and yet too small to rely on. */
export const isUnreliableCount = (count: number): boolean =>
  count >= smallCount && count < unreliableCount;
