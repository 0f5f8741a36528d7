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
    standAlone([...svg.querySelectorAll('*')]);
    const writer = new XMLSerializer();
    const inner = [...svg.children].map((child) => writer.serializeToString(child)).join('');
    return { markup: { inner, width: width ?? 0, height: height ?? 0 }, colours };
  } finally {
    host.remove();
  }
}
