/**
 * The mark nearest to a point, or `undefined` if none lies within reach. A plain loop: over the
 * thousand marks of a view it is faster than building an index for every layout.
 * @param reach greatest distance in pixels
 */
export function nearestMark<Mark extends { x: number; y: number }>(
  marks: readonly Mark[],
  x: number,
  y: number,
  reach: number,
): Mark | undefined {
  let nearest: Mark | undefined;
  let least = reach;
  // Strict comparison: of two marks in one place the first stays, and chosen areas come first.
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance < least) {
      least = distance;
      nearest = mark;
    }
  }
  return nearest;
}
