/** A name that wants to stand beside its mark. Places are in pixels. */
export interface WantedName {
  code: string;
  text: string;
  x: number;
  y: number;
}

/** Where a name stands: the end of its text that is at the mark, and the middle of its height. */
export interface PlacedName {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A rectangle that no name may cover, in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Width of a letter at the size of names: a wide guess, so that no two touch. */
const letterWidth = 8.2;
const nameHeight = 15;
const nearest = 10;
const farthest = 34;
const step = 8;
/** Half the size of the widest marker. */
const markRadius = 7;

/** Whether two rectangles cover a common place. */
export const boxesMeet = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/** The rectangle that a name covers. */
export function boxOfName({ x, y, anchor }: PlacedName, text: string): Box {
  const width = text.length * letterWidth;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - nameHeight / 2, bottom: y + nameHeight / 2 };
}

/** How far a point lies from a rectangle. */
const distanceTo = (box: Box, { x, y }: { x: number; y: number }): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

/** The places a name may take, the best first: at the right, at the left, above, below, farther. */
function* candidates({ x, y }: WantedName): Generator<PlacedName> {
  for (let distance = nearest; distance <= farthest; distance += step) {
    const slant = distance * Math.SQRT1_2;
    yield { x: x + distance, y, anchor: 'start' };
    yield { x: x - distance, y, anchor: 'end' };
    yield { x: x + slant, y: y - slant, anchor: 'start' };
    yield { x: x - slant, y: y - slant, anchor: 'end' };
    yield { x: x + slant, y: y + slant, anchor: 'start' };
    yield { x: x - slant, y: y + slant, anchor: 'end' };
    yield { x, y: y - distance - markRadius, anchor: 'middle' };
    yield { x, y: y + distance + markRadius, anchor: 'middle' };
  }
}

/**
 * Finds a place for each name beside its mark, inside the plot, over no other name and no mark, and
 * nearer to no other mark than to its own. A name for which there is none is left out; those first
 * in the list find theirs first.
 * @param marks places of all marks
 * @param taken what else no name may cover
 */
export function placeNames(
  wanted: readonly WantedName[],
  marks: readonly { x: number; y: number }[],
  plot: Box,
  taken: readonly Box[] = [],
): Map<string, PlacedName> {
  const covered: Box[] = [
    ...taken,
    ...marks.map(({ x, y }) => ({
      left: x - markRadius,
      right: x + markRadius,
      top: y - markRadius,
      bottom: y + markRadius,
    })),
  ];
  const placed = new Map<string, PlacedName>();
  for (const name of wanted) {
    for (const place of candidates(name)) {
      const box = boxOfName(place, name.text);
      const isInside =
        box.left >= plot.left &&
        box.right <= plot.right &&
        box.top >= plot.top &&
        box.bottom <= plot.bottom;
      if (!isInside || covered.some((other) => boxesMeet(box, other))) continue;
      const own = distanceTo(box, name);
      if (marks.some((mark) => distanceTo(box, mark) < own)) continue;
      placed.set(name.code, place);
      covered.push(box);
      break;
    }
  }
  return placed;
}
