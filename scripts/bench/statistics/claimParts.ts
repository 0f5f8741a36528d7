/** Every simulation begins here, so that two runs give the same table. */
export const seed = 20_261_127;

export const percent = (share: number): string => `${Math.round(share * 100)}%`;
export const atLeast = (low: number) => ({ low, high: 1 });
export const atMost = (high: number) => ({ low: 0, high });
