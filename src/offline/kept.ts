import type { BuildList } from './buildList.ts';

interface PageNote {
  build: string;
  /** When the note was written, in milliseconds since 1970. */
  at: number;
}

/** A page is not among the open ones until its navigation is done; its note is left alone so long. */
const openingTime = 30_000;

/**
 * The builds that are kept in this browser, each whole in a cache of its own, and which page gets
 * its files from which. Everything is written down, because a service worker is ended at any time.
 */
export class Kept {
  /** Address of the page's folder, with the slash at its end. */
  readonly root: string;
  readonly #storage: CacheStorage;
  readonly #now: () => number;
  /** Builds and pages never change once they are written down. */
  readonly #lists = new Map<string, BuildList>();
  readonly #pages = new Map<string, string>();

  constructor(storage: CacheStorage, root: string, now: () => number = Date.now) {
    this.#storage = storage;
    this.root = root;
    this.#now = now;
  }

  /** The cache with the files of a build. */
  cache(build: string): Promise<Cache> {
    return this.#storage.open(this.#cacheName(build));
  }

  /** The builds that are kept whole. */
  async builds(): Promise<string[]> {
    return (await this.#notes('build/')).map(({ name }) => name);
  }

  /** The files of a build; `null` unless it is kept whole. */
  async list(build: string): Promise<BuildList | null> {
    const known = this.#lists.get(build) ?? (await this.#read<BuildList>(`build/${build}`));
    if (known) this.#lists.set(build, known);
    return known;
  }

  /** The newest build that is kept whole. */
  async newest(): Promise<BuildList | null> {
    const build = await this.#read<string>('newest');
    return build === null ? null : this.list(build);
  }

  /** A build is whole from now on, and the one that pages begin with. */
  async finish(list: BuildList): Promise<void> {
    await this.#write(`build/${list.build}`, list);
    await this.#write('newest', list.build);
  }

  /** From now on a page gets its files from this build; a page that has one keeps it. */
  async bind(page: string, build: string): Promise<void> {
    if (page === '' || (await this.buildOf(page)) !== null) return;
    this.#pages.set(page, build);
    await this.#write(`page/${page}`, { build, at: this.#now() } satisfies PageNote);
  }

  /** The build from which a page gets its files; `null` for a page that came from elsewhere. */
  async buildOf(page: string): Promise<string | null> {
    const known = this.#pages.get(page);
    if (known !== undefined) return known;
    const note = page === '' ? null : await this.#read<PageNote>(`page/${page}`);
    if (note) this.#pages.set(page, note.build);
    return note?.build ?? null;
  }

  /** Takes away a build that was not finished. */
  async discard(build: string): Promise<void> {
    await this.#storage.delete(this.#cacheName(build));
  }

  /** Takes away what an attempt that was cut short has left behind. */
  async discardUnfinished(): Promise<void> {
    const whole = new Set((await this.builds()).map((build) => this.#cacheName(build)));
    const all = await this.#storage.keys();
    const left = all.filter((name) => name.startsWith(this.#cacheName('')) && !whole.has(name));
    await Promise.all(left.map((name) => this.#storage.delete(name)));
  }

  /**
   * Takes away the builds that no page uses, but for the newest.
   * @param open the pages and workers that are open
   */
  async tidy(open: ReadonlySet<string>): Promise<void> {
    const newest = await this.#read<string>('newest');
    const used = new Set<string | null>([newest]);
    for (const { name, key } of await this.#notes('page/')) {
      const note = await this.#read<PageNote>(`page/${name}`);
      if (!note) continue;
      if (open.has(name) || this.#now() - note.at < openingTime) used.add(note.build);
      else {
        await (await this.#book()).delete(key);
        this.#pages.delete(name);
      }
    }
    for (const { name, key } of await this.#notes('build/')) {
      if (used.has(name)) continue;
      // No longer whole before the first of its files goes.
      await (await this.#book()).delete(key);
      this.#lists.delete(name);
      await this.discard(name);
    }
  }

  #cacheName(build: string): string {
    return `mappa-compared ${this.root} build ${build}`;
  }

  #book(): Promise<Cache> {
    return this.#storage.open(`mappa-compared ${this.root} notes`);
  }

  #address(note: string): string {
    return `${this.root}.kept/${encodeURI(note)}`;
  }

  async #read<Note>(note: string): Promise<Note | null> {
    const found = await (await this.#book()).match(this.#address(note));
    return found ? ((await found.json()) as Note) : null;
  }

  async #write(note: string, content: unknown): Promise<void> {
    await (await this.#book()).put(this.#address(note), new Response(JSON.stringify(content)));
  }

  async #notes(kind: string): Promise<{ name: string; key: Request }[]> {
    const start = this.#address(kind);
    const keys = await (await this.#book()).keys();
    return keys
      .filter(({ url }) => url.startsWith(start))
      .map((key) => ({ name: decodeURI(key.url.slice(start.length)), key }));
  }
}
