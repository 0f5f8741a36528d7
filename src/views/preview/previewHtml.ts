/** What a page says of itself to those that do not read it: search engines and link previews. */
export interface PageHead {
  title: string;
  description: string;
  /** Folder of the page from the root of the site, with a slash at its end. */
  path: string;
  /** File name of the picture beside the page; `null` for none. */
  picture: { name: string; width: number; height: number; alt: string } | null;
}

/** What the build puts around every page. */
export interface PageFrame {
  /** Address of the site with the slash at its end; `null` where it is not known. */
  site: string | null;
  /** The Content-Security-Policy of the app. */
  policy: string;
  /** File names of the style sheets, from the root of the site. */
  styles: readonly string[];
  /** What the app needs to start, with addresses from the root of the site. */
  needed: string;
  /** What a browser needs to install the app, as it stands in the app's page. */
  install: string;
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The way from a folder of the site to its root: "../../". */
export const rootOf = (path: string): string =>
  path
    .split('/')
    .filter(Boolean)
    .map(() => '../')
    .join('');

const meta = (kind: 'name' | 'property', name: string, content: string): string =>
  `<meta ${kind}="${name}" content="${escaped(content)}" />`;

/** The head of a page. Without the address of the site there is no canonical address. */
export function headOf({ title, description, path, picture }: PageHead, frame: PageFrame): string {
  const { site, policy, styles } = frame;
  const root = rootOf(path);
  const whole = `${title} – MAPPA compared`;
  const pictures = picture
    ? [
        // Where the address of the site is not known, some readers of previews find a relative one.
        meta('property', 'og:image', site === null ? picture.name : site + path + picture.name),
        meta('property', 'og:image:type', 'image/png'),
        meta('property', 'og:image:width', String(picture.width)),
        meta('property', 'og:image:height', String(picture.height)),
        meta('property', 'og:image:alt', picture.alt),
      ]
    : [];
  return [
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}" />`,
    meta('name', 'viewport', 'width=device-width, initial-scale=1'),
    meta('name', 'format-detection', 'telephone=no'),
    meta('name', 'color-scheme', 'light dark'),
    `<title>${escaped(whole)}</title>`,
    meta('name', 'description', description),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', 'MAPPA compared'),
    meta('property', 'og:locale', 'en_GB'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    ...pictures,
    meta('name', 'twitter:card', picture ? 'summary_large_image' : 'summary'),
    ...(site === null
      ? []
      : [
          meta('property', 'og:url', site + path),
          `<link rel="canonical" href="${escaped(site + path)}" />`,
        ]),
    `<link rel="icon" href="${root}icon.svg" type="image/svg+xml" />`,
    ...styles.map((name) => `<link rel="stylesheet" href="${root}${name}" />`),
  ].join('\n    ');
}

/**
 * A whole page.
 * @param search query of the app's view that the page becomes; `null` for a page that stays
 */
export function pageHtml(
  head: PageHead,
  body: { html: string; styles: string; search: string | null },
  frame: PageFrame,
): string {
  const root = rootOf(head.path);
  const becomes =
    body.search === null
      ? ''
      : `
    <template id="needed-to-start">${frame.needed}</template>
    <template id="to-install">${frame.install}</template>
    <script defer src="${root}become.js" data-app="${escaped(root + body.search)}"></script>`;
  return `<!doctype html>
<html lang="en-GB">
  <head>
    ${headOf(head, frame)}${body.styles}${becomes}
  </head>
  <body>
    <div id="app">${body.html}</div>
  </body>
</html>
`;
}
