import { wrapText } from './wrapText.ts';

/** A chart as SVG that needs no style sheet. */
export interface ChartMarkup {
  /** What is inside its `svg` element. */
  inner: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** What a picture says around its chart. */
export interface PictureWords {
  /** A finding, as a sentence. */
  title: string;
  /** The measure with its unit, and the year or years. */
  subtitle: string;
  /** Below the chart: what the intervals mean, the source, the day, the link. */
  notes: readonly string[];
}

/** The colours of a picture, as CSS writes them. */
export interface PictureColours {
  paper: string;
  ink: string;
  inkSoft: string;
}

const margin = 24;
const gap = 14;
const lineHeight = 1.35;
/** Fonts that every computer has; a picture cannot bring its own. */
const fonts = 'Arial, Helvetica, sans-serif';
const sizes = { title: 20, subtitle: 14, note: 12 } as const;

const escaped = (text: string): string =>
  text
    // Characters that no XML may hold.
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

interface Part {
  text: string;
  size: number;
  colour: string;
  weight?: number;
}

/** Draws paragraphs one under the other; gives the markup and where it ends. */
function drawn(
  parts: readonly Part[],
  top: number,
  width: number,
): { markup: string; end: number } {
  let y = top;
  const lines = parts.flatMap(({ text, size, colour, weight = 400 }) => {
    const wrapped = wrapText(text, width, size).map((line) => {
      y += size * lineHeight;
      return `<text x="${margin}" y="${y.toFixed(1)}" font-family="${fonts}" font-size="${size}" font-weight="${weight}" fill="${escaped(colour)}">${escaped(line)}</text>`;
    });
    y += size / 4;
    return wrapped;
  });
  return { markup: lines.join(''), end: y };
}

/**
 * A picture that stands on its own: a finding, the measure, the chart, and below it what a reader
 * must know. As SVG text with nothing outside itself.
 */
export function pictureOf(
  chart: ChartMarkup,
  words: PictureWords,
  { paper, ink, inkSoft }: PictureColours,
): { svg: string; width: number; height: number } {
  const width = chart.width + 2 * margin;
  const above = drawn(
    [
      { text: words.title, size: sizes.title, colour: ink, weight: 700 },
      { text: words.subtitle, size: sizes.subtitle, colour: inkSoft },
    ],
    margin / 2,
    chart.width,
  );
  const chartTop = above.end + gap;
  const below = drawn(
    words.notes.map((text) => ({ text, size: sizes.note, colour: inkSoft })),
    chartTop + chart.height + gap / 2,
    chart.width,
  );
  const height = Math.ceil(below.end + margin / 2);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><title>${escaped(words.title)}</title><desc>${escaped([words.subtitle, ...words.notes].join(' '))}</desc><rect width="100%" height="100%" fill="${escaped(paper)}"/>${above.markup}<g transform="translate(${margin},${chartTop.toFixed(1)})" font-family="${fonts}">${chart.inner}</g>${below.markup}</svg>`;
  return { svg, width, height };
}
