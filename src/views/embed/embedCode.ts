import { writeEmbed, viewOfEmbed, type Embed } from '../../state/embed.ts';
import { writeLink } from '../../state/link.ts';

/** The name under which an embedded chart tells its height, in pixels, to the page around it. */
export const heightMessage = 'mappaHeight';

/** Until the chart has told its height. */
const firstHeight = 640;
/** No chart is higher; a page need not believe more. */
const greatestHeight = 6000;

/** What the code says beside the address. */
export interface EmbedWords {
  title: string;
  /** What the chart says in words. */
  paragraph: string;
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The whole address of an embedded chart. */
export const embedAddress = (base: string, embed: Embed): string =>
  new URL(`embed/${writeEmbed(embed)}`, base).href;

/** Sets the height of a frame to what its own window tells, and believes no other window. */
const listener = `addEventListener('message', function (event) {
  var height = event.data && event.data.${heightMessage};
  if (!(height > 0 && height < ${greatestHeight})) return;
  document.querySelectorAll('iframe[data-mappa]').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.style.height = height + 'px';
  });
});`;

/**
 * The code that puts a chart on another site: the frame, the paragraph as text for those whom the
 * chart does not reach, and a script that gives the frame its height.
 * @param base address of the root of the site
 * @param width of the frame in pixels; `null` for the whole room
 */
export function embedCode(
  base: string,
  embed: Embed,
  { title, paragraph }: EmbedWords,
  width: number | null,
): string {
  const link = new URL(writeLink(viewOfEmbed(embed), { release: embed.release }), base).href;
  const size = width === null ? '100%' : `${width}px`;
  return [
    '<figure>',
    `  <iframe data-mappa src="${escaped(embedAddress(base, embed))}" title="${escaped(title)}" style="width: ${size}; max-width: 100%; height: ${firstHeight}px; border: 0" loading="lazy"></iframe>`,
    '  <figcaption>',
    `    <details><summary>This chart in words</summary><p>${escaped(paragraph)}</p></details>`,
    `    <a href="${escaped(link)}">${escaped(title)}: MAPPA compared</a>`,
    '  </figcaption>',
    '</figure>',
    '<script>',
    listener,
    '</script>',
  ].join('\n');
}
