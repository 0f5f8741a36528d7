/** Shorter words are too near to other words to allow for slips. */
const shortestWithSlip = 5;
/** Shorter ones are taken for whole words, not for the beginning of one: "wales" is not Walsall. */
const shortestBeginning = 7;
/** From this length on two slips are allowed. */
const shortestWithTwo = 9;

/** How many slips a typed word of this length may hold. */
const allowed = (length: number): number =>
  length < shortestWithSlip ? 0 : length < shortestWithTwo ? 1 : 2;

/**
 * How many letters were left out, put in, mistaken or swapped between two words: the restricted
 * edit distance. Damerau FJ (1964), Communications of the ACM 7, 171-176.
 */
export function slipsBetween(one: string, other: string): number {
  let twoBefore: number[] = [];
  let before = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      line.push(
        Math.min(
          (before[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (before[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (twoBefore[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    twoBefore = before;
    before = line;
  }
  return before[other.length] ?? 0;
}

/**
 * Whether a typed word is a known one, or the beginning of one, but for a slip or two. Its first
 * letter must be right: people mistype the first letter seldom, and without this rule too much fits.
 */
export function isSlipOf(typed: string, word: string): boolean {
  const most = allowed(typed.length);
  if (most === 0 || typed[0] !== word[0]) return false;
  const { length } = typed;
  const lengths = length < shortestBeginning ? [] : [length - 1, length, length + 1];
  return [...lengths.map((end) => word.slice(0, end)), word].some(
    (start) => slipsBetween(typed, start) <= most,
  );
}
