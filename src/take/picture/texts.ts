import { wrapText } from './wrapText.ts';

/** Fonts that every computer has; a picture cannot bring its own. */
export const fonts = 'Arial, Helvetica, sans-serif';
const lineHeight = 1.35;

/** Text as XML may hold it. */
export const escaped = (text: string): string =>
  text
    // Characters that no XML may hold.
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A paragraph with its look. */
export interface PictureText {
  text: string;
  /** Of the letters, in pixels. */
  size: number;
  colour: string;
  weight?: number;
}

/** Where something is drawn, in pixels. */
export interface PicturePlace {
  left: number;
  top: number;
  width: number;
}

/** Draws paragraphs one under the other; gives the markup and where it ends. */
export function drawTexts(
  texts: readonly PictureText[],
  { left, top, width }: PicturePlace,
): { markup: string; end: number } {
  let y = top;
  const lines = texts.flatMap(({ text, size, colour, weight = 400 }) => {
    const wrapped = wrapText(text, width, size).map((line) => {
      y += size * lineHeight;
      return `<text x="${left}" y="${y.toFixed(1)}" font-family="${fonts}" font-size="${size}" font-weight="${weight}" fill="${escaped(colour)}">${escaped(line)}</text>`;
    });
    y += size / 4;
    return wrapped;
  });
  return { markup: lines.join(''), end: y };
}
