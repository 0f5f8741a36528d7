/** Width of a character against the size of its letters: generous for the plain fonts of pictures. */
const characterWidth = 0.56;

/** A word in pieces that fit: a web address can be longer than a line. */
const piecesOf = (word: string, longest: number): string[] =>
  word.match(new RegExp(`.{1,${longest}}`, 'gsu')) ?? [];

/**
 * Breaks text into lines that fit a width: between words, and inside a word longer than a line.
 * @param width in pixels
 * @param size of the letters, in pixels
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const longest = Math.max(1, Math.floor(width / (size * characterWidth)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= longest) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(...piecesOf(word, longest));
  }
  return lines;
}
