import { drawLegend, type PictureLegend } from './legend.ts';
import { drawTexts, escaped, fonts } from './texts.ts';

/** A chart as SVG that needs no style sheet. */
export interface ChartMarkup {
  /** What is inside its `svg` element. */
  inner: string;
  /** In pixels. */
  width: number;
  height: number;
  /** What its colours and textures mean, where it needs that. */
  legend?: PictureLegend | null;
}

/** What a picture says around its chart. */
export interface PictureWords {
  /** A finding, as a sentence. */
  title: string;
  /** The measure with its unit, and the year or years. */
  subtitle: string;
  /** What the paragraph of the view says next; may be empty. */
  sentence?: string;
  /** Below the chart: what the intervals mean, the source, the day, the link. */
  notes: readonly string[];
}

/** The colours of a picture, as CSS writes them. */
export interface PictureColours {
  paper: string;
  ink: string;
  inkSoft: string;
}

/** Room at the left and the right of what is in a picture, in pixels. */
export const margin = 24;
const gap = 14;
const sizes = { title: 20, subtitle: 14, note: 12 } as const;

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
  const colours = { ink, inkSoft };
  const above = drawTexts(
    [
      { text: words.title, size: sizes.title, colour: ink, weight: 700 },
      { text: words.subtitle, size: sizes.subtitle, colour: inkSoft },
      { text: words.sentence ?? '', size: sizes.subtitle, colour: ink },
    ].filter(({ text }) => text !== ''),
    { left: margin, top: margin / 2, width: chart.width },
  );
  const chartTop = above.end + gap;
  const place = { left: margin, top: chartTop + chart.height + gap / 2, width: chart.width };
  const legend = chart.legend
    ? drawLegend(chart.legend, place, colours)
    : { markup: '', end: place.top };
  const below = drawTexts(
    words.notes.map((text) => ({ text, size: sizes.note, colour: inkSoft })),
    { ...place, top: legend.end },
  );
  const height = Math.ceil(below.end + margin / 2);
  const said = [words.subtitle, words.sentence ?? '', ...words.notes].filter(Boolean).join(' ');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><title>${escaped(words.title)}</title><desc>${escaped(said)}</desc><rect width="100%" height="100%" fill="${escaped(paper)}"/>${above.markup}<g transform="translate(${margin},${chartTop.toFixed(1)})" font-family="${fonts}">${chart.inner}</g>${legend.markup}${below.markup}</svg>`;
  return { svg, width, height };
}
