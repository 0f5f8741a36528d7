/** What a build of the page consists of; the build writes it into the service worker. */
export interface BuildList {
  /** Name of the build, made of the content of all its files: another content, another name. */
  build: string;
  /** The release of its data: number, and day as year-month-day. */
  release: { number: number; date: string };
  /** SHA-256 of each file as hexadecimal text, by its address relative to the page's folder. */
  files: Readonly<Record<string, string>>;
}

/**
 * The file of a build that an address means, relative to the page's folder: a folder means its
 * page, and a page may be asked for without the end of its name. `null` if the build has none.
 */
export function fileOfPath({ files }: BuildList, path: string): string | null {
  const names = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
  return names.find((name) => Object.hasOwn(files, name)) ?? null;
}
