/**
 * Moves labels apart so that none overlaps, each as near as may be to where it wants to be.
 * @param wanted wanted centres in pixels, in any order
 * @param height height of a label in pixels
 * @returns centres in the order given, or `null` if they do not all fit between top and bottom
 */
export function spreadLabels(
  wanted: readonly number[],
  height: number,
  top: number,
  bottom: number,
): number[] | null {
  if (wanted.length * height > bottom - top + height) return null;
  const order = wanted.map((_, place) => place).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = wanted.map((centre) => Math.min(Math.max(centre, top), bottom));
  let floor = top - height;
  for (const place of order) {
    floor = Math.max(placed[place] ?? 0, floor + height);
    placed[place] = floor;
  }
  let ceiling = bottom + height;
  for (const place of order.toReversed()) {
    ceiling = Math.min(placed[place] ?? 0, ceiling - height);
    placed[place] = ceiling;
  }
  return placed;
}
