/**
 * A count below this moves far by chance, and the text warns. In its mortality statistics the
 * Office for National Statistics calls rates of fewer than 20 events unreliable; 5 is the usual
 * bound of small counts in the disclosure rules of health and justice statistics.
 */
export const smallCount = 5;

/** Whether a count is so small that the text warns. Zero is: it can be chance too. */
export const isSmallCount = (count: number): boolean => count < smallCount;
