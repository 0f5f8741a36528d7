import { drawTexts, escaped, fonts, type PicturePlace } from './texts.ts';

/** What the colours and textures of a chart mean. */
export interface PictureLegend {
  /** Colours from the lowest value to the highest; empty where there is no scale. */
  swatches: readonly string[];
  /** The values at the two ends of the scale, as text. */
  low: string;
  high: string;
  /** Where the middle of the scale lies, from 0 to 1. */
  middleAt: number;
  /** What the scale means, as sentences. */
  texts: readonly string[];
  /** A sample of each look without a colour, with what it means. */
  kinds: readonly LegendKind[];
}

interface LegendKind {
  /** What is inside the `svg` of the sample. */
  markup: string;
  /** Width of the sample in pixels. */
  width: number;
  text: string;
}

const ramp = { width: 288, height: 14, tick: 4, numbers: 16, gap: 12 } as const;
const size = 12;
const kindWidth = 230;
const kindGap = 8;

/** Draws a legend; gives the markup and where it ends. */
export function drawLegend(
  legend: PictureLegend,
  { left, top, width }: PicturePlace,
  { ink, inkSoft }: { ink: string; inkSoft: string },
): { markup: string; end: number } {
  const parts: string[] = [];
  let y = top + ramp.tick;
  if (legend.swatches.length > 0) {
    const whole = Math.min(ramp.width, width);
    const step = whole / legend.swatches.length;
    legend.swatches.forEach((colour, place) => {
      parts.push(
        // Each reaches under the next, so that no seam shows between them.
        `<rect x="${(left + place * step).toFixed(2)}" y="${y}" width="${(Math.min(2, legend.swatches.length - place) * step).toFixed(2)}" height="${ramp.height}" fill="${escaped(colour)}"/>`,
      );
    });
    const middle = (left + legend.middleAt * whole).toFixed(1);
    parts.push(
      `<path d="M${middle},${y - ramp.tick}v${ramp.height + 2 * ramp.tick}" stroke="${escaped(ink)}" stroke-width="2"/>`,
    );
    y += ramp.height;
    const ends = [
      { text: legend.low, x: left, anchor: 'start' },
      { text: legend.high, x: left + whole, anchor: 'end' },
    ] as const;
    for (const { text, x, anchor } of ends) {
      parts.push(
        `<text x="${x}" y="${y + ramp.numbers}" text-anchor="${anchor}" font-family="${fonts}" font-size="${size}" fill="${escaped(ink)}">${escaped(text)}</text>`,
      );
    }
    y += ramp.numbers + ramp.gap / 2;
  }
  const words = drawTexts(
    legend.texts.map((text) => ({ text, size, colour: inkSoft })),
    { left, top: y, width },
  );
  parts.push(words.markup);
  y = words.end + kindGap / 2;
  const columns = Math.max(1, Math.floor(width / kindWidth));
  for (let first = 0; first < legend.kinds.length; first += columns) {
    const ends = legend.kinds.slice(first, first + columns).map((kind, column) => {
      const x = left + (column * width) / columns;
      const room = kind.width + kindGap;
      const text = drawTexts([{ text: kind.text, size, colour: inkSoft }], {
        left: x + room,
        top: y,
        width: width / columns - room - kindGap,
      });
      parts.push(`<g transform="translate(${x.toFixed(1)},${y})">${kind.markup}</g>`, text.markup);
      return Math.max(text.end, y + 2 * size);
    });
    y = Math.max(y, ...ends) + kindGap / 2;
  }
  return { markup: parts.join(''), end: y };
}
