import type { PictureLegend } from '../../take/picture/legend.ts';
import type { ChartMarkup, PictureColours } from '../../take/picture/picture.ts';

/** The theme in which a picture is drawn. */
export type Palette = 'light' | 'dark';

/** What a mark looks like; everything else of its style does not show in a picture. */
const looks = [
  'color',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
] as const;
const kept =
  /^(x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|d|dx|dy|width|height|points|transform|href|id|clip-path|mask|patternUnits|patternTransform|text-anchor|offset)$/;

const lookOf = (element: Element): string => {
  const style = getComputedStyle(element);
  return looks.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
};

/** Gives every element its look and takes away what ties it to the page. */
function standAlone(elements: readonly Element[]): void {
  // All looks are read before any is written: a class of an element also decides those within it.
  const found = elements.map(lookOf);
  elements.forEach((element, place) => {
    for (const { name } of [...element.attributes]) {
      if (!kept.test(name)) element.removeAttribute(name);
    }
    element.setAttribute('style', found[place] ?? '');
  });
}

/** What is inside an `svg`, with its looks written into it. */
function innerOf(svg: SVGElement): string {
  standAlone([...svg.querySelectorAll('*')]);
  const writer = new XMLSerializer();
  return [...svg.children].map((child) => writer.serializeToString(child)).join('');
}

const wordsOf = (element: Element): string =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The legend beside a chart; `null` if it has none. */
function legendOf(chart: Element): PictureLegend | null {
  const legend = chart.querySelector('[data-legend]');
  if (!legend) return null;
  const parts = (name: string) => [...legend.querySelectorAll(`[data-part="${name}"]`)];
  const ramp = parts('ramp')[0];
  const [low = '', high = ''] = [...(parts('ends')[0]?.children ?? [])].map(wordsOf);
  return {
    swatches: [...(ramp?.querySelectorAll('span') ?? [])].map(
      (swatch) => getComputedStyle(swatch).backgroundColor,
    ),
    low,
    high,
    middleAt: Number(ramp?.getAttribute('data-middle-at') ?? 0),
    texts: parts('text').map(wordsOf),
    kinds: parts('kind').flatMap((kind) => {
      const sample = kind.querySelector('svg');
      return sample
        ? [{ text: wordsOf(kind), width: sample.width.baseVal.value, markup: innerOf(sample) }]
        : [];
    }),
  };
}

/**
 * A chart of the page as SVG that needs no style sheet, with the colours of a theme.
 * @param chart the element that holds the chart's `svg`
 * @throws Error if it holds none
 */
export function chartMarkup(
  chart: Element,
  palette: Palette,
): { markup: ChartMarkup; colours: PictureColours } {
  const host = document.createElement('div');
  host.dataset['palette'] = palette;
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = 'position:absolute;left:-100000px;top:0;color:var(--ink)';
  const copy = chart.cloneNode(true) as Element;
  host.append(copy);
  document.body.append(host);
  try {
    const svg = copy.querySelector('svg');
    if (!svg) throw new Error('There is no chart to take a picture of.');
    const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
    const colourOf = (name: string): string => getComputedStyle(host).getPropertyValue(name);
    const colours = {
      paper: colourOf('--paper'),
      ink: colourOf('--ink'),
      inkSoft: colourOf('--ink-soft'),
    };
    const markup = { width: width ?? 0, height: height ?? 0, legend: legendOf(copy) };
    return { markup: { ...markup, inner: innerOf(svg) }, colours };
  } finally {
    host.remove();
  }
}
