/** Distance between the lines of a hatch and between dots, in pixels. */
const spacing = 7;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/**
 * The path of rising diagonal lines that fill a rectangle. A path and not a pattern: patterns need
 * ids that are unique in the whole page.
 */
export function hatchPath(x: number, y: number, width: number, height: number): string {
  const lines: string[] = [];
  // Each line is where across + down is the same; it enters at the left or below, and leaves at
  // the top or at the right.
  for (let sum = spacing; sum < width + height; sum += spacing) {
    const [left, right] = [Math.max(0, sum - height), Math.min(width, sum)];
    lines.push(
      `M${rounded(x + left)},${rounded(y + sum - left)}L${rounded(x + right)},${rounded(y + sum - right)}`,
    );
  }
  return lines.join('');
}

/** The path of dots that fill a rectangle, to be drawn with round ends. */
export function dotsPath(x: number, y: number, width: number, height: number): string {
  const dots: string[] = [];
  for (let down = spacing; down < height; down += spacing) {
    for (let across = spacing; across < width; across += spacing) {
      dots.push(`M${rounded(x + across)},${rounded(y + down)}h0`);
    }
  }
  return dots.join('');
}
