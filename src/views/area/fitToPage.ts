const [most, least, step] = [110, 60, 1] as const;

/** The scales of the printed page, the largest first. */
export const scales: readonly number[] = Array.from(
  { length: (most - least) / step + 1 },
  (_, place) => (most - place * step) / 100,
);

/**
 * The largest scale at which something fits; the smallest there is where none does.
 * @param fits whether it fits at a scale; what fits at one fits at every smaller one
 */
export function largestScale(fits: (scale: number) => boolean): number {
  let [low, high] = [0, scales.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(scales[middle] ?? 1)) high = middle;
    else low = middle + 1;
  }
  return scales[low] ?? 1;
}
