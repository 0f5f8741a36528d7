/** What stands between the texts of a cell that holds several, such as the titles of its sources. */
export const textSeparator = ' | ';

/** Written for a bar inside one of the texts, so that the bar always separates. */
const brokenBar = '¦';

/**
 * Texts as one cell, each in its place, also the empty ones. A bar inside a text becomes a broken
 * bar.
 * @returns `null` where there is nothing to say
 */
export function joinTexts(texts: readonly string[]): string | null {
  if (texts.every((text) => text === '')) return null;
  return texts.map((text) => text.replaceAll('|', brokenBar)).join(textSeparator);
}

/** The texts of a cell, in their places; none where the cell is empty. */
export const splitTexts = (cell: string | null): string[] =>
  cell === null ? [] : cell.split(textSeparator);
