import type { ChartMarkup } from './picture.ts';
import { wrapText } from './wrapText.ts';

/** The size at which link previews are shown everywhere, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What a link preview shows. */
export interface CardWords {
  /** What the page is about, in a few words. */
  title: string;
  /** What it finds, in a sentence or two. */
  finding: string;
  /** How the chart is to be read. */
  key: string;
  /** Who says so, and with which data. */
  origin: string;
}

/** A card with its chart; `null` where no figure is held. */
export interface Card extends CardWords {
  chart: ChartMarkup | null;
}

const margin = 56;
const textWidth = 440;
const chartLeft = margin + textWidth + 40;
const sizes = { title: 44, finding: 25, key: 17, origin: 17 } as const;
const lineHeight = 1.28;
const mostTitleLines = 4;
const ink = '#15202b';
const inkSoft = '#4a5764';
const rule = '#0b5cad';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The lines that there is room for; what is cut off ends with three dots. */
function linesFor(text: string, size: number, most: number): string[] {
  const lines = wrapText(text, textWidth, size);
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), `${lines[most - 1]?.replace(/\W*$/, '') ?? ''}…`];
}

function paragraph(
  lines: readonly string[],
  top: number,
  size: number,
  colour: string,
  weight = 400,
) {
  return lines
    .map(
      (line, place) =>
        `<text x="${margin}" y="${top + (place + 1) * size * lineHeight}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(line)}</text>`,
    )
    .join('');
}

function placed({ inner, width, height }: ChartMarkup): string {
  const [roomX, roomY] = [cardSize.width - chartLeft - margin / 2, cardSize.height - margin];
  const scale = Math.min(roomX / width, roomY / height);
  const [x, y] = [chartLeft + (roomX - width * scale) / 2, (cardSize.height - height * scale) / 2];
  return `<g transform="translate(${x},${y}) scale(${scale})">${inner}</g>`;
}

/** A link preview as SVG text: what the page is about at the left, its chart at the right. */
export function cardSvg({ title, finding, key, origin, chart }: Card): string {
  const { width, height } = cardSize;
  const titleLines = linesFor(title, sizes.title, mostTitleLines);
  const findingTop = margin + titleLines.length * sizes.title * lineHeight + sizes.finding;
  const keyLines = wrapText(key, textWidth, sizes.key);
  const keyTop = height - margin - sizes.origin - keyLines.length * sizes.key * lineHeight;
  const findingRoom = keyTop - sizes.finding - findingTop;
  const mostFinding = Math.max(1, Math.floor(findingRoom / (sizes.finding * lineHeight)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Arial, Helvetica, Liberation Sans, sans-serif">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/><rect width="12" height="${height}" fill="${rule}"/>`,
    paragraph(titleLines, margin - sizes.title / 2, sizes.title, ink, 700),
    paragraph(linesFor(finding, sizes.finding, mostFinding), findingTop, sizes.finding, inkSoft),
    paragraph(keyLines, keyTop - sizes.key / 2, sizes.key, inkSoft),
    `<text x="${margin}" y="${height - margin}" font-size="${sizes.origin}" font-weight="700" fill="${ink}">${escaped(origin)}</text>`,
    chart ? placed(chart) : '',
    '</svg>',
  ].join('');
}
