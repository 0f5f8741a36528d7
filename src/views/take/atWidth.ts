import { afterPaint } from '../frame/afterPaint.ts';

/**
 * Lets a chart of the page draw itself for another width, out of sight, while a copy of it keeps
 * its place.
 * @param chart the element that holds the chart's `svg`
 * @param width of the chart in pixels
 * @param use is called while the chart has that width
 */
export async function atWidth<Answer>(
  chart: HTMLElement,
  width: number,
  use: () => Answer,
): Promise<Answer> {
  const standIn = chart.cloneNode(true) as HTMLElement;
  standIn.inert = true;
  standIn.removeAttribute('data-chart');
  const frame = chart.querySelector('svg')?.parentElement ?? chart;
  const before = [chart, frame].map((element) => [element, element.style.cssText] as const);
  chart.after(standIn);
  chart.style.cssText += ';position:fixed;top:0;left:-100000px';
  for (const [element] of before) element.style.width = `${width}px`;
  frame.style.maxWidth = 'none';
  frame.style.flex = 'none';
  try {
    // One frame for the chart to learn of its width, one for it to be drawn.
    await afterPaint();
    await afterPaint();
    return use();
  } finally {
    for (const [element, style] of before) element.style.cssText = style;
    standIn.remove();
  }
}
